package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.BE;
import static org.readout.lexicon.Vocabulary.PREP;
import static org.readout.lexicon.Vocabulary.VERB;

/** Finds places that are told of outside an act's own clause. */
final class Whereabouts {
    private Whereabouts() {
    }

    /** {@code travelled to Oslo, where she met A}: the place that a relative clause goes back to. */
    static void antecedent(Sent s, Verb v, Surroundings around) {
        int where = v.group();
        while (where > 0 && !s.is(where, "where")) {
            where--;
        }
        int end = beforeTime(s, s.is(where - 1, ",") ? where - 1 : where);
        boolean first = true;
        for (int i = where + 1; i < v.at(); i++) {
            first &= s.partyOver(i) != null || !s.has(i, VERB) || s.at(i).lower().endsWith("ing");
        }
        for (int i = end - 1; i >= 0 && i > end - 6; i--) {
            Sent.Hit hit = s.hits[i];
            if (where > 0 && first && hit != null && hit.end() == end && hit.place() && !hit.kind().equals("demonym") && !hit.possessive()) {
                around.place = s.span(i, end);
                around.placeName = OfficeText.squeeze(around.place.of(s.text));
                return;
            }
        }
    }

    /** {@code will travel to Oslo on Friday for talks with A}: the place that stands alone before {@code for}. */
    static void goal(Sent s, int goal, Surroundings around) {
        int end = beforeTime(s, goal);
        for (int i = end - 1; i > 0 && i > end - 6; i--) {
            Sent.Hit hit = s.hits[i];
            if (hit != null && hit.end() == end && (hit.kind().equals("city") || hit.kind().equals("country")) && s.has(i - 1, PREP | VERB | BE)) {
                around.place = s.span(i, end);
                around.placeName = OfficeText.squeeze(around.place.of(s.text));
                return;
            }
        }
    }

    /** {@code is visiting Norland this week, where}. */
    private static int beforeTime(Sent s, int end) {
        for (int i = end - 1; i >= 0 && i > end - 6; i--) {
            if (s.times[i] != null && s.times[i].span().end() >= s.at(end - 1).end()) {
                return s.has(i - 1, PREP) ? i - 1 : i;
            }
        }
        return end;
    }
}
