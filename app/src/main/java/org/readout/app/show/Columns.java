package org.readout.app.show;

import java.util.ArrayList;
import java.util.List;

/** Text measured and broken in the columns of a terminal, where Chinese, Japanese and Korean signs take two. */
final class Columns {
    /** East Asian Wide and Fullwidth of UAX #11, with neighbouring ranges joined: first and last code points. */
    private static final int[] WIDE = {0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900,
        0x1F9FF, 0x20000, 0x3FFFD};

    private Columns() {
    }

    /** The columns that one code point takes: 0, 1 or 2. */
    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The columns that {@code text} takes. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /**
     * {@code text}, which holds single blanks only, broken into lines of at most {@code width} columns: at blanks, and
     * before wide signs, since Chinese has no blanks; a longer word is cut.
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        int lineStart = 0;
        int breakAt = -1;
        int columns = 0;
        int columnsAtBreak = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            int wide = of(c);
            if (i > lineStart && (c == ' ' || wide == 2)) {
                breakAt = i;
                columnsAtBreak = columns;
            }
            if (columns + wide > width && i > lineStart && c != ' ') {
                int end = breakAt > lineStart ? breakAt : i;
                lines.add(text.substring(lineStart, end).stripTrailing());
                columns -= breakAt > lineStart ? columnsAtBreak : columns;
                lineStart = end;
                if (text.charAt(lineStart) == ' ') {
                    lineStart++;
                    columns--;
                }
                breakAt = -1;
            }
            columns += wide;
            i += Character.charCount(c);
        }
        lines.add(text.substring(Math.min(lineStart, text.length())));
        return lines;
    }
}
