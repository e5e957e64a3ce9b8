package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published report as plain text. Owns the text; everything else is a view into it.
 *
 * @param published ISO day, or null
 * @param publishedEvidence the words that say so, or null where outside data do
 * @param title the title, or null; it is the first line of {@code text} if there is one
 * @param text title, empty line, body: what all spans count in
 * @param paragraphs the body's paragraphs in order, asides left out; hard-wrapped lines are one paragraph
 * @param dateline or null
 * @param asides captions, credits, bylines and the like, in order
 * @param bodyStart where the first paragraph's report begins: after the dateline, if there is one
 */
public record Readout(String id, @Nullable String outlet, @Nullable String uri, String language,
        @Nullable String published, @Nullable Evidence publishedEvidence, @Nullable String title, String text,
        List<Span> paragraphs, @Nullable Dateline dateline, List<Aside> asides, int bodyStart) {
    public Readout {
        paragraphs = List.copyOf(paragraphs);
        asides = List.copyOf(asides);
    }
}
