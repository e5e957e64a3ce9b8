package org.readout.app.score;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values in the list of misses as the reference scorer, which is written in Python, prints them. */
final class Shown {
    /** The general categories of characters that have no look of their own, a bit each. */
    private static final int HIDDEN = 1 << Character.CONTROL | 1 << Character.FORMAT | 1 << Character.SURROGATE
            | 1 << Character.PRIVATE_USE | 1 << Character.UNASSIGNED | 1 << Character.LINE_SEPARATOR
            | 1 << Character.PARAGRAPH_SEPARATOR | 1 << Character.SPACE_SEPARATOR;

    private Shown() {
    }

    /** A value by itself. */
    static String of(@Nullable String value) {
        return value == null ? "None" : value;
    }

    /** A list, its strings quoted. */
    static String of(List<? extends @Nullable String> values) {
        return values.stream().map(Shown::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** The first {@code length} code points. */
    static String cut(String text, int length) {
        int points = text.codePointCount(0, text.length());
        return points <= length ? text : text.substring(0, text.offsetByCodePoints(0, length));
    }

    private static String quoted(@Nullable String value) {
        if (value == null) {
            return "None";
        }
        char quote = value.indexOf('\'') >= 0 && value.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder().append(quote);
        value.codePoints().forEach(c -> escape(out, c, quote));
        return out.append(quote).toString();
    }

    private static void escape(StringBuilder out, int c, char quote) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c == '\\' || c == quote) {
                    out.append('\\').appendCodePoint(c);
                } else if (printable(c)) {
                    out.appendCodePoint(c);
                } else {
                    out.append(c < 0x100 ? String.format("\\x%02x", c)
                            : c < 0x10000 ? String.format("\\u%04x", c) : String.format("\\U%08x", c));
                }
            }
        }
    }

    /** Whether Python prints {@code c} as it is in a quoted string. */
    private static boolean printable(int c) {
        return c == ' ' || (HIDDEN >> Character.getType(c) & 1) == 0;
    }
}
