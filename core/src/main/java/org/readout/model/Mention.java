package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that name or denote a party: a person, a body, a side.
 *
 * @param span the whole phrase with its offices
 * @param name the words of the name, or of the noun phrase without its article
 * @param nameSpan where the name stands
 * @param offices the offices given with it
 * @param side whom its own words say it acts for, or null
 * @param plural whether it stands for several
 * @param lead whether it heads a delegation that is mentioned with it
 */
public record Mention(MentionKind kind, Span span, String name, Span nameSpan, List<Office> offices,
        @Nullable String side, boolean plural, boolean lead) {
    public Mention {
        offices = List.copyOf(offices);
    }

    /** The same mention with the side told elsewhere. */
    public Mention withSide(@Nullable String found) {
        return new Mention(kind, span, name, nameSpan, offices, found, plural, lead);
    }
}
