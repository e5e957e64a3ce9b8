package org.readout.model;

/**
 * A half-open range of UTF-16 code units of a readout's text. Exchange formats count code points instead; the codec
 * converts.
 *
 * @param start the first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span: start " + start + ", end " + end);
        }
    }

    /** The number of code units. */
    public int length() {
        return end - start;
    }

    /** The words of {@code text} at this span; throws IndexOutOfBoundsException if the text is shorter. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
