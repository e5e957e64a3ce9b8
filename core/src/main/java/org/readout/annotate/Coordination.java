package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

/** Finds where a verb that the lexicon does not know goes on with the sentence: {@code noted X and promoted the Y}. */
final class Coordination {
    private Coordination() {
    }

    /** The conjunction before such a verb within the noun phrase that begins at {@code from}, else {@code to}. */
    static int end(Sent s, int from, int to) {
        if (s.is(from, "how") || s.is(from, "what") || s.is(from, "why") || s.is(from, "whether")) {
            return to;
        }
        for (int i = from + 1; i + 2 < to; i++) {
            if (s.has(i, REL | BE | HAVE | MODAL | SUBORD) && !s.has(i, PREP) || s.quoted[i]) {
                return to;
            }
            int verb = i + 1;
            while (s.is(i, "and") && s.has(verb, ADVERB)) {
                verb++;
            }
            boolean past = s.is(i, "and") && s.in(verb + 1) && !s.has(verb, VERB) && s.at(verb).lower().endsWith("ed") && !s.capital(verb)
                    && s.parties[verb] == null;
            if (past && s.has(verb + 1, DET | POSS) && !s.at(i - 1).lower().endsWith("ed")) {
                return i;
            }
        }
        return to;
    }

    /** Whether what follows a verb names an act or an instrument: {@code led the talks}, but not {@code led the industry}. */
    static boolean event(Sent s, int from) {
        for (int i = from; i < from + 12 && s.in(i) && !s.is(i, ",") && !s.has(i, REL); i++) {
            if (s.has(i, EVENT) || Instruments.NOUNS.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
