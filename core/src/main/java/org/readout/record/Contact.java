package org.readout.record;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Resolution;
import org.readout.model.Telling;

/** Tells official contact between parties from what one of them does alone. */
final class Contact {
    /** Whoever leaves a country or comes back to it is on official business even where nobody of the other side is named. */
    static final Set<Telling> JOURNEYS = Set.of(Telling.DEPARTURE, Telling.RETURN, Telling.FLIGHT, Telling.FLIGHT_BACK, Telling.INVERTED);

    /** Who comes from nobody knows where to the agency's seat, or leaves it, is no compatriot. */
    private static final Set<Telling> ARRIVALS = Set.of(Telling.ARRIVAL, Telling.DEPARTURE, Telling.FLIGHT, Telling.FLIGHT_BACK, Telling.INVERTED);

    /** What somebody does on a journey or beside his talks, though nobody of the other side is named with it. */
    private static final Set<Kind> BESIDE = Set.of(Kind.VISIT, Kind.CONFERENCE, Kind.SIGNING, Kind.CEREMONY, Kind.RECEPTION);

    private static final Pattern TWO = Pattern.compile(" (?:(?:two|both) (?:countries|nations)|two governments)$");
    /** Many states at once: {@code 92 states}. */
    private static final Pattern MANY = Pattern.compile("(?:\\d|teen|ty|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b[a-z ]* (?:countries|states|nations)$", Pattern.CASE_INSENSITIVE);
    /** Those whose visits are counted and no contact. */
    private static final Pattern LEISURE = Pattern.compile("(?i)\\b(?:tourists|holidaymakers|passengers)$");
    /** What stands between the countries of a list. */
    private static final Pattern LISTED = Pattern.compile("^ (?:of|from|representing) (?:the )?|,? and (?:the )?|, (?:the )?");

    private Contact() {
    }

    /** Leaves the acts that are official contact, with what those who meet somebody from abroad do beside it. */
    static void keep(List<Draft> drafts, Resolution resolution, Places places) {
        Set<Draft> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Identity> travellers = new HashSet<>();
        boolean foreign = resolution.abroad() >= Domestic.FOREIGN;
        for (Draft d : drafts) {
            boolean own = !leisure(d) && official(d, resolution, places);
            if (own) {
                kept.add(d);
            }
            // of whose country a page of nobody known tells nothing, he is away from home all the same
            boolean journey = d.kind == Kind.VISIT && resolution.home() == null && d.place != null && resolution.countries().containsKey(d.place);
            if (own && (foreign || journey || d.parties.keySet().stream().anyMatch(p -> p.side() != null && !p.side().equals(resolution.home())))) {
                d.parties.keySet().stream().filter(Identity::person).forEach(travellers::add);
            }
        }
        drafts.removeIf(d -> !kept.contains(d) && !(BESIDE.contains(d.kind) && d.parties.keySet().stream()
                .anyMatch(p -> p.person() && (travellers.contains(p) || foreign && (d.kind == Kind.SIGNING || d.kind == Kind.CONFERENCE)) || p.kind() == MentionKind.GROUP && foreign && d.kind == Kind.CONFERENCE)));
    }

    /** Whether somebody is named of whom no side is told; a letter alone is no name. */
    static boolean unknown(Identity p) {
        return p.side() == null && p.kind() == MentionKind.PERSON && p.name().length() > 1;
    }

    private static boolean leisure(Draft d) {
        return d.kind == Kind.VISIT && d.parties.keySet().stream().allMatch(p -> p.kind() == MentionKind.GROUP && LEISURE.matcher(p.name()).find());
    }

    private static boolean official(Draft d, Resolution resolution, Places places) {
        String home = resolution.home();
        Set<String> sides = new HashSet<>();
        boolean unknown = false;
        for (Identity p : d.parties.keySet()) {
            if (p.side() == null) {
                unknown |= unknown(p);
            } else {
                sides.add(p.side());
            }
        }
        if (sides.size() > 1 || d.parties.size() > 1 && resolution.abroad() >= Domestic.FOREIGN) {
            return true;
        }
        boolean mixed = sides.size() <= 1 && d.parties.keySet().stream().anyMatch(p -> p.side() == null && mixed(p, resolution, places));
        if (mixed) {
            return true;
        }
        if (d.kind == Kind.VISIT && !sides.isEmpty() && d.told(JOURNEYS)) {
            return true;
        }
        boolean stranger = d.kind == Kind.VISIT && home != null && d.told(ARRIVALS)
                && d.parties.keySet().stream().anyMatch(p -> p.side() == null && (p.kind() == MentionKind.PERSON || p.kind() == MentionKind.GROUP && p.name().indexOf(' ') > 0));
        if (stranger) {
            return true;
        }
        if ((d.kind == Kind.RECEPTION || d.kind == Kind.CEREMONY) && away(d, sides, resolution)) {
            return true;
        }
        if (d.kind == Kind.VISIT || d.kind == Kind.CONFERENCE) {
            boolean attended = d.kind == Kind.CONFERENCE && resolution.abroad() > 0 && d.parties.keySet().stream().anyMatch(Identity::person);
            return attended || sides.size() == 1 && !sides.contains(home) || d.place != null || d.venue != null || unknown && !sides.isEmpty() || several(d);
        }
        return unknown && !sides.isEmpty() || several(d);
    }

    /** Whether a reception or ceremony is for somebody from abroad, or abroad: a page that nobody knows may tell of a minister who opens a school there. */
    private static boolean away(Draft d, Set<String> sides, Resolution resolution) {
        String home = resolution.home();
        if (sides.size() == 1 && home != null && !sides.contains(home) && d.parties.keySet().stream().anyMatch(p -> p.kind() != MentionKind.BODY)) {
            return true;
        }
        String country = d.place == null ? null : resolution.countries().get(d.place);
        boolean abroad = country != null && sides.size() == 1 && !sides.contains(country) && (home == null || sides.contains(home));
        return abroad && d.kind == Kind.CEREMONY || country != null && d.kind == Kind.RECEPTION && !country.equals(home);
    }

    /** {@code the leaders of Norland and Chile}, {@code ministers from the two countries}: one phrase that tells of several sides. */
    private static boolean mixed(Identity p, Resolution resolution, Places places) {
        String name = p.name();
        if (p.kind() == MentionKind.GROUP && MANY.matcher(name).find()) {
            return true;
        }
        int of = Math.max(name.indexOf(" of "), Math.max(name.indexOf(" from "), name.indexOf(" representing ")));
        if (of < 0 || p.kind() != MentionKind.GROUP && p.kind() != MentionKind.PERSONS) {
            return false;
        }
        return TWO.matcher(name).find() || name.contains(" and ") && (p.kind() == MentionKind.GROUP && resolution.abroad() > 0 || (countries(name.substring(of), places) > 1 || countries(name.substring(Math.max(name.lastIndexOf(" of "), of)), places) > 1));
    }

    private static long countries(String list, Places places) {
        return Stream.of(LISTED.split(list)).map(places::get).filter(Objects::nonNull).map(Place::side).filter(Objects::nonNull).distinct().count();
    }

    /** A president who meets monks, unions or governors of his own country is in contact with another party all the same, and so is an embassy that hosts firms. */
    private static boolean several(Draft d) {
        boolean hosted = d.kind != Kind.VISIT && d.parties.keySet().stream().anyMatch(p -> p.kind() == MentionKind.GROUP && p.name().indexOf(' ') > 0);
        return d.parties.keySet().stream().filter(p -> p.kind() != MentionKind.COLLECTIVE).count() > 1
                && (hosted || d.parties.keySet().stream().anyMatch(Identity::person));
    }
}
