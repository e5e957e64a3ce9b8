package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Role;
import org.readout.model.Span;

/** Finds signings told by what was signed: {@code A protocol was signed}, with who signed it and who looked on. */
final class Signings {
    private Signings() {
    }

    /** {@code A protocol on X between A and B was signed}: those who sign, or those between whom it is. */
    static @Nullable ActMention find(Sent s, int index, List<Span> contents) {
        for (int i = 1; i < s.size(); i++) {
            boolean verb = (s.is(i, "signed") || s.is(i, "inked") || s.is(i, "initialled") || s.is(i, "exchanged")) && (Happening.be(s, i) || s.is(i - 1, "been")) && s.partyOver(i) == null && !s.quoted[i];
            int noun = verb ? instrument(s, i) : -1;
            if (noun >= 0) {
                Surroundings after = Surroundings.read(s, i + 1, s.size());
                List<Actor> actors = signers(after);
                actors.addAll(actors.isEmpty() ? signers(Surroundings.read(s, noun + 1, i)) : List.of());
                witnesses(s, i, actors);
                boolean embedded = s.said(contents, i);
                boolean future = s.has(i - 1, FUTURE) || s.has(i - 2, FUTURE) || s.has(i - 3, FUTURE) || s.is(i - 1, "be");
                return new ActMention("en.act.noun", Kind.SIGNING, index, s.zone, s.span(noun, Math.max(i + 1, after.end)), s.span(i, i + 1), actors,
                        after.time == null ? TimesBeside.fronted(s, i) : after.time, after.place, after.placeName, after.venue, future, false, false, embedded, false, null);
            }
        }
        return null;
    }

    private static List<Actor> signers(Surroundings around) {
        List<Actor> out = Slots.principals(around.slot("by"));
        out.addAll(Slots.principals(around.slot("between")));
        return out;
    }

    /** {@code were signed in the presence of A and B}, {@code witnessed by A and B}. */
    private static void witnesses(Sent s, int verb, List<Actor> actors) {
        for (int i = 0; i < s.size(); i++) {
            boolean presence = s.is(i, "presence") && s.is(i + 1, "of");
            if (presence || s.is(i, "witnessed") && s.is(i + 1, "by") && i > verb) {
                Surroundings around = Surroundings.read(s, i + 1, i > verb ? s.size() : verb);
                around.slot(presence ? "of" : "by").stream().filter(Party::person)
                        .filter(p -> actors.stream().noneMatch(a -> a.mention().equals(p.mention())))
                        .forEach(p -> actors.add(new Actor(p.mention(), Role.WITNESS)));
            }
        }
    }

    private static int instrument(Sent s, int verb) {
        for (int i = verb - 1; i >= 0 && i > verb - 60; i--) {
            if (Instruments.NOUNS.contains(s.at(i).lower()) && s.partyOver(i) == null) {
                return i;
            }
        }
        return -1;
    }
}
