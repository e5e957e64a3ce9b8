package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.OfficeText;
import org.readout.annotate.words.Instruments;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.ActRule;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Tells what somebody visits: a house by its name or by what it is, the house of a body. */
final class Sights {
    private static final Set<String> FACILITIES = WordSet.of("school", "hospital", "university", "college", "factory", "plant", "farm", "warehouse", "centre", "center", "clinic", "laboratory",
            "camp", "base", "port", "shipyard", "barracks", "museum", "headquarters", "start-up", "market", "stadium", "church",
            "mosque", "temple", "monastery", "memorial", "cemetery", "shelter", "orphanage", "kindergarten", "nursery", "station", "airport", "bridge", "mine", "dam", "park", "garden", "campus",
            "academy", "checkpoint", "crossing", "ship", "vessel", "frigate", "dump", "plantation", "brewery", "distillery", "library", "synagogue", "cathedral", "lab", "supermarket", "bakery", "refinery", "facility", "project", "site", "company", "business", "firm", "institute", "pavilion",
            "restaurant", "winery", "shop", "workshop", "complex", "observatory", "studio", "settlement", "point", "depot", "terminal", "venue", "mausoleum", "hub", "club", "orchard", "office");
    /** In tokens: a visit is told no farther before what is visited. */
    private static final int BEFORE = 6;
    /** Monuments: what is unveiled elsewhere, and where somebody goes to bow. */
    private static final Set<String> MONUMENTS = WordSet.of("statue", "statues", "bust", "busts", "tomb", "tombs", "grave", "graves", "bier");
    /** What is visited is no more than that where no article stands before it: {@code humanitarian projects}. */
    private static final Set<String> PLURALS = WordSet.of("projects", "sites", "facilities", "institutions", "companies", "businesses", "hubs", "schools", "hospitals", "offices");
    /** Bodies that are met where they are, and have no house that is called so. */
    private static final Set<String> TROOPS = WordSet.of("force", "forces", "army", "navy", "troops", "personnel", "contingent", "corps", "guard", "team", "members", "states", "countries", "governments", "government",
            "republic", "kingdom", "federation");

    /** Rules of what opens a house. */
    static final Set<String> OPENED = WordSet.of("en.act.open-house", "en.act.inaugurate");
    /** In tokens: what is said of an exhibition before its noun. */
    private static final int NEAR = 5;

    private Sights() {
    }

    /** {@code opened a touring exhibition}. */
    static boolean shown(Sent s, ActRule rule, int end) {
        int i = end;
        while (s.in(i) && i < end + NEAR && s.at(i).word() && s.parties[i] == null && !s.has(i, PREP | CONJ | BE | HAVE | MODAL | REL) && !s.is(i, "exhibition")) {
            i++;
        }
        return OPENED.contains(rule.id()) && s.has(end, DET) && s.is(i, "exhibition");
    }

    /** Past a noun phrase that tells of a house or site without its name ({@code the largest wind farm}); {@code from} itself if there is none. */
    static int facility(Sent s, int from) {
        int i = quantity(s, from);
        int start = i;
        while (s.in(i) && i < start + 9 && !(i > start && site(s, i - 1) && told(s, i)) && (s.at(i).word() && s.times[i] == null && !s.has(i, PREP | CONJ | BE | HAVE | MODAL | REL | SUBORD | PRONOUN | OBJECT | EVENT | GROUP)
                && (!s.has(i, VERB) || site(s, i)) || modifies(s, i) || monument(s, i))) {
            i++;
        }
        // the centre: one that was told before
        boolean fresh = !s.is(from, "the") || i > start + 1 || s.is(i, "of");
        boolean several = i > start + 1 && PLURALS.contains(s.at(i - 1).lower());
        boolean told = fresh && (start > from || several) && i > start && !s.capital(i - 1) && site(s, i - 1) && !s.has(i, EVENT);
        return told ? called(s, i) : from;
    }

    /** Past {@code the}, {@code several}, {@code a number of}, {@code one of the two}. */
    private static int quantity(Sent s, int from) {
        boolean part = s.is(from, "one") || s.is(from, "two") || s.is(from, "three") || s.is(from, "some");
        int of = part ? from + 1 : s.has(from, DET) && (s.is(from + 1, "number") || s.is(from + 1, "series") || s.is(from + 1, "range") || s.is(from + 1, "variety")) ? from + 2 : s.size();
        int i = s.is(of, "of") ? of + 1 : from;
        i = s.has(i, DET) || s.is(i, "several") || s.is(i, "various") ? i + 1 : i;
        return s.has(i, NUMBER) || s.in(i) && s.at(i).number() && s.times[i] == null ? i + 1 : i;
    }

    /** Past {@code the}, {@code one of the two}, before what is seen. */
    static int house(Sent s, int from) {
        int counted = quantity(s, from);
        return counted > from + 1 ? counted : s.has(from, DET) ? from + 1 : from;
    }

    /** {@code a project related to X}, {@code a plant part-funded by A}: what is told of a house behind it. */
    private static boolean told(Sent s, int i) {
        String word = s.at(i).lower();
        return word.endsWith("ed") || word.equals("run") || word.equals("built");
    }

    /** Past {@code of Lae} and {@code of the Harbour Board} behind a house; not past {@code of Norlandic refugees}. */
    private static int called(Sent s, int house) {
        int past = house;
        while (s.is(past, "of") && s.capital(name(s, past + 1)) && !s.at(name(s, past + 1)).possessive()) {
            int i = name(s, past + 1) + 1;
            while (s.capital(i) && s.at(i).word() && s.times[i] == null) {
                i++;
            }
            if (s.has(i, COMMON) && !s.has(i, PREP | CONJ | VERB | ADVERB | REL | SUBORD | BE | HAVE)) {
                return past;
            }
            past = i;
        }
        return past;
    }

    /** Over the article and the count before a name: {@code of the 5th Tea Festival}. */
    private static int name(Sent s, int i) {
        int k = i;
        while (k < i + 2 && s.in(k) && (s.is(k, "the") || s.at(k).number() || Character.isDigit(s.at(k).text().charAt(0)))) {
            k++;
        }
        return k;
    }

    /** {@code visited the bronze statue of A}: at its head word; who unveils it goes to no place of that name. */
    private static boolean monument(Sent s, int i) {
        boolean visited = false;
        for (int k = i - 1; s.is(i, MONUMENTS) && s.is(i + 1, "of") && k >= 0 && k > i - BEFORE && !visited; k--) {
            visited = s.at(k).lower().startsWith("visit");
        }
        return visited;
    }

    private static boolean site(Sent s, int i) {
        return s.in(i) && (monument(s, i) || FACILITIES.contains(s.at(i).lower()) || FACILITIES.contains(OfficeText.singular(s.at(i).lower())));
    }

    /** {@code a refugee reception centre}, {@code military and industrial sites}: a word for an act, or an {@code and}, among those that tell what sort of house it is. */
    private static boolean modifies(Sent s, int i) {
        boolean event = s.has(i, EVENT) && !s.has(i, VERB) && site(s, i + 1);
        return event || s.is(i, "and") && s.has(i - 1, COMMON) && s.has(i + 1, COMMON) && !s.has(i + 1, VERB | EVENT) && site(s, i + 2);
    }

    /** {@code visited the Harbour Institute}: the house of a body that is no state, as where somebody went. */
    static void visited(Sent s, Surroundings around) {
        List<Sent.Party> object = around.slot("object");
        Sent.Party body = object.size() == 1 && around.venue == null ? object.get(0) : null;
        if (body == null || body.mention().kind() != MentionKind.BODY || body.from() != around.first) {
            return;
        }
        int from = s.has(body.from(), DET) ? body.from() + 1 : body.from();
        int end = from;
        while (end < body.to() && s.at(end).start() < body.mention().nameSpan().end()) {
            end++;
        }
        Sent.Hit hit = s.hits[from];
        boolean state = hit != null && hit.place() && hit.end() >= end;
        boolean troops = !s.capital(end - 1) || s.has(from, end, TROOPS) || s.is(body.to(), "and") || s.has(body.to(), COMMON) && !s.has(body.to(), PREP | CONJ | ADVERB | REL | BE | HAVE | SUBORD);
        // a World Health Organization warehouse
        int house = facility(s, body.from());
        boolean seated = hit != null && hit.kind().equals("igo") && around.place != null;
        if (house > body.to() || !state && !troops && !seated) {
            around.venue = s.span(from, house > body.to() ? house : end);
            around.travels = true;
        }
    }

    /** Past the large words that start at token {@code from}, as what is visited is called ({@code the E-library}); {@code from} where they call nothing. */
    static int sight(Sent s, int from) {
        int stop = from;
        while (s.in(stop) && s.times[stop] == null && (s.capital(stop) && s.at(stop).word() || stop > from && (s.is(stop, "of") || s.is(stop, "at")
                || s.is(stop, "the") || s.is(stop, ",") || s.is(stop, "and")) && moreNames(s, stop))) {
            stop++;
        }
        for (int k = from; k < stop; k++) {
            if (s.has(k, EVENT) || Instruments.NOUNS.contains(s.at(k).lower())) {
                return from;
            }
        }
        boolean known = stop > from && !Gatherings.called(s, stop) && !s.has(from, OFFICE_HEAD | HONORIFIC | CALENDAR | PREP | ADVERB | CONJ | SUBORD | PRONOUN) && !s.at(stop - 1).possessive();
        return known ? stop : from;
    }

    private static boolean moreNames(Sent s, int i) {
        for (int j = i + 1; j < i + 4 && s.in(j); j++) {
            if (s.capital(j)) {
                return s.parties[j] == null;
            }
            if (!s.is(j, "the") && !s.is(j, "and")) {
                return false;
            }
        }
        return false;
    }

    /** {@code a project at the Harbour Hospital}: whether behind what is seen the house is told in which it is. */
    static boolean housed(Sent s, int stop) {
        return s.is(stop, "at") && (Venues.end(s, stop + 1) > stop + 1 || s.is(stop + 1, "the") && Venues.end(s, stop + 2) > stop + 2);
    }

    /** The house that is visited, over tokens {@code from} to {@code stop}, where its name ends at {@code named}; null where no more is told than what sort of house it was ({@code a school}). */
    static @Nullable Span venue(Sent s, int from, int named, int stop) {
        int house = stop > named ? house(s, from) : from;
        return stop > named && (stop == house + 1 || housed(s, stop)) ? null : s.span(house, stop);
    }
}
