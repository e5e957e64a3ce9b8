package org.readout.read;

import org.jspecify.annotations.Nullable;
import org.readout.model.AsideKind;
import org.readout.model.Span;

/**
 * A stretch of whole lines that belong together.
 *
 * @param start where its first line begins
 * @param end where its last line ends
 * @param lines of how many lines it is made
 * @param gap whether an empty line stands before it
 * @param kind what it is if not part of the report, else null
 */
record Block(int start, int end, int lines, boolean gap, @Nullable AsideKind kind) {
    Block as(AsideKind other) {
        return new Block(start, end, lines, gap, other);
    }

    Span span() {
        return new Span(start, end);
    }

    int length() {
        return end - start;
    }
}
