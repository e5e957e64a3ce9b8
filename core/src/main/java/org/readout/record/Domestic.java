package org.readout.record;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.Resolution;
import org.readout.text.Folding;

/**
 * Tells reports of what people of one country do among themselves: a minister visits a factory, a president meets lawmakers,
 * a taskforce sits. Readouts tell of contact between states and other parties.
 */
final class Domestic {
    /** A report that speaks of other countries so often is not domestic, even if a guest's own is not told beside him. */
    static final int FOREIGN = 3;
    /** Words of those who are of no one country or live in another than their own, and of gatherings of many. */
    private static final Pattern WORLD = Pattern.compile("(?i)\\b(?:foreign|international|world|global|overseas|multinational|diplomat\\w*|embass\\w+|ambassadors|attach[eé]s|asian?|asia-pacific|african?|european?"
            + "|arab|latin|pacific|caribbean|americas|summit|nations|countries|abroad|pilgrims|compatriots|residents? in \\p{Lu}\\w+)\\b");

    private Domestic() {
    }

    /** Whether no act of a report has a party of another country, or a place there, and it hardly speaks of any. */
    static boolean report(List<Draft> drafts, Resolution resolution, Places places, String text) {
        return resolution.home() != null && resolution.abroad() < FOREIGN && drafts.stream().noneMatch(d -> outward(d, resolution, places, text));
    }

    private static boolean outward(Draft d, Resolution resolution, Places places, String text) {
        String home = resolution.home();
        String country = d.place == null ? null : resolution.countries().get(d.place);
        // of two who met one may be the only foreigner that the report tells of
        boolean pair = (d.kind == Kind.MEETING || d.kind == Kind.CALL) && d.parties.size() == 2 && d.people().size() == 2 && resolution.abroad() > 0;
        boolean world = d.kind == Kind.CONFERENCE && d.acts.stream().anyMatch(s -> WORLD.matcher(s.of(text)).find());
        boolean gone = d.kind == Kind.VISIT && d.told(Contact.JOURNEYS);
        return country != null && !country.equals(home) || pair || world || gone || d.parties.keySet().stream().anyMatch(p -> outward(p, d, home, places));
    }

    private static boolean outward(Identity p, Draft d, String home, Places places) {
        if (p.side() != null) {
            return !p.side().equals(home);
        }
        return Contact.unknown(p) || d.kind == Kind.MESSAGE || WORLD.matcher(p.name()).find() || Folding.words(p.name()).stream().anyMatch(word -> foreign(places.get(word), home));
    }

    private static boolean foreign(@Nullable Place place, String home) {
        return place != null && place.side() != null && !place.side().equals(home) && (place.is(Place.Kind.COUNTRY) || place.is(Place.Kind.DEMONYM));
    }
}
