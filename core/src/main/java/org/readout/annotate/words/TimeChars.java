package org.readout.annotate.words;

/** Characters and words as the reading of times sees them; all looks ahead are bounded. */
final class TimeChars {
    private static final int WIDEST_GAP = 12;

    private TimeChars() {
    }

    static boolean letter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean dash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    /** Past the letters from {@code pos} on, no further than {@code limit}. */
    static int wordEnd(String text, int pos, int limit) {
        int end = pos;
        while (end < limit && letter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Past the digits from {@code pos} on, at most {@code most} of them. */
    static int digitsEnd(String text, int pos, int limit, int most) {
        int end = pos;
        while (end < limit && end - pos < most && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Past the white space at {@code pos}; {@code pos} itself if it holds an empty line or is wider than a gap. */
    static int gapEnd(String text, int pos, int limit) {
        int end = pos;
        int breaks = 0;
        while (end < limit && space(text.charAt(end))) {
            if (text.charAt(end) == '\n') {
                breaks++;
            }
            end++;
            if (breaks > 1 || end - pos > WIDEST_GAP) {
                return pos;
            }
        }
        return end;
    }

    static boolean space(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || c > 127 && Character.isSpaceChar(c);
    }

    /** Whether a digit stands at this place. */
    static boolean digitAt(String text, int pos, int limit) {
        return pos >= 0 && pos < limit && digit(text.charAt(pos));
    }

    /** Whether a letter stands at this place. */
    static boolean letterAt(String text, int pos, int limit) {
        return pos >= 0 && pos < limit && letter(text.charAt(pos));
    }

    /** The value of the digits of the range, at most nine. */
    static int number(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
