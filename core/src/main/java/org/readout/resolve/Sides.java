package org.readout.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.lexicon.States;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.text.Folding;

/** Tells for whom those act whose own words do not say it, from the outlet and from whom they meet. */
final class Sides {
    /** Offices that a government has one of: a second holder in one report is another country's. */
    private static final Set<String> SINGLE = Set.of("president", "minister", "chancellor", "premier", "adviser", "advisor", "secretary",
            "speaker");
    private static final Set<String> ROYAL = Set.of("king", "queen", "sultan", "emir", "amir", "prince", "princess", "emperor");
    /** Heads that societies and firms have too. */
    private static final Set<String> PRIVATE = Set.of("chairman", "chair", "chairperson", "chairwoman", "director", "president", "founder", "ceo", "manager",
            "head", "chief", "member", "editor", "professor", "partner", "officer", "economist", "owner", "coordinator", "dean", "rector");
    private static final Set<String> STATE = Set.of("ministry", "department", "committee", "assembly", "parliament", "council", "bureau", "cabinet",
            "commission", "government", "party", "army", "secretariat", "delegation", "court", "presidium", "office", "staff", "republic", "state",
            "administration", "agency", "authority", "senate", "house", "province", "canton", "forces", "police", "navy", "embassy");
    private final @Nullable String home;
    private final States states;
    private final Places places;
    private final Set<Person> settled = new HashSet<>();
    private @Nullable String where;
    private final List<String> told;
    private final Set<Person> assumed = new HashSet<>();
    private @Nullable String guest;

    /** {@code told} holds the side of every mention that tells one. */
    Sides(@Nullable String home, States states, Places places, List<String> told) {
        this.places = places;
        this.home = home;
        this.states = states;
        this.told = told;
    }

    /** An office told without a country is the outlet's own, unless it cannot be; then it is the guest's. */
    void byOffice(List<Person> persons) {
        guest = guest(persons);
        List<Person> order = new ArrayList<>(persons);
        order.sort(Comparator.comparing(p -> p.evidence.get(0)));
        Set<String> taken = new HashSet<>();
        for (Person p : order) {
            if (p.side == null && p.offices.stream().anyMatch(Sides::official)) {
                p.side = abroad(p, taken) ? guest : home;
                assumed.add(p);
            }
            if (p.side != null && p.side.equals(home)) {
                p.offices.forEach(o -> taken.add(o.text().toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** Whether an office is of a state, as far as its words tell: not the chair of some society. */
    private static boolean official(Office office) {
        if (office.bare() || !PRIVATE.contains(office.head())) {
            return true;
        }
        for (String word : Folding.words(office.text().toLowerCase(Locale.ROOT))) {
            if (STATE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The foreign side that the report speaks of most. */
    private @Nullable String guest(List<Person> persons) {
        Map<String, Integer> foreign = new HashMap<>();
        persons.stream().filter(p -> p.side != null && !p.side.equals(home))
                .forEach(p -> foreign.merge(p.side, 3 * p.evidence.size(), Integer::sum));
        told.stream().filter(side -> !side.equals(home)).forEach(side -> foreign.merge(side, 1, Integer::sum));
        return foreign.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    /** A second President, an envoy, a king in a report of a republic: their country is not the outlet's. */
    private boolean abroad(Person p, Set<String> taken) {
        return p.offices.stream().anyMatch(o -> "embassy".equals(o.channel()) || states.lacks(home, o.text())
                || SINGLE.contains(o.head()) && taken.contains(o.text().toLowerCase(Locale.ROOT))
                || ROYAL.contains(o.head()) && !states.lacks(home, "president"));
    }

    /** Those who meet are of two sides: who is only assumed to be of the first one's side is the guest. */
    void byActs(List<ActMention> acts, Map<Span, List<Person>> found) {
        for (ActMention act : acts) {
            Set<Person> parties = new LinkedHashSet<>();
            for (Actor actor : act.actors()) {
                for (Person p : actor.role() == Role.ATTENDEE ? List.<Person>of() : found.getOrDefault(actor.mention().span(), List.of())) {
                    if (p.kind == MentionKind.PERSON || p.kind == MentionKind.OFFICE) {
                        parties.add(p);
                    }
                }
            }
            Place place = act.placeName() == null ? null : places.get(act.placeName());
            where = place != null && place.side() != null ? place.side() : where;
            if (parties.size() == 1 && act.kind() == Kind.VISIT && place != null && place.side() != null && !place.side().equals(home)) {
                // who is assumed to be of the outlet's side and goes abroad is so: those he meets there are not
                parties.stream().filter(p -> p.side != null && p.side.equals(home)).forEach(assumed::remove);
            }
            if (parties.size() > 1 && home != null) {
                part(List.copyOf(parties));
            }
        }
    }

    private void part(List<Person> parties) {
        boolean ours = parties.stream().anyMatch(p -> home.equals(p.side));
        boolean theirs = parties.stream().anyMatch(p -> p.side != null && !p.side.equals(home));
        for (Person p : parties) {
            if (p.side == null && theirs && !ours) {
                p.side = home;
                ours = true;
            }
        }
        boolean all = parties.stream().allMatch(p -> home.equals(p.side));
        Person anchor = parties.stream().filter(p -> !assumed.contains(p)).findFirst().orElse(parties.get(0));
        boolean travels = (anchor.side == null || home.equals(anchor.side)) && where != null && !where.equals(home);
        for (Person p : parties) {
            boolean open = p != anchor && (assumed.contains(p) || p.side == null) && settled.add(p);
            if (open && travels && !p.offices.isEmpty()) {
                p.side = where;
                anchor.side = home;
                continue;
            }
            if (all && p != anchor && assumed.contains(p) && guest != null) {
                p.side = guest;
            } else if (p.side == null && ours && !theirs && !p.offices.isEmpty()) {
                p.side = guest;
            }
        }
    }
}
