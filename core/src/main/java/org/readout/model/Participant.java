package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One who took part in an act of contact.
 *
 * @param name the fullest form of the name in the readout, or the noun phrase for an unnamed party
 * @param side ISO 3166-1 alpha-2 code of the country, or the acronym of the organisation, acted for; null for none
 * @param role as what
 * @param posts the offices the readout gives
 * @param authority the id of the person in the authority files, or null if not resolved
 * @param evidence the words that name the participant
 */
public record Participant(String name, @Nullable String side, Role role, List<Post> posts,
        @Nullable String authority, List<Evidence> evidence) {
    public Participant {
        posts = List.copyOf(posts);
        evidence = List.copyOf(evidence);
    }
}
