package org.readout.lexicon;

import java.util.List;

/**
 * One form of a verb phrase of a rule.
 *
 * @param words its words in lower case, the first inflected
 * @param rule the rule it belongs to
 */
public record VerbForm<R>(List<String> words, Tense tense, R rule) {
    public VerbForm {
        words = List.copyOf(words);
    }
}
