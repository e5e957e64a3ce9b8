package org.readout.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word of a {@link PhraseTable}: the words that may follow it, and the phrases that end with it. */
final class PhraseNode<V> {
    /** The phrases that end here differ in letter case only; the most demanding is first. */
    private List<Ending<V>> endings = List.of();
    private Map<String, PhraseNode<V>> next = Map.of();

    private record Ending<V>(Case[] cases, V value, boolean listed) {
    }

    Map<String, PhraseNode<V>> next() {
        return next;
    }

    PhraseNode<V> follow(String key) {
        if (next.isEmpty()) {
            next = new HashMap<>(4);
        }
        return next.computeIfAbsent(key, k -> new PhraseNode<>());
    }

    /** Adds the phrase whose last word this is; a listed phrase takes the place of a mere variant of another. */
    boolean put(Case[] cases, V value, boolean listed) {
        if (endings.isEmpty()) {
            endings = new ArrayList<>(1);
        }
        for (int i = 0; i < endings.size(); i++) {
            int order = Arrays.compare(cases, endings.get(i).cases());
            if (order == 0 && (endings.get(i).listed() || !listed)) {
                return false;
            }
            if (order <= 0) {
                if (order == 0) {
                    endings.set(i, new Ending<>(cases, value, true));
                } else {
                    endings.add(i, new Ending<>(cases, value, listed));
                }
                return true;
            }
        }
        return endings.add(new Ending<>(cases, value, listed));
    }

    /**
     * The value of the phrase that the words up to one spell in fitting letter case.
     *
     * @param cut how many characters of the last word are a possessive ending
     */
    @Nullable V value(Words words, int from, int last, int cut) {
        for (Ending<V> ending : endings) {
            if (fits(ending.cases(), words, from, last, cut)) {
                return ending.value();
            }
        }
        return null;
    }

    private static boolean fits(Case[] cases, Words words, int from, int last, int cut) {
        int at = from;
        for (Case wanted : cases) {
            while (at > from && words.key(at).isEmpty()) {
                at++;
            }
            String word = words.word(at);
            if (!wanted.fits(word, at == last ? word.length() - cut : word.length())) {
                return false;
            }
            at++;
        }
        return true;
    }
}
