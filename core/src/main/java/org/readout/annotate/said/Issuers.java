package org.readout.annotate.said;

import java.util.Set;
import org.readout.annotate.words.Sent;
import org.readout.text.WordSet;

/** Finds who only passes on what others said: {@code A and B agreed to meet, spokesperson C told reporters}, {@code according to a statement of the ministry}. */
final class Issuers {
    private static final Set<String> SAID = WordSet.of("said", "says", "told", "added", "noted", "stated", "announced", "reported", "informed", "disclosed", "confirmed", "revealed", "explained");
    private static final Set<String> OFFICES = WordSet.of("ministry", "office", "service", "statement", "readout", "release", "agency", "communique", "communiqué", "media", "secretariat",
            "sources", "source", "department", "website", "secretary");
    /** In tokens; no such remark is longer. */
    private static final int LONGEST = 30;

    private Issuers() {
    }

    /** Where the remark begins that names the issuer at the end of a sentence; its size where none does. */
    static int tail(Sent s) {
        for (int i = s.size() - 2; i > 3 && i > s.size() - LONGEST; i--) {
            if (s.is(i, ",") && s.partyOver(i) == null && (i + 1 >= s.size() || !s.quoted[i + 1]) && names(s, i + 1)) {
                return i;
            }
        }
        return s.size();
    }

    private static boolean names(Sent s, int from) {
        boolean source = s.is(from, "according") && s.is(from + 1, "to");
        boolean told = false;
        boolean issuer = false;
        boolean spokes = false;
        for (int i = from; s.in(i); i++) {
            boolean word = s.at(i).lower().startsWith("spokes") || s.at(i).lower().startsWith("spox");
            spokes |= word && !told;
            issuer |= !told && (word || OFFICES.contains(s.at(i).lower()) && !(s.is(i, "secretary") && !s.is(i - 1, "press")));
            told |= SAID.contains(s.at(i).lower()) && (issuer || source);
        }
        boolean office = issuer && !spokes && (s.is(from, "the") || s.is(from, "his") || s.is(from, "her") || s.is(from, "a") || source || s.is(from, "its") || s.is(from, "press"));
        return (source || told) && (spokes || office);
    }
}
