package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office that the readout gives a participant.
 *
 * @param text the office as the text words it, standing alone
 * @param office the id of the office in the authority files, or null if not resolved
 * @param evidence the words, one or more pieces where the name splits the office
 */
public record Post(String text, @Nullable String office, List<Evidence> evidence) {
    public Post {
        evidence = List.copyOf(evidence);
    }
}
