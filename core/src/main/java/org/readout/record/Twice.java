package org.readout.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.MentionKind;

/** Whether two drafts tell of one act, and what comes of both. */
final class Twice {
    /** A meeting told of without those who met, and who chaired it in one of so many sentences after it, are one. */
    private static final int SOON = 3;
    private final Map<String, String> countries;
    private final Set<String> states;

    /** {@code countries} holds the sides of places, {@code states} those that are countries. */
    Twice(Map<String, String> countries, Set<String> states) {
        this.countries = countries;
        this.states = states;
    }

    /** Whether day, parties and place of two tellings of one kind and standing agree. */
    boolean same(Draft a, Draft b) {
        return sameDay(a, b) && sameParties(a, b) && samePlace(a, b);
    }

    private static boolean sameDay(Draft a, Draft b) {
        return a.date == null || b.date == null || a.date.equals(b.date) || a.date.contains(b.date) || b.date.contains(a.date);
    }

    private boolean samePlace(Draft a, Draft b) {
        if (a.kind == Kind.VISIT && (a.venue == null) != (b.venue == null)) {
            return false;
        }
        boolean venue = a.venue == null || b.venue == null || a.venue.exact().equals(b.venue.exact());
        boolean place = a.place == null || b.place == null || a.place.equals(b.place) || a.kind != Kind.VISIT && (within(a, b) || within(b, a));
        return venue && (place || a.kind == Kind.MEETING);
    }

    /** {@code in Oslo}, {@code in Norway}: the first place lies in the country that the second is. */
    private boolean within(Draft town, Draft country) {
        return town.place != null && country.place != null && states.contains(country.place) && !states.contains(town.place) && countries.containsKey(town.place) && countries.get(town.place).equals(countries.get(country.place));
    }

    /** All the parties of the smaller telling are in the other: unnamed company counts for nothing. */
    private static boolean sameParties(Draft a, Draft b) {
        List<Identity> x = a.parties.keySet().stream().filter(Identity::person).toList();
        List<Identity> y = b.parties.keySet().stream().filter(Identity::person).toList();
        boolean waits = a.parties.isEmpty() && a.rules.stream().allMatch("en.act.noun"::equals) && b.sentence - a.sentence <= SOON;
        if (waits && b.rules.contains("en.act.noun") && b.date == null) {
            return true;
        }
        if (x.isEmpty() || y.isEmpty()) {
            return a.kind == Kind.CONFERENCE && x.isEmpty() != y.isEmpty() && hosts(x.isEmpty() ? a : b, x.isEmpty() ? b : a) || a.parties.keySet().stream().anyMatch(p -> b.parties.keySet().stream().anyMatch(q -> p.name().equals(q.name())))
                    || x.isEmpty() && y.isEmpty() && a.kind != Kind.VISIT && a.date == null | b.date == null;
        }
        List<Identity> small = x.size() <= y.size() ? x : y;
        List<Identity> large = small == x ? y : x;
        boolean subset = (large == x ? a : b).parties.keySet().containsAll(small);
        boolean single = small.size() == 1 && large.size() > 1 && a.kind != Kind.VISIT && a.kind != Kind.CONFERENCE && a.kind != Kind.RECEPTION;
        boolean group = single && (small == y ? b : a).parties.size() > 1;
        return subset && !group;
    }

    /** {@code A spoke at the conference}, {@code Switzerland is hosting the conference}: the state for which the one speaks. */
    private static boolean hosts(Draft states, Draft people) {
        List<String> sides = people.parties.keySet().stream().map(Identity::side).toList();
        boolean apart = states.place != null && !states.place.equals(people.place) || states.date != null && states.date.length() > 4 && !states.date.equals(people.date);
        return !apart && states.parties.keySet().stream().allMatch(p -> p.kind() == MentionKind.BODY && p.side() != null && sides.contains(p.side()));
    }

    /** Adds what the second telling tells besides to the first. */
    void merge(Draft old, Draft draft) {
        draft.parties.forEach((party, role) -> {
            if (party.person() || old.parties.keySet().stream().noneMatch(Identity::person)) {
                old.add(party, role);
            }
        });
        old.acts.addAll(draft.acts);
        old.rules.addAll(draft.rules);
        if (old.date == null || draft.date != null && draft.date.length() > old.date.length() && !draft.date.contains("/")) {
            old.date = draft.date == null ? old.date : draft.date;
            old.dateEvidence = draft.dateEvidence == null ? old.dateEvidence : draft.dateEvidence;
        }
        if (old.place == null || within(draft, old)) {
            old.place = draft.place;
            old.placeEvidence = draft.placeEvidence;
        }
        old.venue = old.venue == null ? draft.venue : old.venue;
        old.initiator = old.initiator == null ? draft.initiator : old.initiator;
    }
}
