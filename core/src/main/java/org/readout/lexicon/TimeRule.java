package org.readout.lexicon;

import java.util.List;
import java.util.Map;

/**
 * One way of telling a time.
 *
 * @param id unique within the language
 * @param sequences the flat token sequences that its patterns stand for: lower-case words, marks, {@code {slot}}s, and
 *        the marks {@code <} and {@code >} around what the mention covers
 * @param gives what it means: the type of expression and its arguments; {@code none} for what looks like a time and
 *        is not
 * @param examples sentence with each mention in square brackets, and the ISO string of the first mention (or
 *        {@code null}) when read in a report of the file's anchor day
 * @param counter sentences in which nothing is a time
 */
public record TimeRule(String id, List<List<String>> sequences, List<String> gives, Map<String, String> examples,
        List<String> counter) {
}
