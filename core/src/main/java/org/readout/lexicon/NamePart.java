package org.readout.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a word in personal names.
 *
 * @param name as the list has it
 * @param kind where in a name it is found
 * @param origin the country, as a side, whose office-holders bear it; {@code null} for several
 * @param weak whether it is also a common word, a place or a word of offices, so that it proves little
 */
public record NamePart(String name, Kind kind, @Nullable String origin, boolean weak) {
    /** Where in a name a word is found. */
    public enum Kind {
        GIVEN, FAMILY, BOTH
    }
}
