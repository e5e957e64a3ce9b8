package org.readout.read;

import java.util.Arrays;
import java.util.BitSet;

/** The lines of a text that are not blank, trimmed, with a mark where an empty line stands before one. */
final class Lines {
    /** Beyond so many lines the rest of the text is kept as one, so that memory stays in proportion. */
    static final int MOST = 400_000;

    final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private final BitSet gaps = new BitSet();
    private int count;

    private Lines(String text) {
        this.text = text;
    }

    /** The lines of {@code text} from {@code from} on. */
    static Lines of(String text, int from) {
        Lines lines = new Lines(text);
        int at = from;
        boolean gap = true;
        while (at < text.length()) {
            int feed = text.indexOf('\n', at);
            int end = feed < 0 || lines.count == MOST - 1 ? text.length() : feed;
            gap = !lines.add(at, end, gap);
            at = end + 1;
        }
        return lines;
    }

    private boolean add(int from, int to, boolean gap) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return false;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        gaps.set(count++, gap);
        return true;
    }

    /** White space as a page has it: also the no-break and the ideographic space. */
    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\u200b' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    int length(int line) {
        return ends[line] - starts[line];
    }

    /** Whether an empty line, or nothing, stands before this one. */
    boolean gapBefore(int line) {
        return gaps.get(line);
    }

    String of(int line) {
        return text.substring(starts[line], ends[line]);
    }

    char first(int line) {
        return text.charAt(starts[line]);
    }

    char last(int line) {
        return text.charAt(ends[line] - 1);
    }
}
