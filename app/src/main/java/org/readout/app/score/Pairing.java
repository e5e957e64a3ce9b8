package org.readout.app.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Two lists paired greedily, the best pair first; of equal pairs the one latest in the lists, as the reference scorer
 * has it.
 *
 * @param found the pairs in the order in which they were made
 * @param missed what of the first list has no pair
 * @param extra what of the second has none
 */
record Pairing<G, P>(List<Pair<G, P>> found, List<G> missed, List<P> extra) {
    record Pair<G, P>(G gold, P read) {
    }

    private record Candidate(double weight, int gold, int read) {
    }

    private static final Comparator<Candidate> BEST = Comparator.comparingDouble(Candidate::weight)
            .thenComparingInt(Candidate::gold).thenComparingInt(Candidate::read).reversed();

    /** Pairs {@code golds} and {@code reads} by {@code weight}; what weighs 0 is never paired. */
    static <G, P> Pairing<G, P> of(List<G> golds, List<P> reads, ToDoubleBiFunction<G, P> weight) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < reads.size(); j++) {
                double w = weight.applyAsDouble(golds.get(i), reads.get(j));
                if (w > 0) {
                    candidates.add(new Candidate(w, i, j));
                }
            }
        }
        candidates.sort(BEST);
        boolean[] goldUsed = new boolean[golds.size()];
        boolean[] readUsed = new boolean[reads.size()];
        List<Pair<G, P>> found = new ArrayList<>();
        for (Candidate c : candidates) {
            if (!goldUsed[c.gold()] && !readUsed[c.read()]) {
                goldUsed[c.gold()] = true;
                readUsed[c.read()] = true;
                found.add(new Pair<>(golds.get(c.gold()), reads.get(c.read())));
            }
        }
        return new Pairing<>(found, unused(golds, goldUsed), unused(reads, readUsed));
    }

    private static <T> List<T> unused(List<T> items, boolean[] used) {
        List<T> rest = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                rest.add(items.get(i));
            }
        }
        return rest;
    }
}
