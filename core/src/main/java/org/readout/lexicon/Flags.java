package org.readout.lexicon;

import java.util.Arrays;

/**
 * Words with a number each, close together in memory: nearly every word of every text is looked up here, and few of them
 * are among those looked up last. A row of hashes leads to a row of letters in which each word stands behind its number.
 */
final class Flags {
    private static final int FIRST = 1 << 10;
    /** Before its letters: the two halves of the number, the length. */
    private static final int HEAD = 3;

    /** For each place the hash of its word and where that stands; 0 where it is free. At most half of them are taken. */
    private long[] places = new long[FIRST];
    private char[] letters = new char[FIRST];
    private int end = 1;
    private int size;

    /** The number of a word, 0 if it is not there. */
    int get(String word) {
        int at = find(word);
        return at == 0 ? 0 : letters[at] << Character.SIZE | letters[at + 1];
    }

    boolean contains(String word) {
        return find(word) != 0;
    }

    /** Gives a word a number. */
    void put(String word, int number) {
        int at = find(word);
        at = at == 0 ? add(word) : at;
        letters[at] = (char) (number >>> Character.SIZE);
        letters[at + 1] = (char) number;
    }

    private int find(String word) {
        int hash = word.hashCode();
        int last = places.length - 1;
        for (int i = first(hash) & last; places[i] != 0; i = i + 1 & last) {
            if ((int) (places[i] >>> Integer.SIZE) == hash && same((int) places[i], word)) {
                return (int) places[i];
            }
        }
        return 0;
    }

    private boolean same(int at, String word) {
        int length = word.length();
        if (letters[at + 2] != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[at + HEAD + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int add(String word) {
        int at = end;
        end += HEAD + word.length();
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, 2 * end);
        }
        letters[at + 2] = (char) word.length();
        word.getChars(0, word.length(), letters, at + HEAD);
        if (2 * ++size > places.length) {
            long[] before = places;
            places = new long[2 * before.length];
            for (long place : before) {
                place(place);
            }
        }
        place((long) word.hashCode() << Integer.SIZE | at);
        return at;
    }

    private void place(long place) {
        int last = places.length - 1;
        int i = first((int) (place >>> Integer.SIZE)) & last;
        while (place != 0 && places[i] != 0) {
            i = i + 1 & last;
        }
        places[i] = place == 0 ? places[i] : place;
    }

    /** The hashes of words like each other are near each other: parted by the golden ratio. */
    private static int first(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread ^ spread >>> Integer.SIZE / 2;
    }
}
