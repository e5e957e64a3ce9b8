package org.readout.read;

import java.util.Locale;
import org.readout.lexicon.Outlets;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;

/** Where reports are filed from: cities, and the seats of the outlets. */
final class FilingPlaces {
    private final Outlets outlets;
    private final Places places;

    FilingPlaces(Outlets outlets, Places places) {
        this.outlets = outlets;
        this.places = places;
    }

    /** Whether the words are the name of one; a name that is also a common word is none. */
    boolean has(String words) {
        if (words.isEmpty() || words.length() > 40) {
            return false;
        }
        Place place = places.get(words);
        return outlets.filesFrom(words)
                || place != null && place.is(Place.Kind.CITY) && !place.ambiguous() && !words.equals(words.toLowerCase(Locale.ROOT));
    }
}
