package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that an account's own fields rest on; the participants carry theirs.
 *
 * @param act the words that tell of the act, one piece for each telling
 */
public record AccountEvidence(List<Evidence> act, @Nullable Evidence date, @Nullable Evidence place,
        @Nullable Evidence venue) {
    public AccountEvidence {
        act = List.copyOf(act);
    }
}
