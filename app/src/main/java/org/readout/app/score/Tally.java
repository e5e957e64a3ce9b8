package org.readout.app.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Counts of facts hit, missed and invented, and what they were. */
final class Tally {
    /**
     * One fact that was missed or invented.
     *
     * @param what the fact, for people
     */
    record Miss(String doc, Layer layer, boolean missed, String what) {
    }

    /** The counts of one layer. */
    record Count(int hit, int missed, int invented) {
        double precision() {
            return hit + invented == 0 ? 1 : (double) hit / (hit + invented);
        }

        double recall() {
            return hit + missed == 0 ? 1 : (double) hit / (hit + missed);
        }

        double f1() {
            if (hit == 0) {
                return missed + invented == 0 ? 1 : 0;
            }
            return 2.0 * hit / (2 * hit + missed + invented);
        }
    }

    private final Map<Layer, Count> counts = new EnumMap<>(Layer.class);
    private final List<Miss> misses = new ArrayList<>();

    Count count(Layer layer) {
        return counts.getOrDefault(layer, new Count(0, 0, 0));
    }

    List<Miss> misses() {
        return misses;
    }

    /** The mean F1 by the layers' weights. */
    double overall() {
        double sum = 0;
        int weights = 0;
        for (Layer layer : Layer.values()) {
            sum += layer.weight() * count(layer).f1();
            weights += layer.weight();
        }
        return sum / weights;
    }

    void add(Layer layer, int hit, int missed, int invented) {
        Count before = count(layer);
        counts.put(layer, new Count(before.hit() + hit, before.missed() + missed, before.invented() + invented));
    }

    /** Counts, and notes {@code what} if anything was missed or invented. */
    void add(Layer layer, int hit, int missed, int invented, String doc, String what) {
        add(layer, hit, missed, invented);
        if (missed > 0 || invented > 0) {
            misses.add(new Miss(doc, layer, missed > 0, what));
        }
    }

    /** Counts one fact found that is right, or else both missed and invented. */
    void judge(Layer layer, boolean right) {
        int wrong = right ? 0 : 1;
        add(layer, 1 - wrong, wrong, wrong);
    }

    /** As {@link #judge(Layer, boolean)}, noting a wrong one. */
    void judge(Layer layer, boolean right, String doc, String what) {
        int wrong = right ? 0 : 1;
        add(layer, 1 - wrong, wrong, wrong, doc, what);
    }

    /** Counts a value that either side may lack. */
    void value(Layer layer, String doc, @Nullable String gold, @Nullable String read,
            BiPredicate<String, String> same) {
        if (gold != null && read != null && same.test(gold, read)) {
            add(layer, 1, 0, 0);
            return;
        }
        if (gold != null) {
            add(layer, 0, 1, 0, doc, gold + " (read: " + Shown.of(read) + ")");
        }
        if (read != null) {
            add(layer, 0, 0, 1, doc, read + " (gold: " + Shown.of(gold) + ")");
        }
    }
}
