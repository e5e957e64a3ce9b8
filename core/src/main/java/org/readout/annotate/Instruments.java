package org.readout.annotate;

import java.util.Set;

/** The words for instruments of agreement. */
final class Instruments {
    static final Set<String> NOUNS = Set.of("agreement", "agreements", "treaty", "treaties", "memorandum", "memoranda", "protocol",
            "protocols", "statement", "communique", "communiqué", "declaration", "document", "documents", "convention", "mou", "mous", "plan",
            "accord", "accords", "pact", "contract", "contracts", "arrangement", "letter", "roadmap", "charter", "instruments", "notes", "minutes",
            "conventions", "moc", "mocs", "compact", "arrangements", "memorandums", "declarations", "statements", "communiqués", "communiques", "plans",
            "roadmaps", "letters", "loi", "road-map", "charters", "instrument", "pacts", "framework", "partnership", "partnerships");

    private Instruments() {
    }

    static boolean near(Sent s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (NOUNS.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
