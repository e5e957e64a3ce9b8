package org.readout.model;

import java.util.List;

/**
 * Why a fact was read as it was.
 *
 * @param fact the id of the account, statement or agreement
 * @param rule the id of the lexicon rule that found it
 * @param words what it rests on
 * @param rejected what was tried instead and why it lost, a line each
 */
public record Explanation(String fact, String rule, List<Evidence> words, List<String> rejected) {
    public Explanation {
        words = List.copyOf(words);
        rejected = List.copyOf(rejected);
    }
}
