package org.readout.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One party within a readout: a person under all the forms the readout uses, or an unnamed party.
 *
 * @param name the fullest form, or the noun phrase
 * @param side whom it acts for, or null
 * @param offices all offices the readout gives, each once, in the fuller form
 * @param kind what the mentions are
 * @param evidence the spans of the names
 */
public record Identity(String name, @Nullable String side, List<Office> offices, MentionKind kind, List<Span> evidence) {
    public Identity {
        offices = List.copyOf(offices);
        evidence = List.copyOf(evidence);
    }

    /** The sides of parties, of those of which it is known. */
    public static Set<String> sides(Stream<Identity> parties) {
        return parties.map(Identity::side).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is a person, by name or by office. */
    public boolean person() {
        return kind.person();
    }
}
