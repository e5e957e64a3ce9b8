package org.readout.app.score;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with how often each occurs.
 *
 * @param counts at least 1 each
 * @param size their sum
 */
record Bag(Map<String, Integer> counts, int size) {
    static Bag of(@Nullable String text) {
        Map<String, Integer> counts = new HashMap<>();
        int size = 0;
        for (String word : Words.of(text)) {
            counts.merge(word, 1, Integer::sum);
            size++;
        }
        return new Bag(counts, size);
    }

    private int shared(Bag other) {
        int sum = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            sum += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        return sum;
    }

    /** The harmonic mean of what each shares with the other, 0 to 1. */
    double f1(Bag other) {
        int hit = shared(other);
        return hit == 0 ? 0 : 2.0 * hit / (size + other.size);
    }

    /** What is shared over all there is, 0 to 1. */
    double jaccard(Bag other) {
        int hit = shared(other);
        int union = size + other.size - hit;
        return union == 0 ? 0 : (double) hit / union;
    }
}
