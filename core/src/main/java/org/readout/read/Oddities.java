package org.readout.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Problem;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Lists what is odd in a page's text: nothing in it, bytes in place of letters, words without the space between. */
final class Oddities {
    private static final String STAGE = "read";
    /** So many glued words are a bad page; fewer may be names such as McKay. */
    private static final int GLUED = 3;
    private static final Set<String> JOINTS = WordSet.of("of", "to", "in", "and", "by", "with", "the", "for", "on", "at", "from",
            "that", "as", "or", "Of", "To", "In", "And", "By", "With", "The", "For", "On", "At", "As");

    private final String id;
    private final List<Problem> problems = new ArrayList<>();

    Oddities(String id) {
        this.id = id;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Adds a problem of this stage; the span may be null for the whole. */
    void add(String code, @Nullable Span span, String message) {
        problems.add(new Problem(STAGE, code, id, span, message));
    }

    /** Looks at the text as it came in. */
    void raw(String raw) {
        int odd = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            odd += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\ufffd' ? 1 : 0;
        }
        if (odd >= 8 && odd * 20L > raw.length()) {
            add("binary-text", null, "The text holds so many control or replacement characters that it is no text.");
        }
    }

    /** Looks at the text in which spans count. */
    void text(String text) {
        if (text.isEmpty()) {
            add("empty-text", null, "There is no text.");
        }
        glued(text);
        mojibake(text);
    }

    private void glued(String text) {
        int count = 0;
        Span first = null;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1)) && joint(text, i)) {
                count++;
                first = first == null ? new Span(i - 1, i + 1) : first;
            }
        }
        if (count >= GLUED) {
            add("glued-words", first, "Words stand without the space between them in " + count + " places.");
        }
    }

    /** Whether the small letters before the capital are a whole function word. */
    private static boolean joint(String text, int capital) {
        int start = capital;
        while (start > 0 && capital - start < 5 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean whole = start == 0 || !Character.isLetter(text.charAt(start - 1));
        return whole && JOINTS.contains(text.substring(start, capital));
    }

    /** UTF-8 that was read as a Western code page: two signs that never stand together in real text. */
    private void mojibake(String text) {
        int at = text.indexOf("â€");
        for (int i = text.indexOf('Ã'); at < 0 && i >= 0; i = text.indexOf('Ã', i + 1)) {
            boolean pair = i + 1 < text.length() && text.charAt(i + 1) >= '\u0080' && text.charAt(i + 1) <= '\u00bf';
            at = pair ? i : -1;
        }
        if (at >= 0) {
            add("mixed-encoding", new Span(at, Math.min(text.length(), at + 2)),
                    "Some letters were decoded wrongly before the text came here.");
        }
    }
}
