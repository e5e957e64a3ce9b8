package org.readout.json;

import java.util.Arrays;
import org.readout.model.Span;

/**
 * The code points of one text: turns offsets in UTF-16 code units, which the model counts in, into offsets in code
 * points, which every exchange format counts in. One pass over the text, then a look-up an offset.
 *
 * <p>A surrogate without its other half counts as one code point, as in Python.
 */
public final class CodePoints {
    private static final char REPLACEMENT = '\uFFFD';

    /** Where each surrogate pair ends, ascending; every pair before an offset takes one off it. */
    private final int[] pairEnds;

    private CodePoints(int[] pairEnds) {
        this.pairEnds = pairEnds;
    }

    /** The code points of {@code text}; linear in its length. */
    public static CodePoints of(String text) {
        int[] ends = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, count * 2);
                }
                ends[count++] = i + 1;
            }
        }
        return new CodePoints(Arrays.copyOf(ends, count));
    }

    /**
     * The number of code points before the code unit at {@code offset}; for an offset between the halves of a pair, up
     * to and with that pair's.
     */
    public int at(int offset) {
        int found = Arrays.binarySearch(pairEnds, offset);
        return offset - (found >= 0 ? found + 1 : -found - 1);
    }

    /** {@code span} counted in code points. */
    public Span of(Span span) {
        return new Span(at(span.start()), at(span.end()));
    }

    /**
     * {@code text} with U+FFFD for each surrogate without its other half, which no UTF-8 can hold; all offsets stay.
     */
    public static String wellFormed(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                i++;
            } else {
                repaired = repaired == null ? new StringBuilder(text) : repaired;
                repaired.setCharAt(i, REPLACEMENT);
            }
        }
        return repaired == null ? text : repaired.toString();
    }
}
