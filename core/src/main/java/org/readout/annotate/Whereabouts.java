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
        int at = where > 0 && first ? ending(s, end) : -1;
        if (at >= 0 && !homeward(s, at) && !s.hits[at].kind().equals("demonym") && !s.hits[at].kind().equals("venue") && !s.hits[at].possessive()) {
            around.place = s.span(at, end);
            around.placeName = OfficeText.squeeze(around.place.of(s.text));
        }
    }

    /** Where the longest name of a place begins that ends before a token; -1 where none does. */
    private static int ending(Sent s, int end) {
        int at = -1;
        for (int i = end - 1; i >= 0 && i > end - 6; i--) {
            at = s.hits[i] != null && s.hits[i].place() && s.hits[i].end() == end ? i : at;
        }
        return at;
    }

    /** {@code on her return to Chile}, {@code on the way to Chile}: nothing takes place there. */
    private static boolean homeward(Sent s, int at) {
        return s.is(at - 1, "to") && (s.is(at - 2, "return") || s.is(at - 2, "way") || s.is(at - 2, "route") || s.is(at - 2, "home"));
    }

    /** {@code will travel to Oslo on Friday for talks with A}: the place that stands alone before {@code for}. */
    static void goal(Sent s, int goal, Surroundings around) {
        int end = beforeTime(s, goal);
        int at = ending(s, end);
        if (at > 0 && (s.hits[at].kind().equals("city") || s.hits[at].kind().equals("country")) && s.has(at - 1, PREP | VERB | BE)) {
            around.place = s.span(at, end);
            around.placeName = OfficeText.squeeze(around.place.of(s.text));
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
