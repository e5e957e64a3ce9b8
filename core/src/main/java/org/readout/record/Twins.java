package org.readout.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.Status;

/**
 * Makes one of two accounts of one act that only their days and places, known in the end, show to be one: {@code will visit
 * Norland next week} in the lead and {@code the visit to Norland} further down.
 */
final class Twins {
    private final Twice twice;

    Twins(Twice twice) {
        this.twice = twice;
    }

    /** What two drafts must have in common: the same persons, with whatever company; where nobody is named the same parties. */
    private record Key(Kind kind, Status status, Set<Identity> parties) {
        static Key of(Draft d) {
            List<Identity> people = d.people();
            return new Key(d.kind, d.status, Set.copyOf(people.isEmpty() ? d.parties.keySet() : people));
        }
    }

    void join(List<Draft> drafts) {
        Map<Key, List<Draft>> alike = drafts.stream().collect(Collectors.groupingBy(Key::of));
        for (int j = drafts.size() - 1; j > 0; j--) {
            Draft later = drafts.get(j);
            List<Draft> earlier = alike.get(Key.of(later));
            earlier.removeLast();
            Draft first = earlier.stream().filter(d -> one(d, later)).findFirst().orElse(null);
            if (first != null) {
                twice.merge(first, later);
                drafts.remove(j);
            }
        }
    }

    /** Whether two of the same parties are one; whom somebody met is not told where he stands alone. */
    private boolean one(Draft a, Draft b) {
        boolean told = a.kind != Kind.MESSAGE && a.kind != Kind.CALL && (a.kind == Kind.VISIT || a.kind == Kind.CONFERENCE || a.people().size() != 1);
        return told && !twice.crowds(a, b) && days(a.date, b.date) && Twice.sameVenue(a, b) && places(a, b);
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
