package org.readout.record;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Identity;
import org.readout.model.Kind;

/**
 * Makes one of two accounts of one act that only their days and places, known in the end, show to be one: {@code will visit
 * Norland next week} in the lead and {@code the visit to Norland} further down.
 */
final class Twins {
    private final Twice twice;

    Twins(Twice twice) {
        this.twice = twice;
    }

    void join(List<Draft> drafts) {
        for (int j = drafts.size() - 1; j > 0; j--) {
            Draft later = drafts.get(j);
            Draft first = drafts.subList(0, j).stream().filter(d -> one(d, later)).findFirst().orElse(null);
            if (first != null) {
                twice.merge(first, later);
                drafts.remove(j);
            }
        }
    }

    private static boolean one(Draft a, Draft b) {
        boolean told = a.kind == b.kind && a.status == b.status && a.kind != Kind.MESSAGE && a.kind != Kind.CALL;
        return told && days(a.date, b.date) && Twice.sameVenue(a, b) && places(a, b) && parties(a, b);
    }

    /** The same persons, with whatever company; where nobody is named the same parties. */
    private static boolean parties(Draft a, Draft b) {
        Set<Identity> x = Set.copyOf(a.people());
        Set<Identity> y = Set.copyOf(b.people());
        boolean alone = a.kind == Kind.VISIT || a.kind == Kind.CONFERENCE;
        return x.isEmpty() ? y.isEmpty() && a.parties.keySet().equals(b.parties.keySet()) : x.equals(y) && (alone || x.size() > 1);
    }

    private static boolean days(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return false;
        }
        return a.equals(b) || a.contains("/") && a.contains(b) || b.contains("/") && b.contains(a);
    }

    /** The same place, by a shorter name too, or none told; a town in the country that is visited is a stop of its own. */
    private static boolean places(Draft a, Draft b) {
        return a.place == null || b.place == null || a.place.startsWith(b.place) || b.place.startsWith(a.place);
    }
}
