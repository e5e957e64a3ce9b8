package org.readout.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.text.WordSet;

/** In which country a stop lies, and whose the people are who are met there. */
final class Lands {
    /** They are met wherever somebody goes, and in Rome. */
    private static final Set<String> ANYWHERE = WordSet.of("EU", "UN", "VA");
    /** So many stops at most are looked at in one country. */
    private static final int FAR = 10;
    private final Places places;
    /** The journeys to each country, by standing. */
    private final Map<String, List<Draft>> stops = new HashMap<>();

    Lands(Places places, List<Draft> drafts) {
        this.places = places;
        for (Draft d : drafts) {
            String land = d.kind == Kind.VISIT && d.venue == null ? land(d) : null;
            List<Draft> there = land == null ? List.of() : stops.computeIfAbsent(d.status + land, k -> new ArrayList<>());
            if (land != null && there.size() < FAR) {
                there.add(d);
            }
        }
    }

    /** The place of an act that is told to be somewhere else than at the stop; null if it may be there. */
    @Nullable String elsewhere(Draft stop, Draft d) {
        return stop.place == null || d.place == null || d.place.equals(stop.place) || inside(d.place, stop.place) ? null : d.place;
    }

    /** Whether a town lies in a country. */
    private boolean inside(String town, String country) {
        Place lies = places.get(town);
        Place land = places.get(country);
        return lies != null && land != null && lies.is(Place.Kind.CITY) && land.is(Place.Kind.COUNTRY) && lies.side() != null && lies.side().equals(land.side());
    }

    /** {@code visited Norland and Chile ... met the Chilean Minister}: whether those who are met are of another country than the stop, and of one only. */
    boolean others(Draft stop, Draft d) {
        String land = land(stop);
        String side = land == null || d.kind != Kind.MEETING && d.kind != Kind.SIGNING ? null : met(stop, d);
        return side != null && !side.equals(land);
    }

    /** The journeys to the country of those who are met, of the standing of the stop told. */
    Stream<Draft> stops(Draft told, Draft d) {
        String side = met(told, d);
        return side == null ? Stream.of() : stops.getOrDefault(told.status + side, List.of()).stream();
    }

    private @Nullable String land(Draft stop) {
        Place place = stop.place == null ? null : places.get(stop.place);
        return place == null ? null : place.side();
    }

    /** The country of those met by whoever is on the journey; null if they are of several, of his own or of none. */
    private static @Nullable String met(Draft stop, Draft d) {
        Set<String> sides = new HashSet<>();
        Set<String> own = new HashSet<>();
        for (Identity p : d.parties.keySet()) {
            if (p.side() != null) {
                (stop.has(p) ? own : sides).add(p.side());
            }
        }
        sides.removeAll(own);
        String side = sides.size() == 1 && !own.isEmpty() ? sides.iterator().next() : null;
        return side == null || side.length() != 2 || ANYWHERE.contains(side) ? null : side;
    }
}
