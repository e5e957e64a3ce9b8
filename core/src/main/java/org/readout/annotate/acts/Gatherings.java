package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Appositions;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.lexicon.ActRule;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** Gatherings and who goes to them: their names, and what is a conference though it is called a meeting. */
final class Gatherings {
    /** Words that make of a meeting which somebody attends a gathering of many. */
    private static final Set<String> MANY = WordSet.of("ministerial", "annual", "informal", "spring", "autumn", "fall", "plenary", "high-level", "extraordinary", "regular",
            "international", "multilateral", "trilateral", "council", "summit", "board", "general", "inaugural", "preparatory", "regional", "global", "committee", "commission",
            "constituency", "political", "panel", "podium", "table", "biennial", "biannual", "quadrilateral", "ministers", "leaders", "governors", "presidents", "directors", "expert", "round-table");
    /** Who meet as the heads of their countries' houses. */
    private static final Set<String> HEADS = WordSet.of("ministers", "leaders", "heads of", "governors", "presidents", "chancellors", "secretaries", "speakers", "chiefs", "directors");
    /** Those whom states send to what they hold together. */
    private static final Set<String> SENT = WordSet.of("representatives", "delegates", "delegations", "officials", "experts", "ambassadors");
    private static final Set<String> STATES = WordSet.of(" countries", " states", " nations");
    private static final Set<String> REMEMBRANCE = WordSet.of("funeral", "commemoration", "commemorations", "service", "services", "observance");
    private static final int LONGEST_NAME = 7;

    private static final Set<String> BEGINNINGS = WordSet.of("opening", "unveiling", "launch", "launching", "commissioning", "groundbreaking", "inauguration", "reopening");

    /** The rule of what is convened by a noun of its own. */
    static final String CONVENE = "en.act.hold-up";

    private static final Set<String> PRESIDES = WordSet.of("en.act.cochair-event", "en.act.host-event", "en.act.co-host-event");

    private Gatherings() {
    }

    /** {@code the UN summit meeting}, {@code the OECD Digital Economy Ministerial}: the body is part of what the gathering is called. */
    static boolean inName(Sent s, Party party) {
        boolean heads = s.is(party.to() - 2, "of") && s.is(party.to() - 3, "heads") && s.capital(party.to() - 1);
        boolean ministers = s.capital(party.to() - 1) && s.capital(party.to() - 2) && !party.mention().name().contains(" of ") && !party.mention().name().contains(" from ");
        boolean group = party.mention().kind() == MentionKind.GROUP && (heads || ministers);
        if (party.mention().kind() != MentionKind.BODY && !group || s.at(party.to() - 1).possessive()) {
            return false;
        }
        boolean letters = s.is(party.to(), "(") && s.is(party.to() + 2, ")") && s.at(party.to() + 1).allCapital();
        for (int i = letters ? party.to() + 3 : party.to(); i < party.to() + LONGEST_NAME && s.in(i); i++) {
            Party over = s.partyOver(i);
            if (s.has(i, EVENT) && (over == null || named(s, over) && over.to() == i + 1)) {
                return true;
            }
            boolean word = s.at(i).word() && s.times[i] == null && !s.has(i, PREP | BE | HAVE | MODAL | DET | POSS | REL | SUBORD | PRONOUN | ADVERB)
                    && (!s.has(i, VERB) || s.capital(i));
            if (!word || s.has(i, CONJ) && !s.capital(i + 1)) {
                return false;
            }
        }
        return false;
    }

    /** {@code On Wednesday the delegation will attend the ceremony for the opening of B}: told with its day and what it is for, and so none told of before. */
    static boolean another(Sent s, int noun) {
        return s.has(0, PREP) && s.times[1] != null && (s.is(noun + 1, "for") || s.is(noun + 1, "of"));
    }

    /** {@code the Ocean Initiative annual summit}: what ends at a token is part of a gathering's name and no house. */
    static boolean called(Sent s, int stop) {
        int i = stop;
        while (i < stop + 3 && s.in(i) && s.at(i).word() && !s.has(i, EVENT | PREP | VERB | CONJ | DET) && s.times[i] == null && (s.has(i, COMMON) || s.at(i).possessive())) {
            i++;
        }
        return s.has(i, EVENT) && (i > stop || !s.has(i, VERB) && !s.has(stop + 1, VENUE));
    }

    /** {@code a series of talks}: at the {@code of}. */
    static boolean series(Sent s, int of) {
        return s.is(of, "of") && (s.is(of - 1, "series") || s.is(of - 1, "number") || s.is(of - 1, "round") || s.is(of - 1, "couple") || s.is(of - 1, "one"));
    }

    /** {@code Ocean Conference}: a name that tells what it is, though it looks like that of a body. */
    static boolean named(Sent s, Party party) {
        return head(s, party) >= 0;
    }

    /** The word of such a name that tells what it is: {@code Conference} of {@code the Review Conference on Fishing}; or -1. */
    static int head(Sent s, Party party) {
        // Joint Commission Meeting (JCM)
        int head = s.is(party.to() - 1, ")") && s.is(party.to() - 3, "(") ? party.to() - 4 : party.to() - 1;
        for (int i = party.from() + 1; i < party.to() && !(s.has(party.to() - 1, EVENT) && s.is(party.to() - 1, "forum")); i++) {
            boolean pair = s.hits[i] != null && s.hits[i].kind().equals("country") && s.has(i - 1, EVENT) && s.capital(i - 1);
            if (s.is(i, "of") || s.is(i, "on") || s.is(i, "for") || pair) {
                // the Review Conference on Fishing, the Business Forum Norland-Sudland
                head = i - 1;
                break;
            }
        }
        Sent.Hit first = s.hits[s.has(party.from(), DET) && party.from() < head ? party.from() + 1 : party.from()];
        // the London Ocean Conference, the Arctic Forum
        boolean whole = first == null || (first.end() == party.to() ? !first.place() : (first.kind().equals("city") || first.side() == null) && !first.possessive() && !(s.is(party.to(), "and") && s.capital(party.to() + 1)) && !s.has(party.to(), VENUE));
        return party.mention().kind() == MentionKind.BODY && s.has(head, EVENT) && s.capital(head) && whole && !s.at(party.to() - 1).possessive() ? head : -1;
    }

    /** {@code attended the G20 in Lae}: a league of states stands for its gathering. */
    static boolean league(Party party) {
        String side = party.mention().side();
        return party.mention().kind() == MentionKind.BODY && side != null && !Appositions.country(side);
    }

    /** {@code the second meeting of the Joint Committee}: what meets, and no party to it. */
    static boolean sitting(Sent s, Party party) {
        return party.mention().kind() == MentionKind.BODY && party.mention().side() == null && Sittings.body(s, party) && s.is(party.from() - 1, "of");
    }

    /** {@code held their first Joint Trade Committee}: a body that sits, told with whose or which sitting it is. */
    static boolean held(Sent s, int from) {
        boolean which = s.has(from, POSS);
        for (int i = from; i < from + 5 && s.in(i); i++) {
            Party party = s.parties[i];
            which |= s.has(i, NUMBER) || s.at(i).number() || s.at(i).ordinal() || s.is(i, "inaugural") || s.is(i, "latest") || s.is(i, "annual");
            if (party != null) {
                return which && Sittings.body(s, party);
            }
        }
        return false;
    }

    /** {@code the funeral of President A}: who is remembered at it is not there. */
    static boolean remembers(Sent s, int noun) {
        return s.is(noun, REMEMBRANCE);
    }

    /** {@code convened the Harbour Council meeting}: the body whose meeting it is. */
    static List<Party> convened(Sent s, ActRule rule, Surroundings around) {
        Party called = rule.id().equals(CONVENE) && around.noun > 0 ? s.partyEnding(around.noun) : null;
        return called != null && Sittings.body(s, called) ? List.of(called) : List.of();
    }

    /** What a meeting is for who attends it: one with somebody, or a gathering of others; null if nothing tells. */
    static @Nullable Kind attended(Sent s, int from, int noun, Surroundings around) {
        boolean others = s.is(noun + 1, "of") || s.is(noun + 1, "between") || s.is(noun + 1, "among");
        boolean beside = !around.slot("alongside").isEmpty() && s.hits[Math.max(from, noun - 1)] == null;
        if (!others && (beside && !s.capital(noun) || around.slot("with").stream().anyMatch(p -> p.mention().kind() != MentionKind.BODY))) {
            return Kind.MEETING;
        }
        boolean many = others || s.is(noun + 1, "with") || s.capital(noun)
                || s.hits[Math.max(from, noun - 1)] != null;
        for (int i = from; i < noun; i++) {
            many |= MANY.contains(s.at(i).base().toLowerCase(Locale.ROOT)) || s.at(i).lower().endsWith("-day") || s.parties[i] != null || s.hits[i] != null;
        }
        return many ? Kind.CONFERENCE : null;
    }

    /** {@code co-chaired the first meeting of the Harbour Committee}: whoever does so alone is at a gathering of others. */
    static boolean presides(Sent s, int noun, ActRule rule, Verb v, Surroundings around) {
        boolean alone = v.subject().size() == 1 && v.subject().get(0).person() && around.slot("with").isEmpty() && around.slot("alongside").isEmpty() && PRESIDES.contains(rule.id());
        return alone && s.is(noun + 1, "of") && around.slot("of").size() == 1 && around.slot("of").get(0).mention().kind() == MentionKind.BODY;
    }

    /** {@code held a summit with President A}: what two leaders hold is a meeting. */
    static boolean bilateral(Sent s, int noun, Verb v) {
        return s.is(noun, "summit") && v.subject().size() == 1 && s.is(noun + 1, "with") && s.in(noun + 2) && s.parties[noun + 2] != null && s.parties[noun + 2].person();
    }

    /** {@code Norland was represented at the summit by A}: the country is there by him, and he for it. */
    static List<Actor> sent(List<Actor> people, List<Party> country) {
        Mention first = people.get(0).mention();
        String side = people.size() == 1 && country.size() == 1 && first.side() == null ? country.get(0).mention().side() : null;
        return side == null ? people : List.of(new Actor(first.withSide(side), people.get(0).role()));
    }

    /** {@code represented Switzerland at the summit}: past the party and its preposition. */
    static int represented(Sent s, int end) {
        Party party = s.in(end) ? s.parties[end] : null;
        boolean own = s.has(end, POSS) && (s.is(end + 1, "country") || s.is(end + 1, "government") || s.is(end + 1, "nation"));
        int i = own ? end + 2 : party == null ? end : party.to();
        // represented Switzerland this week at the summit
        i = i > end && s.in(i) && s.times[i] != null ? TimesBeside.past(s, i) : i;
        return i > end && (s.is(i, "at") || s.is(i, "in") || s.is(i, "to")) ? i + 1 : end;
    }

    /** {@code the ministerial consultations, which she will co-chair with B}: what a relative clause goes back to; -1 if it is no gathering. */
    static int antecedent(Sent s, Verb v, Surroundings around) {
        int rel = v.subject().isEmpty() ? -1 : v.subject().get(0).from() - 1;
        if (!s.is(rel, "which") && !s.is(rel, "that")) {
            return -1;
        }
        boolean mark = s.is(rel - 1, ",") || s.is(rel - 1, "-") || s.is(rel - 1, "\u2013");
        for (int i = Math.max(0, mark ? rel - 2 : rel - 1), first = i - LONGEST_NAME; i >= 0 && i > first; i--) {
            Party over = s.partyOver(i);
            int noun = over == null ? s.has(i, EVENT) ? i : -1 : head(s, over);
            if (noun >= 0 && s.is(rel, "that") && noun < rel - 1) {
                // announced on a visit to A that B will lead the talks
                return -1;
            }
            if (noun >= 0) {
                Whereabouts.take(around, Surroundings.read(s, over == null ? noun + 1 : over.to(), mark ? rel - 1 : rel));
                return noun;
            }
            if (s.has(i, VERB | BE | HAVE | MODAL) && over == null || s.is(i, ",")) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code a summit he is hosting with B}, {@code the talks that A will host}: the gathering right before who holds it; -1 if there is none. */
    static int reduced(Sent s, Verb v, boolean with) {
        int at = v.subject().size() == 1 && (with && v.subject().get(0).mention().kind() != MentionKind.GROUP || v.subject().get(0).person() || v.subject().get(0).mention().kind() == MentionKind.PRONOUN) ? v.subject().get(0).from() - 1 : -1;
        at = s.is(at, "which") || s.is(at, "that") ? at - 1 : at;
        boolean summit = at > 0 && s.has(at, EVENT) && s.partyOver(at) == null && s.has(at, COMMON) && !s.has(at - 1, PREP);
        return summit ? at : -1;
    }

    /** {@code EU transport ministers met}, {@code The finance ministers of Norland, Sudland and Chile held a meeting}: a gathering, where nobody else is told to have met. */
    static boolean crowd(List<Actor> actors) {
        return actors.size() == 1 && crowd(actors.get(0).mention());
    }

    /** {@code G7 ministers}: people of several countries. */
    static boolean crowd(Mention group) {
        if (group.kind() != MentionKind.GROUP || !group.plural()) {
            return false;
        }
        String name = group.name().toLowerCase(Locale.ROOT);
        boolean heads = HEADS.stream().anyMatch(name::contains);
        boolean league = group.side() != null && !Appositions.country(group.side());
        boolean whose = group.side() == null && !name.contains(" two ") && !name.contains(" both ") && !name.contains(" their ") && (name.contains(" of ") || name.contains(" from "));
        boolean states = STATES.stream().anyMatch(name.replace(" united states", "").replace(" united nations", "")::contains);
        boolean many = whose && states && SENT.stream().anyMatch(name::contains);
        boolean several = many || whose && (name.contains(", ") || states);
        return heads && (league || several) || many;
    }

    /** {@code attended the opening of an exhibition}: whether the object is the beginning of something that is no gathering. */
    static boolean opening(Sent s, int from) {
        int i = s.has(from, DET | POSS) ? from + 1 : from;
        while (s.in(i) && i < from + 4 && s.has(i, COMMON) && !BEGINNINGS.contains(s.at(i).lower()) && !s.has(i, PREP | VERB)) {
            i++;
        }
        return s.in(i) && BEGINNINGS.contains(s.at(i).lower()) && s.is(i + 1, "of");
    }

    /** Past what is part of a gathering's name, and past the {@code of} of {@code a series of talks}. */
    static int over(Sent s, int i, @Nullable Party party, boolean nounPhrase) {
        boolean called = party != null && (inName(s, party) || nounPhrase && named(s, party));
        return called ? party.to() : nounPhrase && (series(s, i) || named(s, i)) ? i + 1 : i;
    }

    /** {@code the Women in Trade Roundtable}: whether the preposition at a token is part of what a gathering is called. */
    private static boolean named(Sent s, int i) {
        boolean inside = s.has(i, PREP) && !s.is(i, "of") && s.capital(i - 1) && !s.has(i - 1, EVENT) && s.partyOver(i - 1) == null;
        for (int k = i + 1; inside && k < i + LONGEST_NAME && s.in(k) && s.capital(k) && s.partyOver(k) == null && s.hits[k] == null && s.times[k] == null; k++) {
            if (s.has(k, EVENT)) {
                return k > i + 1;
            }
        }
        return false;
    }
}
