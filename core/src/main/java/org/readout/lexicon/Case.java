package org.readout.lexicon;

import java.util.List;

/** What a listed word's letter case asks of the words of a text. */
enum Case {
    /** Two capitals or more and no small letter: found in capitals only, so that {@code WHO} is not {@code who}. */
    CAPITALS,
    /** A capital at its head: found with one only, so that {@code March} is not {@code march}. */
    HEAD,
    /** Found in any letter case. */
    ANY;

    private static final Case[] CASES = values();
    /** Two bits a word, the first word highest, so that packed cases sort by what they demand. */
    private static final int BITS = 2;

    /** How many words can be packed. */
    static final int MOST_WORDS = (Long.SIZE - BITS) / BITS;

    /** The cases of up to {@link #MOST_WORDS} words in one number; a smaller one demands more. */
    static long packed(List<String> words) {
        long packed = 0;
        for (int i = 0; i < words.size(); i++) {
            packed |= (long) of(words.get(i)).ordinal() << (Long.SIZE - BITS * (i + 2));
        }
        return packed;
    }

    /** The first of packed cases. */
    static Case unpack(long packed) {
        return CASES[(int) (packed >>> (Long.SIZE - 2 * BITS)) & 3];
    }

    /** The packed cases without the first. */
    static long rest(long packed) {
        return packed << BITS & Long.MAX_VALUE >>> 1;
    }

    static Case of(String word) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return ANY;
        }
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return HEAD;
            }
            if (Character.isUpperCase(word.charAt(i))) {
                capitals++;
            }
        }
        return capitals > 1 ? CAPITALS : HEAD;
    }

    /** Whether a word of a text, read up to an index, may stand for a listed word of this case. */
    boolean fits(String word, int end) {
        return switch (this) {
            case ANY -> true;
            case HEAD -> Character.isUpperCase(word.charAt(0));
            case CAPITALS -> noSmall(word, end);
        };
    }

    private static boolean noSmall(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
