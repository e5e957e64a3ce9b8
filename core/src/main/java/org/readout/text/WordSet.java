package org.readout.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A fixed set of words that is asked of nearly every word of every text, most of which it has not: such a word is told by
 * one look into a sparse table, which {@code Set.of} needs a division and a comparison for. Immutable.
 */
public final class WordSet extends AbstractSet<String> {
    /** Of the places of the table at most one in so many is taken. */
    private static final int SPARSE = 4;

    private final String[] words;
    private final @Nullable String[] table;

    private WordSet(String[] words) {
        this.words = words;
        this.table = new String[Integer.highestOneBit(Math.max(1, words.length) * SPARSE) * 2];
        for (String word : words) {
            int i = place(word);
            if (table[i] != null) {
                throw new IllegalArgumentException("twice: " + word);
            }
            table[i] = word;
        }
    }

    /** The set of these words, of which none may be there twice. */
    public static WordSet of(String... words) {
        return new WordSet(words.clone());
    }

    /** Where a word is, or would be. */
    private int place(Object word) {
        int hash = word.hashCode();
        int last = table.length - 1;
        int i = (hash ^ hash >>> Short.SIZE) & last;
        while (table[i] != null && !table[i].equals(word)) {
            i = i + 1 & last;
        }
        return i;
    }

    @Override
    public boolean contains(Object word) {
        return table[place(word)] != null;
    }

    @Override
    public int size() {
        return words.length;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(words).iterator();
    }
}
