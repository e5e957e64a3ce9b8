package org.readout.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word of a {@link PhraseTable}: the words that may follow it, and the phrases that end with it. Most nodes have one
 * of each, which is held without a collection: thousands of nodes are built at every start.
 */
final class PhraseNode<V> {
    private @Nullable String onlyKey;
    private @Nullable PhraseNode<V> onlyNext;
    private @Nullable Map<String, PhraseNode<V>> manyNext;
    /** The phrases that end here differ in letter case only; the most demanding is first. */
    private @Nullable Ending<V> ending;

    private record Ending<V>(long cases, V value, boolean listed, @Nullable Ending<V> after) {
    }

    /** The node of the word that follows; {@code null} if no phrase goes on with it. */
    @Nullable PhraseNode<V> next(String key) {
        if (manyNext != null) {
            return manyNext.get(key);
        }
        return key.equals(onlyKey) ? onlyNext : null;
    }

    /** Whether no phrase goes on here. */
    boolean isLeaf() {
        return onlyKey == null;
    }

    /** The node of the word that follows, made if need be. */
    PhraseNode<V> follow(String key) {
        PhraseNode<V> node = next(key);
        if (node == null) {
            node = new PhraseNode<>();
            if (onlyKey == null || onlyNext == null) {
                onlyKey = key;
                onlyNext = node;
            } else {
                if (manyNext == null) {
                    manyNext = new HashMap<>(8);
                    manyNext.put(onlyKey, onlyNext);
                }
                manyNext.put(key, node);
            }
        }
        return node;
    }

    /**
     * Adds the phrase whose last word this is; a listed phrase takes the place of a mere variant of another.
     *
     * @param cases as {@link Case#packed} gives them
     * @return false if a phrase of the same letter case is there already and stays
     */
    boolean put(long cases, V value, boolean listed) {
        for (Ending<V> each = ending; each != null; each = each.after) {
            if (each.cases == cases && (each.listed || !listed)) {
                return false;
            }
        }
        ending = insert(ending, cases, value, listed);
        return true;
    }

    private static <V> Ending<V> insert(@Nullable Ending<V> at, long cases, V value, boolean listed) {
        if (at == null || cases < at.cases) {
            return new Ending<>(cases, value, listed, at);
        }
        if (cases == at.cases) {
            return new Ending<>(cases, value, listed, at.after);
        }
        return new Ending<>(at.cases, at.value, at.listed, insert(at.after, cases, value, listed));
    }

    /**
     * The value of the phrase that the words up to one spell in fitting letter case.
     *
     * @param last the last word
     * @param cut how many characters of the last word are a possessive ending
     */
    @Nullable V value(Words words, int from, int last, int cut) {
        for (Ending<V> each = ending; each != null; each = each.after) {
            if (fits(each.cases, words, from, last, cut)) {
                return each.value;
            }
        }
        return null;
    }

    private static boolean fits(long cases, Words words, int from, int last, int cut) {
        long left = cases;
        for (int at = from; at <= last; at++) {
            if (at > from && words.key(at).isEmpty()) {
                continue;
            }
            String word = words.word(at);
            if (!Case.unpack(left).fits(word, at == last ? word.length() - cut : word.length())) {
                return false;
            }
            left = Case.rest(left);
        }
        return true;
    }
}
