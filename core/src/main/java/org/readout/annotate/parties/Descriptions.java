package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.MentionKind;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Parties without a name: {@code the two leaders}, {@code both sides}, {@code a delegation of the Parliament}. */
public final class Descriptions {
    public static final Set<String> GUESTS = WordSet.of("guest", "guests");
    /** What is there to be seen and bears a name. */
    private static final Set<String> SITES = WordSet.of("camp", "mine", "factory", "plant", "site", "project", "hospital", "school", "compound", "neighbourhood", "neighborhood", "village", "refinery", "barracks", "base",
            "shipyard", "museum", "crossing", "dam", "bridge", "railway", "reserve", "settlement");
    /** What a delegation does and a state of things does not. */
    private static final Set<String> TRAVELS = WordSet.of("visited", "toured", "arrived", "flew", "laid", "placed", "met", "watched", "enjoyed", "returned", "paid", "attended",
            "travelled", "traveled", "departed");
    private final Groups groups;

    Descriptions(Guide guide) {
        this.groups = new Groups(guide);
    }

    @Nullable
    Party parse(Sent s, int i) {
        if (travels(s, i)) {
            return Nameless.simple(s, i, i + 1, MentionKind.PRONOUN, false);
        }
        Party party = collective(s, i);
        return party != null ? party : groups.parse(s, i);
    }

    /** {@code It also visited A}: a delegation told of before. */
    private static boolean travels(Sent s, int i) {
        int verb = s.has(i + 1, ADVERB) ? i + 2 : i + 1;
        return s.is(i, "it") && s.in(verb) && TRAVELS.contains(s.at(verb).lower()) && Clauses.opens(s, i);
    }

    private @Nullable Party collective(Sent s, int i) {
        Party bare = bare(s, i);
        Party two = bare == null ? sides(s, i) : bare;
        if (two != null) {
            return two;
        }
        boolean both = s.is(i, "both");
        if (both && !nounAhead(s, i + 1) && !s.is(i + 1, "the")) {
            return s.has(i + 1, VERB | BE | HAVE | ADVERB) && !s.has(i - 1, PREP)
                    ? make(s, i, i + 1, MentionKind.PERSONS, null)
                    : null;
        }
        if (!both && !s.is(i, "the") && !(s.is(i, "their") && s.is(i + 1, "two"))) {
            return null;
        }
        int j = i + 1;
        boolean number = both;
        @Nullable
        String side = null;
        while (s.in(j) && (counted(s, j) || s.is(j, "the") || s.is(j, "respective") || s.is(j, "opposite") && !s.is(j + 1, "number")
                || s.hits[j] != null && s.hits[j].kind().equals("demonym")
                || s.has(j, FIELD | OFFICE_MOD) && !s.has(j, COLLECTIVE) && !(s.is(j, "then") && s.has(j + 1, VERB | BE | HAVE)))) {
            number |= counted(s, j);
            Sent.Hit hit = s.hits[j];
            side = hit == null ? side : hit.side();
            j = hit == null ? j + 1 : hit.end();
        }
        if (number && !s.has(j, COLLECTIVE) && (s.is(j - 1, "two") || s.is(j - 1, "three") || s.is(j - 1, "four")) && s.has(j, VERB | BE | HAVE | ADVERB)) {
            return make(s, i, j, MentionKind.PERSONS, null);
        }
        if (j == i + 1 && s.in(j) && s.hits[j] != null && !s.hits[j].place()) {
            return null;
        }
        if (s.in(j) && s.hits[j] != null && s.is(s.hits[j].end(), "side")) {
            return make(s, i, s.hits[j].end() + 1, MentionKind.COLLECTIVE, s.hits[j].side());
        }
        return noun(s, i, j, number, side);
    }

    /** {@code Leaders agreed}, {@code all sides welcomed}: no article, and something done. */
    private static @Nullable Party bare(Sent s, int i) {
        boolean all = s.is(i, "all") && (s.is(i + 1, "sides") || s.is(i + 1, "parties"));
        int end = all ? i + 2 : i + 1;
        boolean people = s.has(i, PERSONS) && (s.capital(i) || behindPhrase(s, i)) && s.zone == Zone.BODY;
        boolean acts = (all || people) && (s.has(end, VERB) || s.has(end, ADVERB) && s.has(end + 1, VERB));
        return acts ? make(s, i, end, all ? MentionKind.COLLECTIVE : MentionKind.PERSONS, null) : null;
    }

    /** {@code Ahead of the anniversary, leaders agreed}: nothing but a phrase without a verb stands before. */
    private static boolean behindPhrase(Sent s, int i) {
        boolean phrase = i > 2 && s.is(i - 1, ",") && (s.has(0, PREP) || s.is(0, "ahead")) && Clauses.phrase(s, 1, i - 1) && !s.has(1, i - 1, ",");
        for (int k = 1; k < i - 1 && phrase; k++) {
            phrase = !s.has(k, PERSONS);
        }
        return phrase;
    }

    /** {@code two}, {@code 2}. */
    private static boolean counted(Sent s, int i) {
        return s.has(i, NUMBER) || s.in(i) && s.at(i).number() && s.at(i).text().length() == 1;
    }

    /** {@code the UK and EU sides}, {@code the Norwegian and Chilean delegations}. */
    private static @Nullable Party sides(Sent s, int i) {
        Sent.Hit first = s.is(i, "the") && s.in(i + 1) ? s.hits[i + 1] : null;
        int and = first == null ? -1 : first.end();
        Sent.Hit second = and > 0 && s.is(and, "and") && s.in(and + 1) ? s.hits[and + 1] : null;
        int noun = second == null || first.side() == null || second.side() == null ? -1 : second.end();
        return noun > 0 && (s.is(noun, "sides") || s.is(noun, "delegations") || s.is(noun, "leaders") && second.kind().equals("demonym"))
                ? make(s, i, noun + 1, s.is(noun, "leaders") ? MentionKind.PERSONS : MentionKind.COLLECTIVE, null) : null;
    }

    /** The description over tokens {@code i} to the noun at {@code j}, if the noun is a collective that means somebody. */
    private static @Nullable Party noun(Sent s, int i, int j, boolean number, @Nullable String side) {
        int end = j + 1 + rank(s, j);
        boolean listed = end > j + 1 && s.in(end + 1) && s.hits[end + 1] != null;
        int owned = s.has(j, PERSONS) && !listed ? ofTwo(s, end) : -1;
        if (owned > 0) {
            return make(s, i, owned, MentionKind.PERSONS, null);
        }
        // the heads of government of Norland and Sudland, of the island states, are told by what they are
        boolean countries = end > j + 1 && s.is(end, "of");
        if (!s.has(j, COLLECTIVE) || countries || s.at(j).possessive() || s.is(j, "party") && s.has(j + 1, GROUP | OFFICE_HEAD) || s.is(j + 1, "of") && !s.is(j, "side") && end == j + 1) {
            return null;
        }
        boolean persons = s.has(j, PERSONS);
        boolean plain = j == i + 1;
        if (persons && !number && s.is(j, "leaders") && s.has(j - 1, FIELD) && s.hits[j - 1] == null) {
            // the education leaders: those of a field, and not those who met
            return null;
        }
        if (!persons && !number && side == null && !s.is(j, "sides") && !s.is(j - 1, "opposite") && !s.is(j, "parties")
                && !s.is(j, "delegations")) {
            return null;
        }
        return persons && side != null || plain && persons && s.in(j + 1) && s.is(j + 1, "from") ? null
                : make(s, i, end, persons ? MentionKind.PERSONS : MentionKind.COLLECTIVE, side);
    }

    /** Past {@code of the two countries}, {@code of A and B} after a noun for persons, or -1. */
    private static int ofTwo(Sent s, int of) {
        int i = s.is(of + 1, "the") || s.is(of + 1, "our") || s.is(of + 1, "their") ? of + 2 : of + 1;
        if (!s.is(of, "of") || !s.in(i)) {
            return -1;
        }
        if (s.is(i, "two") || s.is(i, "both")) {
            return s.is(i + 1, "countries") || s.is(i + 1, "nations") || s.is(i + 1, "states") || s.is(i + 1, "governments") || s.is(i + 1, "sides") ? i + 2 : -1;
        }
        int second = country(s, i) > 0 && s.is(country(s, i), "and") ? country(s, i) + 1 : -1;
        return second < 0 ? -1 : country(s, s.is(second, "the") ? second + 1 : second);
    }

    private static int country(Sent s, int i) {
        Sent.Hit hit = s.in(i) ? s.hits[i] : null;
        return hit != null && hit.kind().equals("country") && !hit.possessive() ? hit.end() : -1;
    }

    /** How many words after the noun belong to it: {@code heads of state}, {@code secretaries of state}. */
    private static int rank(Sent s, int j) {
        boolean of = (s.is(j, "heads") || s.is(j, "secretaries")) && s.is(j + 1, "of");
        return !of || !s.is(j + 2, "state") && !s.is(j + 2, "government") && !s.is(j + 2, "delegation") ? 0
                : s.is(j + 3, "and") && s.is(j + 4, "government") ? 4 : 2;
    }

    private static boolean nounAhead(Sent s, int i) {
        for (int j = i; j < i + 3 && s.in(j); j++) {
            if (s.has(j, COLLECTIVE)) {
                return true;
            }
            if (!s.has(j, FIELD | OFFICE_MOD | DET)) {
                return false;
            }
        }
        return false;
    }

    private static Party make(Sent s, int from, int to, MentionKind kind, @Nullable String side) {
        return Nameless.simple(s, from, to, kind, true, side);
    }

    /** Whether a phrase begins at token {@code i} that tells whose guest somebody is, and no party: {@code will be the guest of}. */
    static boolean guest(Sent s, int i) {
        int noun = s.has(i, DET) ? i + 1 : i;
        boolean word = s.is(noun, GUESTS) && s.is(noun + 1, "of");
        return word && (s.has(i - 1, BE) || s.has(i - 1, DET) && s.has(i - 2, BE));
    }

    /** {@code the Al Rowan refugee camp}, {@code Vale copper mine}: a name without an office that tells which site is meant. */
    static boolean site(Sent s, Party named) {
        int last = named.to();
        while (last < named.to() + 2 && s.in(last + 1) && !s.is(last, SITES) && !s.capital(last) && s.at(last).word() && s.has(last, COMMON) && !s.has(last, VERB | PREP | CONJ | BE | HAVE | ADVERB | DET | POSS)) {
            last++;
        }
        boolean bare = named.mention().kind() == MentionKind.PERSON && named.mention().offices().isEmpty() && named.mention().nameSpan().end() == named.mention().span().end();
        return bare && s.is(last, SITES) && !s.capital(last) && !s.at(named.to() - 1).possessive();
    }
}
