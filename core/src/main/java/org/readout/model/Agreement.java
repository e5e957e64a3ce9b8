package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument, or a thing jointly designated or set up.
 *
 * @param id unique within the reading: g1, g2, ...
 * @param account the id of the account in which it was made, or null
 * @param subject what it concerns, as written
 * @param form an instrument, or another thing jointly set up
 * @param stage how far it has come
 * @param parties the names or sides between whom it stands
 * @param evidence the words that tell of it
 */
public record Agreement(String id, @Nullable String account, String subject, Form form, Stage stage,
        List<String> parties, List<Evidence> evidence) {
    public Agreement {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }
}
