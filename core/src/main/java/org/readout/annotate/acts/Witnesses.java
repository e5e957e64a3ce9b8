package org.readout.annotate.acts;

import java.util.List;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.ActRule;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;

/** Finds those before whose eyes something is signed: {@code signed in the presence of A and B}, {@code witnessed by the two presidents}. */
final class Witnesses {
    private Witnesses() {
    }

    /** Adds those of the whole sentence to {@code actors} who are not among them. */
    static void add(Sent s, int verb, List<Actor> actors) {
        fronted(s, verb, actors);
        for (int i = verb + 1; i < s.size(); i++) {
            boolean presence = s.is(i, "presence") && s.is(i + 1, "of");
            if (presence || s.is(i, "witnessed") && s.is(i + 1, "by")) {
                add(Surroundings.read(s, i + 1, s.size()).slot(presence ? "of" : "by"), actors);
            }
        }
    }

    /** Adds those who are present at what a verb tells: witnesses of what is signed, else company. */
    static void add(Sent s, Verb v, ActRule rule, Surroundings around, List<Actor> actors) {
        boolean signing = rule.kind() == Kind.SIGNING;
        if (!actors.isEmpty()) {
            around.slot("presence").forEach(p -> actors.add(new Actor(p.mention(), signing ? Role.WITNESS : Role.ATTENDEE)));
        }
        if (!actors.isEmpty() && signing) {
            fronted(s, v.at(), actors);
            // A signed the treaty for Norland: of whose side he is
            Signatories.of(s).forEach(who -> actors.replaceAll(x -> x.mention().side() == null && x.mention().span().equals(who.mention().span()) ? new Actor(who.mention(), x.role()) : x));
        }
    }

    /** Adds those told before whoever signs: {@code In the presence of the two presidents, A and B signed}. */
    static void fronted(Sent s, int verb, List<Actor> actors) {
        for (int i = 0; i < verb; i++) {
            if (s.is(i, "presence") && s.is(i + 1, "of")) {
                int start = s.at(i).start();
                int first = actors.stream().mapToInt(a -> a.mention().span().start()).filter(at -> at > start).min().orElse(s.at(verb).start());
                int to = i;
                while (to < verb && s.at(to).start() < first) {
                    to++;
                }
                add(Surroundings.read(s, i + 1, to).slot("of"), actors);
            }
        }
    }

    private static void add(List<Party> present, List<Actor> actors) {
        present.stream().filter(p -> p.person() || p.mention().kind() == MentionKind.PERSONS)
                .filter(p -> actors.stream().noneMatch(a -> a.mention().equals(p.mention())))
                .forEach(p -> actors.add(new Actor(p.mention(), Role.WITNESS)));
    }
}
