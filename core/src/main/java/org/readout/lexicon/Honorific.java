package org.readout.lexicon;

import java.util.Set;

/**
 * A style that goes with a person's name and is neither name nor office.
 *
 * @param word as the list has it
 * @param places where it can stand, at least one
 */
public record Honorific(String word, Set<Place> places) {
    /** Where an honorific can stand. */
    public enum Place {
        /** Before a name or a title: {@code Mr}. */
        BEFORE,
        /** After a name, and no part of it: {@code MP}. */
        AFTER,
        /** After a name, and part of it: {@code Jr.}. */
        PART,
        /** In a person's stead: {@code His Excellency}. */
        ALONE
    }

    /** Copies the set. */
    public Honorific {
        places = Set.copyOf(places);
    }

    /** Whether it can stand there. */
    public boolean is(Place place) {
        return places.contains(place);
    }
}
