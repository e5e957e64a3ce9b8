package org.readout.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A row of words to look phrases up in: what a {@link PhraseTable} needs to see of a text. */
public interface Words {
    /** How many words there are. */
    int size();

    /** The word at an index from 0, as written. */
    String word(int index);

    /** The {@link Fold#key key} of the word; a caller that looks many tables up keeps the keys and answers from there. */
    default String key(int index) {
        return Fold.key(word(index));
    }

    /** A view of words that are held elsewhere. */
    static Words of(IntFunction<String> wordAt, int size) {
        return new Words() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public String word(int index) {
                return wordAt.apply(index);
            }
        };
    }

    /** The words of a list. */
    static Words of(List<String> words) {
        return of(words::get, words.size());
    }

    /**
     * Splits an entry of a list, or a short text, into words: at white space and punctuation, keeping hyphens,
     * apostrophes and the full stops of abbreviations with the word, as the project's tokenizer does.
     */
    static List<String> split(String phrase) {
        List<String> words = new ArrayList<>(4);
        int start = -1;
        for (int i = 0; i <= phrase.length(); i++) {
            boolean in = i < phrase.length() && inner(phrase.charAt(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                words.add(phrase.substring(start, i));
                start = -1;
            }
            if (!in && i < phrase.length() && !Character.isWhitespace(phrase.charAt(i))) {
                words.add(phrase.substring(i, i + 1));
            }
        }
        return words;
    }

    private static boolean inner(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-'
                    || c == '\'';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c) || c >= '\u2010' && c <= '\u2013' || c == '\u2019' || c == '\u2018';
    }
}
