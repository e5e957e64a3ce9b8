package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.MentionKind;

/** Tells the words between a preposition and the party it brings, which lead up to the name and belong to no party themselves. */
final class Leading {
    private Leading() {
    }

    /** {@code with 2022 Union Chair Ana Vale}: the year is part of what the office is. */
    static boolean ofYear(Sent s, int i) {
        return s.at(i).number() && s.at(i).text().length() == 4 && s.has(i - 1, PREP | VERB) && !s.is(i - 1, "in") && s.in(i + 1) && s.parties[i + 1] != null && s.parties[i + 1].mention().kind() == MentionKind.PERSON;
    }

    /** {@code with democratic opposition leader Ana Vale}, {@code from newly appointed Ambassador Ana Vale}: small words that lead up to a name. */
    static boolean describes(Sent s, int i) {
        if (s.capital(i) && s.at(i).word() && s.at(i).flags() == 0 && s.in(i + 1) && s.parties[i + 1] != null && s.parties[i + 1].mention().plural()) {
            // Northeastern Governors
            return true;
        }
        if (ofYear(s, i)) {
            return true;
        }
        for (int j = i; j < i + 5 && s.in(j); j++) {
            Party party = s.parties[j];
            if (party != null) {
                return j > i && (party.mention().kind() == MentionKind.PERSON || party.mention().kind() == MentionKind.BODY && j == i + 1 && s.has(i - 1, DET));
            }
            if (s.is(j, "co-chairs") || s.is(j, "chairs")) {
                continue;
            }
            if (s.is(j, "and") && s.partyEnding(j) == null && !s.is(j - 1, ",") && s.in(j + 1) && !s.capital(j + 1) && s.parties[j + 1] == null) {
                // actress and activist
                continue;
            }
            boolean newly = s.is(j, "newly") || s.is(j, "recently") || s.is(j - 1, "newly") || s.is(j - 1, "recently");
            if (newly && s.times[j] == null) {
                continue;
            }
            if (!s.at(j).word() || s.has(j, PREP | VERB | BE | HAVE | MODAL | CONJ | SUBORD | REL | ADVERB) || s.times[j] != null) {
                return false;
            }
        }
        return false;
    }
}
