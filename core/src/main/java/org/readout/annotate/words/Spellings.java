package org.readout.annotate.words;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of one text. */
public final class Spellings {
    private final Map<String, Spelling> met = new HashMap<>();
    private final Wordbook book;
    /** How words were misread where a scanner has read the page. */
    final @Nullable Misread misread;

    /**
     * The words of a text still to be met.
     *
     * @param year of the report, 0 if unknown
     */
    public Spellings(Wordbook book, String text, int year) {
        this.book = book;
        this.misread = Misread.page(text, year) ? book.misread() : null;
    }

    /** The word over the UTF-16 units {@code from} to {@code to}. */
    Spelling of(String text, int from, int to) {
        return misread == null ? book.of(text, from, to) : met.computeIfAbsent(text.substring(from, to), word -> book.spelling(word, misread));
    }
}
