package org.readout.annotate.words;

import java.util.Map;

/**
 * The words without which a finder finds nothing, so that a sentence without any of them is passed over at once: most
 * sentences tell of no gift, no stop on the way and no signing. A word's triggers are looked up with its spelling.
 */
public final class Triggers {
    public static final int INSTRUMENT = 1;
    public static final int HANDOVER = 1 << 1;
    public static final int TRIP = 1 << 2;
    public static final int SIGNING = 1 << 3;
    public static final int SITTING = 1 << 4;
    public static final int GREETING = 1 << 5;
    public static final int LETTER = 1 << 6;
    public static final int ATTENDANCE = 1 << 7;
    public static final int HEAD = 1 << 8;
    public static final int GUEST = 1 << 9;
    public static final int FOLLOWED = 1 << 10;
    public static final int OPENING = 1 << 11;
    public static final int STAGE = 1 << 12;
    public static final int PROGRAMME = 1 << 13;
    public static final int SPOUSE = 1 << 14;

    private final Map<String, Integer> words;

    /**
     * The triggers of words.
     *
     * @param words in lower case, each with the triggers that it is for, as bits
     */
    public Triggers(Map<String, Integer> words) {
        this.words = Map.copyOf(words);
    }

    /** The triggers that a word in lower case is for, 0 for most. */
    int of(String lower) {
        return words.getOrDefault(lower, 0);
    }
}
