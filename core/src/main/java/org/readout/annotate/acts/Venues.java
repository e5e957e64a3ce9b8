package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.readout.annotate.words.Instruments;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** Tells how far the names of buildings and halls reach, and lists of countries. */
final class Venues {
    /** After these stands a place, after some of them a house. */
    static final Set<String> SPATIAL = WordSet.of("in", "at", "to", "from", "object", "for", "on", "near", "through", "into");
    static final Set<String> HOUSED = WordSet.of("at", "in", "to", "object", "on");
    /** In tokens. */
    private static final int LONGEST_TOWN = 3;
    private static final int LONGEST_KIND = 4;
    /** What a place is, before its name. */
    private static final Set<String> TOWNS = WordSet.of("capital", "city", "town", "village", "municipality", "resort", "country", "countries", "nation", "nations", "state", "states", "island", "province");
    private static final Set<String> EMBASSIES = WordSet.of("embassy", "embassies", "mission", "missions", "consulate", "consulates");

    private static final Set<String> SIDES = WordSet.of("eastern", "western", "northern", "southern", "central", "north-eastern", "north-western", "south-eastern", "south-western",
            "northeastern", "northwestern", "southeastern", "southwestern", "upper", "mainland", "neighbouring", "neighboring", "downtown");

    private Venues() {
    }

    /** Past {@code the}, and the {@code new} of {@code the new Norlandic Consulate}; not past that of {@code The Hague}. */
    static int article(Sent s, int i) {
        int from = s.is(i, "the") && !(s.hits[i] != null && s.hits[i].place()) ? i + 1 : i;
        return s.is(from, "new") && s.capital(from + 1) && !s.capital(from) ? from + 1 : from;
    }

    /** Past a capitalised noun phrase with a head word of venues; {@code from} itself if there is none. */
    static int end(Sent s, int from) {
        Sent.Hit hit = s.in(from) ? s.hits[from] : null;
        if (hit != null && (hit.kind().equals("venue") || hit.place() && s.in(hit.end()) && EMBASSIES.contains(s.at(hit.end()).lower()))) {
            // Itamaraty Palace, where the list has Itamaraty
            boolean more = s.capital(hit.end()) && s.has(hit.end(), VENUE) && !s.has(hit.end() - 1, VENUE);
            return hit.kind().equals("venue") && !more ? hit.end() : hit.end() + 1;
        }
        if (from == 0 && hit == null && s.has(1, PREP) && !s.is(1, "of")) {
            // Building on the new law, A met B
            return from;
        }
        boolean small = s.has(from, VENUE) && !s.capital(from) && s.is(from + 1, "of") && named(s, s.is(from + 2, "the") ? from + 3 : from + 2);
        int i = small ? from + 1 : from;
        int head = small ? from : -1;
        while (s.in(i) && i - from < 10 && s.times[i] == null) {
            Token t = s.at(i);
            if (t.capital() && t.word()) {
                head = t.has(VENUE) && !town(s, from, i) ? i : head;
                i++;
            } else if (i > from && (t.is("of") || t.is("the") && (s.is(i - 1, "of") || s.is(i - 1, "to")) || t.is("and") && head < 0 || t.is("for") && head >= 0 || t.is("to") && monument(s, i - 1)) && (s.capital(i + 1) || s.is(i + 1, "the"))) {
                i++;
            } else {
                break;
            }
        }
        int to = head < 0 ? from : Math.max(head + 1, i > head + 1 && (s.is(head + 1, "of") || s.is(head + 1, "to")) ? i : head + 1);
        return head >= 0 && s.is(to, "no.") && s.in(to + 1) && s.at(to + 1).number() ? to + 2 : to;
    }

    /** {@code the headquarters of the Norland Union}, not {@code the centre of Norlandic science}. */
    private static boolean named(Sent s, int i) {
        return s.capital(i) && (s.hits[i] == null || !s.hits[i].kind().equals("demonym"));
    }

    /** Past all the houses of a list, of which the first is told by a head word of venues; {@code from} itself if there is none. */
    static int ends(Sent s, int from) {
        int first = end(s, from);
        return first == from ? from : more(s, first);
    }

    /** {@code at the Old Palace, Lae}: the town behind a house that ends at a token; -1 where none is told. */
    static int townBehind(Sent s, int stop) {
        int at = s.is(stop - 1, ",") ? stop : s.is(stop, ",") ? stop + 1 : -1;
        Sent.Hit hit = s.in(at) ? s.hits[at] : null;
        boolean named = hit != null && s.parties[at] != null && s.parties[at].mention().kind() == MentionKind.PERSON;
        return hit != null && hit.kind().equals("city") && !hit.possessive() && !named && !s.has(hit.end(), VERB | BE | HAVE) ? at : -1;
    }

    /** {@code Port Moresby}: whether a word for a house is part of a town's name that begins at token {@code from} or behind it. */
    private static boolean town(Sent s, int from, int i) {
        for (int j = from; j <= i; j++) {
            Sent.Hit hit = s.hits[j];
            if (hit != null && hit.kind().equals("city") && hit.end() > i && hit.end() > j + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean monument(Sent s, int i) {
        return s.is(i, "monument") || s.is(i, "memorial");
    }

    /** Past the other houses of a list: {@code the Tower of Peace, the Arch of Triumph and the Museum of Arms}; {@code at} if it is none. */
    private static int more(Sent s, int at) {
        int end = at;
        boolean and = false;
        while (!and && s.in(end)) {
            int i = s.is(end, ",") ? end + 1 : end;
            and = s.is(i, "and");
            i = and ? i + 1 : i;
            int from = s.is(i, "the") ? i + 1 : i;
            int stop = i == end ? from : house(s, from);
            if (stop == from) {
                return s.is(from, "other") || s.is(from, "etc.") || s.is(from, "etc") ? end : at;
            }
            end = stop;
        }
        return end;
    }

    /** Past a capitalised phrase that names no person. */
    private static int house(Sent s, int from) {
        int i = from;
        while (s.in(i) && s.times[i] == null && (s.parties[i] == null || s.parties[i].mention().kind() == MentionKind.BODY || s.parties[i].mention().kind() == MentionKind.GROUP)
                && (s.capital(i) && s.at(i).word() || i > from && s.has(i, PREP) && (s.capital(i + 1) || s.is(i + 1, "the") && s.capital(i + 2)) && !s.is(i, "with") || i > from && s.is(i, "the") && s.has(i - 1, PREP))) {
            i++;
        }
        return s.has(i, VERB | BE | HAVE) && s.partyOver(i) == null ? from : i;
    }

    /** Past a list of countries that {@code and} closes: {@code a visit to Norway, Sweden and Denmark}. */
    static int countries(Sent s, Sent.Hit first) {
        int past = first.end();
        boolean closed = false;
        for (int i = past; first.kind().equals("country") && !closed && (s.is(i, ",") || s.is(i, "and")); i = past) {
            int next = s.is(i, ",") && s.is(i + 1, "and") ? i + 2 : i + 1;
            next = s.is(next, "the") ? next + 1 : next;
            Sent.Hit hit = s.in(next) ? s.hits[next] : null;
            if (hit == null || !hit.kind().equals("country") || hit.possessive()) {
                return first.end();
            }
            closed = !s.is(i, ",") || s.is(i + 1, "and");
            past = hit.end();
        }
        return closed && !s.has(past, VERB | BE | HAVE | MODAL) && !s.is(past, "'s") ? past : first.end();
    }

    /** {@code the Nigerian capital, Abuja}, {@code the city of Lae}, {@code eastern Norland}: the token of the name, which after {@code town of} no list need have. */
    static int capital(Sent s, int from) {
        int i = from;
        while (side(s, i) && s.in(i + 1) && s.hits[i + 1] != null && s.hits[i + 1].kind().equals("demonym")) {
            i++;
        }
        if (side(s, i) && s.in(i + 1) && s.hits[i + 1] != null && s.hits[i + 1].place()) {
            return i + 1;
        }
        while (i < from + LONGEST_KIND && s.in(i) && whose(s, i) && !town(s, i)) {
            i = s.hits[i] == null ? i + 1 : s.hits[i].end();
        }
        if (!town(s, i)) {
            return from;
        }
        i++;
        i = s.is(i, ",") || s.is(i, "of") ? i + 1 : i;
        if (s.is(i - 1, "of") && unlisted(s, i) > i) {
            return i;
        }
        return s.in(i) && s.hits[i] != null && s.hits[i].place() && !s.hits[i].kind().equals("demonym") ? i : from;
    }

    /** Words that tell what sort of town it is, or whose: {@code Norlandic}, {@code Norland's}, {@code small}, {@code two EU member}. */
    private static boolean whose(Sent s, int i) {
        Sent.Hit hit = s.hits[i];
        boolean owner = hit != null && (hit.kind().equals("demonym") || hit.kind().equals("igo") || hit.kind().equals("country") && hit.possessive());
        return owner || hit == null && (s.has(i, NUMBER) || s.has(i, COMMON) && !s.has(i, VERB | PREP | BE));
    }

    /** {@code eastern}, {@code Eastern}. */
    private static boolean side(Sent s, int i) {
        return s.in(i) && (s.hits[i] == null || s.hits[i].end() == i + 1 && s.hits[i].side() == null) && SIDES.contains(s.at(i).lower());
    }

    private static boolean town(Sent s, int i) {
        return s.in(i) && TOWNS.contains(s.at(i).lower()) && !s.at(i).possessive();
    }

    /** Past a town that no list has: a word or two in capitals that are no words of the language, before a mark, a time or the end. */
    static int unlisted(Sent s, int from) {
        int told = bracketed(s, from);
        if (told > from) {
            return told;
        }
        int i = from;
        while (i < from + 2 && s.capital(i) && s.at(i).word() && s.at(i).flags() == 0 && !s.at(i).allCapital() && !s.at(i).possessive() && s.hits[i] == null && s.parties[i] == null) {
            i++;
        }
        boolean closed = s.is(i, ",") || s.is(i, ".") || !s.in(i) || s.is(i, "on") || s.is(i, "from") || s.is(i, "for") || s.is(i, "and") || s.times[i] != null;
        return i > from && closed ? i : from;
    }

    /** {@code Dinard, France}: an unlisted town told with its country. */
    static boolean abroad(Sent s, int from) {
        int past = unlisted(s, from);
        Sent.Hit hit = past > from && s.is(past, ",") && s.in(past + 1) ? s.hits[past + 1] : null;
        return hit != null && hit.kind().equals("country") && !hit.possessive() && !s.is(hit.end(), "and");
    }

    /** {@code in La Hulpe (Norland)}: past a town of which its country is told in brackets, whatever its words are. */
    private static int bracketed(Sent s, int from) {
        int i = from;
        while (i < from + LONGEST_TOWN && s.capital(i) && s.at(i).word() && s.hits[i] == null && s.parties[i] == null && s.times[i] == null) {
            i++;
        }
        Sent.Hit country = i > from && s.is(i, "(") && s.in(i + 1) ? s.hits[i + 1] : null;
        return country != null && country.kind().equals("country") && s.is(country.end(), ")") ? i : from;
    }

    /** Whether words of a body follow a place: {@code Ukraine Recovery Conference}. */
    static boolean bodyFollows(Sent s, int i) {
        return s.capital(i) && s.has(i, OFFICE_HEAD | COMMON | FIELD) && !s.has(i, CALENDAR | PREP | CONJ) && s.times[i] == null
                && (s.parties[i] == null || s.parties[i].mention().kind() == MentionKind.BODY);
    }

    /** {@code U.S. air bases}: the letters of a country before a small noun tell whose that is. */
    static boolean adjective(Sent s, Sent.Hit hit) {
        int i = hit.end();
        boolean letters = hit.kind().equals("country") && (s.at(i - 1).allCapital() || s.at(i - 1).text().indexOf('.') > 0) && s.at(i - 1).text().length() < 5;
        return letters && s.has(i, COMMON) && !s.capital(i) && s.times[i] == null && !s.has(i, VERB | PREP | CONJ | SUBORD | ADVERB | BE | HAVE | MODAL);
    }

    /** {@code the U.S.-ASEAN Summit}: a place that a hyphen joins to another name. */
    static boolean joined(Sent s, Sent.Hit hit) {
        int i = hit.end();
        return s.is(i, "-") && s.capital(i + 1) && s.at(i).start() == s.at(i - 1).end() && s.at(i + 1).start() == s.at(i).end();
    }

    /** Past the country that stands behind a town, or -1. */
    static int apposedCountry(Sent s, int i) {
        int j = s.is(i, "the") ? i + 1 : i;
        if (s.in(i) && s.parties[i] != null && s.parties[i].person()) {
            // received, in Lae, the US Secretary A
            return -1;
        }
        if (s.is(i, "capital") && s.is(i + 1, "of")) {
            j = s.is(i + 2, "the") ? i + 3 : i + 2;
        }
        return s.in(j) && s.hits[j] != null && s.hits[j].place() ? s.hits[j].end() + (s.is(s.hits[j].end(), ",") ? 1 : 0) : -1;
    }

    /** Whether an unknown large word follows a place: {@code Lae Pavelon} is a house. */
    static boolean goesOn(Sent s, Sent.Hit hit) {
        int i = hit.end();
        return hit.place() && s.capital(i) && s.at(i).word() && s.at(i).flags() == 0 && s.hits[i] == null && s.times[i] == null;
    }

    /** The body whose house the venue is; empty if it is none's. */
    static List<Sent.Party> house(Sent s, Surroundings around) {
        for (int i = around.first; around.venue != null && i >= 0 && i < around.end; i++) {
            Sent.Party over = s.partyOver(i);
            if (s.at(i).start() == around.venue.start() && over != null) {
                return List.of(over);
            }
        }
        return List.of();
    }

    /** {@code a donor conference for Norland}, {@code signed the treaty for Norland}: whether what is told behind {@code for} is for whom it is, and not where. */
    static boolean beneficiary(Sent s, int i) {
        return s.has(i - 2, EVENT) && !s.has(i - 2, VERB) || Instruments.near(s, i - 2, i - 1);
    }
}
