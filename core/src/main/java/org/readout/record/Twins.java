package org.readout.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Status;
import org.readout.model.Telling;

/**
 * Makes one of two accounts of one act that only their days and places, known in the end, show to be one: {@code will visit
 * Norland next week} in the lead and {@code the visit to Norland} further down.
 */
final class Twins {
    /** How many acts back the gathering is told at most. */
    private static final int FAR = 20;
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

    /** {@code A will attend the summit in Lae. Some 40 heads of state are expected there}, {@code The ministers of Norland and Chile meet in Lae. Minister A received Minister B}: of one day and place. */
    private static void gather(List<Draft> drafts) {
        for (int j = drafts.size() - 1; j > 0; j--) {
            Draft later = drafts.get(j);
            Draft first = later.place == null ? null : drafts.subList(Math.max(0, j - FAR), j).stream()
                    .filter(d -> d.status == later.status && later.place.equals(d.place) && day(d.date, later.date) && Twice.sameVenue(d, later) && (comes(d, later) || outlined(d, later))).findFirst().orElse(null);
            if (first != null) {
                first.parties.keySet().removeIf(p -> first.people().isEmpty());
                first.kind = later.kind;
                later.parties.forEach(first::add);
                first.acts.addAll(later.acts);
                first.tell(later);
                exact(first, later);
                drafts.remove(j);
            }
        }
    }

    /** Whether nothing else is told than who comes to a gathering that somebody named attends. */
    private static boolean comes(Draft gathering, Draft crowd) {
        return gathering.kind == Kind.CONFERENCE && crowd.kind == Kind.CONFERENCE && !gathering.people().isEmpty() && crowd.people().isEmpty() && crowd.tellings.get(0) == Telling.ATTENDANCE;
    }

    /** Whether those who gathered are told by what they are, and by name where they met. */
    private static boolean outlined(Draft gathering, Draft named) {
        boolean crowd = gathering.kind == Kind.CONFERENCE && gathering.parties.size() == 1 && gathering.parties.keySet().stream().allMatch(p -> p.kind() == MentionKind.GROUP && p.side() == null && (p.name().endsWith("ministers") || p.name().contains("ministers of the ")));
        return crowd && (named.kind == Kind.MEETING || named.kind == Kind.CONFERENCE) && named.people().size() > 2 && named.people().stream().map(Identity::side).distinct().count() == named.people().size();
    }

    /** {@code this week}, {@code on Thursday and Friday}: the exact one of two days. */
    private static void exact(Draft first, Draft later) {
        if (first.date != null && later.date != null && first.date.length() < later.date.length()) {
            first.date = later.date;
            first.dateEvidence = later.dateEvidence;
        }
    }

    private static boolean day(@Nullable String a, @Nullable String b) {
        return a != null && b != null && (a.contains(b) || b.contains(a));
    }

    /** {@code Norland and Chile signed a treaty in Lae today}, and further down {@code Minister A signed it for Norland}: who signed for the states, in their stead. */
    private void sign(List<Draft> drafts) {
        for (int j = 1; j < drafts.size(); j++) {
            Draft later = drafts.get(j);
            Set<String> sides = later.kind == Kind.SIGNING ? Identity.sides(later.people().stream()) : Set.of();
            Draft states = sides.isEmpty() ? null : drafts.subList(Math.max(0, j - FAR), j).stream()
                    .filter(d -> d.kind == Kind.SIGNING && d.status == later.status && bound(d).containsAll(sides) && Identity.sides(d.people().stream()).stream().noneMatch(sides::contains))
                    .filter(d -> Twice.sameDay(d, later) && Twice.sameVenue(d, later) && places(d, later)).findFirst().orElse(null);
            if (states != null) {
                states.parties.keySet().removeIf(p -> p.kind() == MentionKind.BODY && sides.contains(p.side()));
                twice.merge(states, later);
                drafts.remove(j--);
            }
        }
    }

    /** The sides for which nobody is told yet to have signed. */
    private static Set<String> bound(Draft d) {
        return Identity.sides(d.parties.keySet().stream().filter(p -> p.kind() == MentionKind.BODY));
    }

    void join(List<Draft> drafts) {
        gather(drafts);
        sign(drafts);
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
