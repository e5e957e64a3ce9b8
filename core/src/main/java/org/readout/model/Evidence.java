package org.readout.model;

import java.util.Objects;

/**
 * The words a fact rests on.
 *
 * @param span where they stand in the readout's text
 * @param exact the words themselves; always equal to the text at the span
 */
public record Evidence(Span span, String exact) {
    public Evidence {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(exact, "exact");
        if (span.length() != exact.length()) {
            throw new IllegalArgumentException("exact: length differs from the span's");
        }
    }

    /** Evidence for the words of {@code text} at {@code span}. */
    public static Evidence of(String text, Span span) {
        return new Evidence(span, span.of(text));
    }
}
