package org.readout.annotate;

import java.util.Set;

/** Tells which parties a preposition brings to an act. */
final class Slots {
    /** Nouns whose {@code of} names no party to the act: {@code at the invitation of A}, {@code in memory of B}. */
    private static final Set<String> SETTINGS = Set.of("invitation", "request", "memory", "behalf", "birth", "death",
            "anniversary", "centenary", "occasion", "initiative", "auspices", "leadership", "chairmanship", "presidency",
            "margins", "sidelines", "fringes");
    /** Nouns whose {@code with} names no party to the act: {@code talks on relations with A}, {@code the Day of Solidarity with B}. */
    private static final Set<String> TIES = Set.of("solidarity", "relations", "relationship", "friendship", "ties",
            "border", "partnership", "treaty", "trade", "war", "conflict");

    private Slots() {
    }

    /** The slot that the preposition at token {@code i} opens; empty if what it governs has no part in the act. */
    static String of(Sent s, int i) {
        String before = i == 0 ? "" : s.at(i - 1).lower();
        boolean other = s.is(i, "of") && SETTINGS.contains(before) || s.is(i, "with") && TIES.contains(before);
        return other ? "" : s.at(i).lower();
    }
}
