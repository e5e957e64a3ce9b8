package org.readout.model;

import java.util.Objects;

/**
 * Words that tell a time.
 *
 * @param span the words without their preposition: {@code 24 to 26 February} of {@code from 24 to 26 February}
 * @param expression what they say
 * @param inName whether they are the first words of a name: {@code July 27} of {@code the July 27 Resolution}
 */
public record TimeMention(Span span, TimeExpression expression, boolean inName) {
    public TimeMention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(expression, "expression");
    }
}
