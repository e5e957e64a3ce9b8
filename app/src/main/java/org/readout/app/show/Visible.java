package org.readout.app.show;

/**
 * Makes text safe to print on a terminal: a page may hold escape sequences that move the cursor, recolour or retitle
 * the window, and marks that turn the direction of writing.
 */
public final class Visible {
    private Visible() {
    }

    /**
     * {@code text} with every control character but line ends and the tab replaced by one visible character, so that
     * offsets stay: the control pictures of Unicode for the ASCII ones, U+FFFD for the rest and for direction marks.
     */
    public static String of(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            char shown = lineEnd ? c : shown(c);
            if (shown != c) {
                safe = safe == null ? new StringBuilder(text) : safe;
                safe.setCharAt(i, shown);
            }
        }
        return safe == null ? text : safe.toString();
    }

    /** {@code text} as {@link #of} gives it, on one line: runs of white space are one blank. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                gap = !line.isEmpty();
            } else {
                if (gap) {
                    line.append(' ');
                }
                gap = false;
                line.append(shown(c));
            }
        }
        return line.toString();
    }

    private static char shown(char c) {
        if (c == '\n' || c == '\t') {
            return c;
        }
        if (c < ' ') {
            return (char) ('\u2400' + c);
        }
        if (c == '\u007F') {
            return '\u2421';
        }
        boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        return c > '\u007F' && c < '\u00A0' || turns ? '\uFFFD' : c;
    }
}
