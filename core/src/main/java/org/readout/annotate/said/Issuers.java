package org.readout.annotate.said;

import java.util.Set;
import org.readout.annotate.words.Sent;
import org.readout.text.WordSet;

/** Finds who only passes on what others said: {@code A and B agreed to meet, spokesperson C told reporters}, {@code according to a statement of the ministry}, {@code said the ministry}. */
final class Issuers {
    private static final Set<String> SAID = WordSet.of("said", "says", "told", "added", "noted", "stated", "announced", "reported", "informed", "disclosed", "confirmed", "revealed", "explained",
            "read", "reads");
    /** What an agency does, told by its name alone. */
    private static final Set<String> REPORTS = WordSet.of("reported", "reports", "informs");
    private static final Set<String> OFFICES = WordSet.of("ministry", "office", "service", "statement", "readout", "release", "agency", "communique", "communiqué", "media", "secretariat",
            "sources", "source", "department", "website", "secretary");
    private static final Set<String> OPENING = WordSet.of("the", "a", "his", "her", "its", "press");
    /** In tokens; no such remark is longer. */
    private static final int LONGEST = 30;
    private static final int LONGEST_NAME = 3;

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
        boolean told = s.in(from) && SAID.contains(s.at(from).lower());
        boolean inverted = told;
        boolean issuer = false;
        boolean spokes = false;
        for (int i = from; s.in(i); i++) {
            boolean free = !told || inverted;
            boolean word = s.at(i).lower().startsWith("spokes") || s.at(i).lower().startsWith("spox") || s.is(i, "secretary") && s.is(i - 1, "press");
            spokes |= free && word;
            issuer |= free && (word || OFFICES.contains(s.at(i).lower()) && !s.is(i, "secretary"));
            told |= SAID.contains(s.at(i).lower()) && (issuer || source);
        }
        int head = inverted ? from + 1 : from;
        boolean office = issuer && !spokes && (source || s.is(head, OPENING)
                || s.in(head) && s.hits[head] != null && s.hits[head].kind().equals("demonym"));
        return (source || told) && (spokes || office) || agency(s, from);
    }

    /** {@code , Norland Press reported.}, {@code , Norland Press reports citing the ministry}, {@code , Norland Press correspondent reports}. */
    private static boolean agency(Sent s, int from) {
        int i = from;
        while (s.in(i) && s.capital(i) && i < from + LONGEST_NAME) {
            i++;
        }
        int verb = s.is(i, "correspondent") ? i + 1 : i;
        boolean ends = !s.in(verb + 1) || s.is(verb + 1, ".") || s.is(verb + 1, "citing") || s.is(verb + 1, "with") && s.is(verb + 2, "reference");
        return i > from && (s.is(verb, "cites") || s.in(verb) && REPORTS.contains(s.at(verb).lower()) && ends);
    }
}
