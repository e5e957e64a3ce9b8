package org.readout.lexicon;

/**
 * An entry found in a row of words.
 *
 * @param length how many words it takes, at least 1
 * @param value what the list says of it
 * @param possessive whether the last word carries a possessive ending ({@code China's}) that is not of the entry
 */
public record Match<V>(int length, V value, boolean possessive) {
}
