package org.readout.annotate.acts;

import java.util.Set;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.words.Sent;
import org.readout.model.Kind;
import org.readout.text.WordSet;

/** Tells who was in one place and who only heard and saw the other: {@code spoke in Lae with B}, {@code met by video link}. */
final class Remotely {
    /** In tokens, behind a verb: the place where its subject is. */
    private static final int NEAR = 5;
    private static final Set<String> REMOTE = WordSet.of("phone", "telephone", "virtually", "video", "videoconference", "virtual", "teleconference", "online", "videolink");

    private Remotely() {
    }

    /** {@code They had spoken by phone on 2 May}: those told of before, by telephone and with its day. */
    static boolean they(Sent s, Verb v, Surroundings around) {
        return around.time != null && remote(s, Kind.MEETING, v, around) && v.subject().size() == 1 && v.subject().get(0).mention().plural();
    }

    /** {@code talked today in Lae with B}: both are there, where no telephone is told of. */
    static boolean together(Sent s, Verb v, Surroundings around) {
        boolean talked = s.at(v.at()).lower().startsWith("talk") || s.at(v.at()).lower().startsWith("spoke") || s.at(v.at()).lower().startsWith("speak");
        int in = around.place == null ? -1 : s.tokenAt(around.place.start());
        return talked && in > v.at() && s.is(in - 1, "in") && in - v.at() < NEAR && !remote(s, Kind.MEETING, v, around);
    }

    /** {@code met by video link}: whether a meeting told by the verb was by telephone or picture. */
    static boolean remote(Sent s, Kind kind, Verb v, Surroundings around) {
        if (kind != Kind.MEETING) {
            return false;
        }
        boolean fronted = s.is(0, "in") || s.is(0, "during") || s.is(0, "via");
        // A and B in a phone call on Monday discussed X
        int behind = v.subject().isEmpty() || v.link() != Link.SUBJECT ? v.at() : Math.min(v.at(), v.subject().get(v.subject().size() - 1).to());
        for (int i = fronted ? 1 : behind; i < Math.min(around.end, v.at() + 40); i++) {
            if (!fronted && i > v.at() && (s.is(i, "after") || s.is(i, "following") || s.is(i, "since") || s.is(i, "before"))) {
                // met in Lae a week after a call
                return false;
            }
            if (REMOTE.contains(s.at(i).lower()) && s.partyOver(i) == null) {
                return true;
            }
        }
        return false;
    }
}
