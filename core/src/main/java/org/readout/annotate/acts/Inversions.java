package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.text.WordSet;

/** Finds journeys told in reverse: {@code Arriving here on the same day was a delegation of A led by B}; one for each traveller. */
final class Inversions {
    private static final Set<String> JOURNEYS = WordSet.of("arriving", "departing", "leaving", "returning", "flying");

    private Inversions() {
    }

    /** Past what may stand before the verb: {@code Also}, {@code Meanwhile,}, {@code On the same day}. */
    private static int opening(Sent s) {
        int i = 0;
        while (i < 6 && s.in(i) && !JOURNEYS.contains(s.at(i).lower()) && (s.has(i, ADVERB | PREP | DET) || s.times[i] != null || s.is(i, ",") || s.is(i, "same") || s.is(i, "day"))) {
            i++;
        }
        return i;
    }

    static List<ActMention> find(Sent s, int index) {
        List<ActMention> out = new ArrayList<>();
        int verb = opening(s);
        int be = -1;
        for (int i = verb + 1; s.in(verb) && JOURNEYS.contains(s.at(verb).lower()) && i < Math.min(s.size(), 24) && be < 0; i++) {
            be = s.has(i, BE) && s.partyOver(i) == null ? i : -1;
        }
        if (be < 0) {
            return out;
        }
        Surroundings around = Surroundings.read(s, verb + 1, be);
        for (int i = be + 1; i < s.size(); i++) {
            Party p = s.parties[i];
            boolean traveller = p != null && p.mention().kind() != MentionKind.BODY && (i == be + 1 || s.is(i - 1, ",") || s.is(i - 1, "and"));
            if (traveller) {
                out.add(new ActMention("en.act.inverted", Kind.VISIT, index, s.zone, s.span(verb, p.to()), s.span(verb, verb + 1),
                        List.of(new Actor(p.mention(), Role.PRINCIPAL)), around.time, around.place, around.placeName, around.venue, false, false, false, false, false, null));
            }
        }
        return out;
    }
}
