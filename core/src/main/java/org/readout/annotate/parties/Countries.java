package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.words.Sent;
import org.readout.text.WordSet;

/** Tells how many states were at a gathering: {@code 92 states from all regions of the world took part}, {@code Seventeen countries attended}. */
final class Countries {
    private static final Set<String> STATES = WordSet.of("countries", "states", "nations");
    private static final Set<String> THERE = WordSet.of("attended", "attend", "attending", "participated", "participate", "participating", "gathered", "gather", "met", "meet", "joined", "represented", "convened");
    private static final Set<String> PART = WordSet.of("took", "take", "taking", "taken");
    /** What their number and their noun are parted by: {@code 18 donor countries}. */
    private static final int NEAR = 3;

    private Countries() {
    }

    /** The noun of the states counted from token {@code i} on; -1 where none are. */
    static int head(Sent s, int i) {
        int from = Groups.quantity(s, i);
        boolean word = from == i && s.has(i, NUMBER) && !s.is(i, "two") && !s.is(i, "both") && !s.is(i, "one") && !s.has(i - 1, DET | POSS | NUMBER);
        from = word ? i + 1 : from;
        for (int k = from; from > i && k < from + NEAR && s.in(k) && !s.capital(k); k++) {
            if (s.is(k, STATES)) {
                return k;
            }
            if (!s.has(k, COMMON) || s.has(k, PREP | CONJ | VERB | DET)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether those whose phrase fills tokens {@code i} to {@code end} are told to have been somewhere. */
    static boolean there(Sent s, int i, int end) {
        int verb = end;
        while (s.has(verb, BE | HAVE | MODAL | ADVERB) || s.is(verb, "also")) {
            verb++;
        }
        boolean does = s.is(verb, THERE) || s.is(verb, PART) && s.is(verb + 1, "part");
        boolean done = s.is(i - 1, "together") && s.has(i - 2, VERB) || s.is(i - 1, "by") && s.is(i - 2, "attended");
        return does || done;
    }
}
