package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that an account's own fields rest on; the participants carry theirs.
 *
 * @param act the words that tell of the act, one piece for each telling
 * @param date the words that tell the day, or null where the day comes from elsewhere
 * @param place the words of the place, or null
 * @param venue the words of the venue, or null
 */
public record AccountEvidence(List<Evidence> act, @Nullable Evidence date, @Nullable Evidence place,
        @Nullable Evidence venue) {
    public AccountEvidence {
        act = List.copyOf(act);
    }
}
