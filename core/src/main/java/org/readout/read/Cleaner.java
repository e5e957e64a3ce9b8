package org.readout.read;

/** Makes the text in which all spans count: only what no page means is changed, so that evidence stays exact. */
final class Cleaner {
    private Cleaner() {
    }

    /**
     * Drops byte order marks, makes every line end one line feed, puts a space for each other control character and the
     * replacement character for each lone surrogate (which no encoding can carry), takes the marks of Markdown off, and trims the end.
     */
    static String clean(String text) {
        String raw = Markup.off(text);
        if (isClean(raw)) {
            return raw.substring(0, end(raw));
        }
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (c != '\ufeff') {
                out.append(sign(raw, i, c));
            }
        }
        out.setLength(end(out));
        return out.toString();
    }

    private static char sign(String raw, int i, char c) {
        if (c < ' ' && c != '\n' && c != '\t') {
            return ' ';
        }
        return Character.isSurrogate(c) && isLone(raw, i, c) ? '\ufffd' : c;
    }

    private static boolean isLone(String raw, int i, char c) {
        return Character.isHighSurrogate(c)
                ? i + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1));
    }

    private static boolean isClean(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c == '\ufeff' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static int end(CharSequence text) {
        int end = text.length();
        while (end > 0 && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
