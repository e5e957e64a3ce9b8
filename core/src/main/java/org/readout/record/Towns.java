package org.readout.record;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.model.Kind;

/**
 * Makes towns that one clause lists part of the visit to their country: {@code will visit Norland from 2 to 5 May. She will see
 * Lae, Oslo and Vik} is one visit; {@code will go to Lae on 3 May}, a town with a day or a clause of its own, stays another.
 */
final class Towns {
    private Towns() {
    }

    static void join(List<Draft> drafts, Places places) {
        List<Draft> listed = drafts.stream().filter(d -> d.kind == Kind.VISIT && drafts.stream().anyMatch(o -> o != d && beside(o, d, places))).toList();
        for (Draft town : listed) {
            Draft visit = drafts.stream().filter(d -> !listed.contains(d) && covers(d, town, places)).findFirst().orElse(null);
            if (visit != null) {
                Set<Object> known = visit.acts.stream().collect(Collectors.toSet());
                town.acts.stream().filter(known::add).forEach(visit.acts::add);
                visit.tell(town);
                drafts.remove(town);
            }
        }
    }

    /** Whether two towns of one country are told in one clause. */
    private static boolean beside(Draft a, Draft b, Places places) {
        String country = country(a, places);
        return a.kind == Kind.VISIT && country != null && country.equals(country(b, places)) && !a.place.equals(b.place) && a.acts.get(0).equals(b.acts.get(0));
    }

    /** Whether a visit is to the whole country of a town, on the same days, by the same people. */
    private static boolean covers(Draft visit, Draft town, Places places) {
        Place place = visit.place == null ? null : places.get(visit.place);
        boolean whole = visit.kind == Kind.VISIT && place != null && place.is(Place.Kind.COUNTRY) && visit.status == town.status;
        return whole && country(town, places).equals(place.side()) && (town.date == null || town.date.equals(visit.date)) && !town.people().isEmpty() && visit.people().containsAll(town.people());
    }

    private static @Nullable String country(Draft d, Places places) {
        Place place = d.place == null ? null : places.get(d.place);
        return place == null ? null : place.side();
    }
}
