package org.readout.model;

/**
 * Words that tell of an agreement.
 *
 * @param rule the rule that found it
 * @param subject what it concerns
 * @param act the words that say it was signed, adopted, agreed or set up
 */
public record Instrument(String rule, Span subject, Form form, Stage stage, Span act, int sentence) {
}
