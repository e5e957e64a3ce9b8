package org.readout.lexicon;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list of phrases in which the longest one that starts at a word is found in time linear in that phrase.
 *
 * <p>Words are compared by their {@link Fold#key keys}, and then by letter case: a word that the list has in capitals
 * throughout ({@code WHO}, {@code U.S.}) is only found in capitals; one with a capital at its head only with one
 * ({@code March}); one in lower case in any. A hyphen in the list also stands for a space. The last word may carry a
 * possessive ending in the text; where an abbreviation's full stop is a word of its own it is passed over.
 *
 * <p>Immutable once built, and so safe to share.
 */
public final class PhraseTable<V> {
    /** A full stop after more letters than this ends a sentence, not an abbreviation such as {@code Capt}. */
    private static final int ABBREVIATION = 4;

    private final PhraseNode<V> root;
    private final int size;

    private PhraseTable(PhraseNode<V> root, int size) {
        this.root = root;
        this.size = size;
    }

    /** How many phrases there are, hyphenless variants not counted. */
    public int size() {
        return size;
    }

    /**
     * The longest phrase that starts at a word.
     *
     * @param wordAt the word at an index
     * @param from where the phrase must start
     * @param size how many words there are
     * @return {@code null} if no phrase starts there
     */
    public @Nullable Match<V> longest(IntFunction<String> wordAt, int from, int size) {
        return longest(Words.of(wordAt, size), from);
    }

    /** The longest phrase that starts at a word, over words whose keys may be at hand. */
    public @Nullable Match<V> longest(Words words, int from) {
        Match<V> best = null;
        PhraseNode<V> node = root;
        for (int at = from; at < words.size() && !node.isLeaf(); at++) {
            String key = words.key(at);
            if (at > from && key.isEmpty() && abbreviation(words.key(at - 1))) {
                continue;
            }
            int cut = possessive(key);
            PhraseNode<V> owner = cut == 0 ? null : node.next(key.substring(0, key.length() - cut));
            V owned = owner == null ? null : owner.value(words, from, at, cut);
            if (owned != null) {
                best = new Match<>(at - from + 1, owned, true);
            }
            node = node.next(key);
            if (node == null) {
                break;
            }
            V value = node.value(words, from, at, 0);
            if (value != null) {
                best = new Match<>(at - from + 1, value, false);
            }
        }
        return best;
    }

    private static boolean abbreviation(String key) {
        return !key.isEmpty() && key.length() <= ABBREVIATION;
    }

    /** Whether a phrase may start with a word of this key. */
    public boolean begins(String key) {
        return root.next(key) != null || root.next(key.substring(0, key.length() - possessive(key))) != null;
    }

    /** What the list says of a phrase as a whole, which the words must fill; {@code null} if it is not there. */
    public @Nullable V get(String phrase) {
        Words words = Words.of(Words.split(phrase));
        Match<V> match = longest(words, 0);
        return match == null || match.length() < words.size() ? null : match.value();
    }

    /** How many characters of a key are a possessive ending; none if nothing else is left. */
    private static int possessive(String key) {
        int cut = key.endsWith("'s") ? 2 : key.endsWith("'") ? 1 : 0;
        return key.length() > cut ? cut : 0;
    }

    /** Collects phrases; a phrase that differs from another in letter case only stands beside it. */
    public static final class Builder<V> {
        private final PhraseNode<V> root = new PhraseNode<>();
        private int size;

        /**
         * Adds a phrase.
         *
         * @return false if the same phrase, by keys and letter case, is there already; then nothing changes
         * @throws IllegalArgumentException if the phrase has no word or more than thirty
         */
        public boolean put(String phrase, V value) {
            if (!insert(Words.split(phrase), value, true)) {
                return false;
            }
            size++;
            if (phrase.indexOf('-') > 0) {
                insert(Words.split(phrase.replace('-', ' ')), value, false);
            }
            return true;
        }

        /** The table; the builder must not be used after. */
        public PhraseTable<V> build() {
            return new PhraseTable<>(root, size);
        }

        private boolean insert(List<String> words, V value, boolean listed) {
            if (words.isEmpty() || words.size() > Case.MOST_WORDS) {
                throw new IllegalArgumentException("phrase: has no word or more than " + Case.MOST_WORDS);
            }
            PhraseNode<V> node = root;
            for (int i = 0; i < words.size(); i++) {
                node = node.follow(Fold.key(words.get(i)));
            }
            return node.put(Case.packed(words), value, listed);
        }
    }
}
