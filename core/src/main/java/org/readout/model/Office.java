package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office as a text words it.
 *
 * @param text the office standing alone, brackets and article dropped
 * @param parts the spans it was put together from
 * @param side whom its words say it serves, or null
 * @param channel the line of contact its words tell, or null
 * @param head its head in lower case: {@code minister}
 * @param bare whether it is the head alone, as before a name: {@code President}
 * @param former whether it is said to be held no more
 */
public record Office(String text, List<Span> parts, @Nullable String side, @Nullable String channel, String head,
        boolean bare, boolean former) {
    public Office {
        parts = List.copyOf(parts);
    }
}
