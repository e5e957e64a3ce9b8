package org.readout.read;

import java.util.regex.Pattern;

/** Takes the marks off a page that was saved as Markdown: the words of a link stay and its address goes, as no reader of the page saw it. */
final class Markup {
    /** No longer are the words of a link, in UTF-16 units, and no longer its address: what goes on further is no link. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{1,300})\\]\\((?:https?:/)?/[^()\\s]{0,1000}(?:\\([^()\\s]{0,100}\\)[^()\\s]{0,300})?\\)");
    private static final Pattern COMMENT = Pattern.compile("<!-- -->");
    /** Heavy type around words: {@code **Participants:**}. */
    private static final Pattern HEAVY = Pattern.compile("\\*\\*(?=[\\p{L}\\p{N}\\[(\"\u201c])([^*\\n]{1,300})\\*\\*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([#$*~_])");

    private Markup() {
    }

    /** The text without marks; the same text where it has none. */
    static String off(String text) {
        String plain = text.contains("](") ? LINK.matcher(text).replaceAll("$1") : text;
        plain = plain.contains("**") ? HEAVY.matcher(plain).replaceAll("$1") : plain;
        plain = plain.indexOf('<') >= 0 ? COMMENT.matcher(plain).replaceAll("") : plain;
        return plain.indexOf('\\') >= 0 ? ESCAPE.matcher(plain).replaceAll("$1") : plain;
    }
}
