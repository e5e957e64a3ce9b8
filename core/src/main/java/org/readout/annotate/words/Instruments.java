package org.readout.annotate.words;

import static org.readout.lexicon.Vocabulary.DET;
import static org.readout.lexicon.Vocabulary.PREP;

import java.util.Set;
import org.readout.text.WordSet;

/** The words for instruments of agreement. */
public final class Instruments {
    public static final Set<String> NOUNS = WordSet.of("agreement", "agreements", "treaty", "treaties", "memorandum", "memoranda", "protocol",
            "protocols", "statement", "communique", "communiqué", "declaration", "document", "documents", "convention", "mou", "mous", "plan",
            "accord", "accords", "pact", "contract", "contracts", "arrangement", "letter", "roadmap", "charter", "instruments", "notes", "minutes",
            "conventions", "moc", "mocs", "compact", "arrangements", "memorandums", "declarations", "statements", "communiqués", "communiques", "plans",
            "roadmaps", "letters", "loi", "road-map", "charters", "instrument", "pacts", "framework", "partnership", "partnerships", "program", "programme");

    private Instruments() {
    }

    /** Whether one of them stands among the tokens {@code from} to {@code to}, half-open. */
    public static boolean near(Sent s, int from, int to) {
        return s.has(from, to, NOUNS);
    }

    /** {@code the instruments of the treaty}: what is exchanged itself, and not what views are exchanged on. */
    public static boolean exchanged(Sent s, int from, int to) {
        int end = from;
        while (end < to && s.in(end) && (!s.has(end, PREP) || s.is(end, "of"))) {
            end++;
        }
        return near(s, from, end);
    }

    /** Where the first of them stands there, or -1. */
    public static int first(Sent s, int from, int to) {
        for (int i = from; i < to && s.in(i); i++) {
            if (NOUNS.contains(s.at(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    /** {@code and a roadmap for}: another instrument is told of with its article. */
    public static boolean another(Sent s, int and) {
        return s.is(and, "and") && s.has(and + 1, DET) && near(s, and + 2, and + 5);
    }
}
