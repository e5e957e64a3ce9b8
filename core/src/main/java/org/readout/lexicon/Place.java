package org.readout.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a name says of a place or its people.
 *
 * @param name as the list has it
 * @param kinds what the name can stand for, at least one
 * @param side the side that it acts for or lies in, as the guidelines write it; {@code null} for several or none
 * @param country that side's usual English name; {@code null} without a side
 * @param ambiguous whether the name is also a common word, a person's name or another side's
 */
public record Place(String name, Set<Kind> kinds, @Nullable String side, @Nullable String country, boolean ambiguous) {
    /** What a name can stand for. */
    public enum Kind {
        /** A state, also one that is no more: {@code Viet Nam}. */
        COUNTRY,
        /** Of a country: {@code Vietnamese}, {@code U.S.}. */
        DEMONYM,
        /** Its people in the plural: {@code Swedes}. */
        PEOPLE,
        /** A town. */
        CITY,
        /** A part of a country, or several countries. */
        REGION,
        /** A house or site where officials meet. */
        VENUE
    }

    /** Copies the set. */
    public Place {
        kinds = Set.copyOf(kinds);
    }

    /** Whether the name can stand for this. */
    public boolean is(Kind kind) {
        return kinds.contains(kind);
    }
}
