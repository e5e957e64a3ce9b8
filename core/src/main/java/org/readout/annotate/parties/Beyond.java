package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.words.Sent;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** Tells where the name of a body within an office goes on: {@code consul general of A in Lae}, {@code head of the delegation to the Congress}. */
final class Beyond {
    /** Those of whom it is told where they live, and what they join. */
    static final Set<String> DWELLERS = WordSet.of("residents", "women", "compatriots", "nationals", "citizens", "youth", "students", "scientists", "refugees", "koreans", "association", "league", "society",
            "federation", "union", "chongryon", "community", "congregation", "church");
    private static final Set<String> SENT = WordSet.of("delegation", "side", "mission", "section", "chapter", "team");
    private static final Set<String> PARTIES = WordSet.of("party", "union", "movement", "front", "league", "alliance", "bloc", "faction", "group", "caucus");
    private static final Set<String> MEMBERS = WordSet.of("member", "members", "deputy", "mp", "lawmaker", "senator");
    private static final Set<String> CENTRES = WordSet.of("center", "centre", "institute", "foundation", "council", "commission", "committee", "forum", "panel", "board", "office", "agency", "academy", "program",
            "programme", "initiative", "network");
    /** Those who are told with the house where they work. */
    private static final Set<String> STAFF = WordSet.of("section", "unit", "division", "professor", "researcher", "fellow", "lecturer", "director", "representative", "under-secretary", "undersecretary", "state",
            "minister", "counsellor", "expert", "specialist", "media", "delegate", "advisor", "adviser", "head", "rapporteur", "officer", "secretary");
    private static final Set<String> COURTEOUS = WordSet.of("brotherly", "sisterly", "friendly", "fraternal", "neighbouring", "neighboring");
    private static final Set<String> HOUSES = WordSet.of("presidency", "ministry", "office", "department", "secretariat", "chancellery", "cabinet", "house", "senate");
    private static final int FAR = 6;
    private final Guide guide;

    Beyond(Guide guide) {
        this.guide = guide;
    }

    /** Whether the office at {@code head} goes on behind the preposition at {@code link}. */
    boolean reaches(Sent s, int link, int head, boolean afterName) {
        int next = s.is(link + 1, "the") ? link + 2 : link + 1;
        if (!s.in(next) || s.times[next] != null || !s.capital(next)) {
            return false;
        }
        boolean consul = s.is(head, "consul") || s.is(head, "consul-general") || s.is(head, "general") && s.is(head - 1, "consul");
        Sent.Hit hit = s.hits[next];
        return switch (s.at(link).lower()) {
            case "in" -> hit == null ? consul && !s.has(next, VENUE | EVENT) : hit.place() && !hit.possessive() && !hit.kind().equals("demonym") && (consul || DWELLERS.contains(s.at(link - 1).lower()) && !hit.kind().equals("city")
                    || afterName && hit.kind().equals("region") && s.capital(link - 1));
            case "at" -> STAFF.contains(s.at(link - 1).lower()) && (afterName ? house(s, next) >= 0 : !s.is(link - 1, "minister") && named(s, house(s, next)));
            case "to" -> consul && hit != null && hit.place() || SENT.contains(s.at(link - 1).lower()) && next > link + 1 && (hit == null || !hit.place());
            case "on" -> hit == null && body(s, link - 1) && s.has(next, FIELD | COMMON) && !s.has(next, EVENT);
            case "from" -> MEMBERS.contains(s.at(head).lower()) && next > link + 1 && party(s, next);
            default -> false;
        };
    }

    /** Whether the name of a body ends with the word: {@code President of the Council for Peace}. */
    boolean body(Sent s, int i) {
        return s.capital(i) && (guide.isBody(s.at(i)) || guide.bodyNoun(Folding.lower(s.at(i).base())) || CENTRES.contains(s.at(i).lower()));
    }

    /** {@code Minister at the Chancellery}: the token of a house of the state or a learned one, and no hall; -1 if there is none. */
    private int house(Sent s, int from) {
        for (int i = from; i < from + FAR && s.capital(i) && !s.has(i, EVENT); i++) {
            if (body(s, i) && !s.has(i, VENUE) || s.is(i, "ministry") || s.is(i, "university") || s.is(i, "chancellery") || s.is(i, "secretariat-general")) {
                return i;
            }
        }
        return -1;
    }

    /** {@code met State Secretary at the Ministry of Trade A}: whether a name follows the house; else that is where they met. */
    private static boolean named(Sent s, int house) {
        int i = house + 1;
        while (house >= 0 && (s.is(i, "of") || s.is(i, "for") || s.is(i, "and") || s.is(i, "the") || s.has(i, FIELD | COMMON) && s.capital(i))) {
            i++;
        }
        i = s.is(i, ",") ? i + 1 : i;
        return house >= 0 && s.in(i + 1) && s.capital(i) && s.at(i).flags() == 0 && s.hits[i] == null && s.times[i] == null && s.capital(i + 1);
    }

    private static boolean party(Sent s, int from) {
        for (int i = from; i < from + FAR && s.capital(i); i++) {
            if (PARTIES.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code commander of the 36th Combined Forces}: a number that is part of a name. */
    static boolean numbered(Sent s, int i) {
        String word = s.in(i) && s.capital(i + 1) && s.times[i] == null ? s.at(i).lower() : "";
        boolean ordinal = word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd");
        return ordinal && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    /** {@code Minister in the Presidency}, {@code Secretary in the Foreign Ministry}. */
    static boolean inHouse(Sent s, int from) {
        for (int i = from; i < from + 4 && s.capital(i); i++) {
            if (HOUSES.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code of the sisterly Republic of Norland}: what is said of the state, and not of the office. */
    static boolean courteous(Sent s, int i) {
        return s.is(i, COURTEOUS) && s.has(i - 1, DET) && s.in(i + 1) && s.hits[i + 1] != null && s.hits[i + 1].kind().equals("country");
    }

    /** {@code Council for Promoting Christian Unity}: what follows is no name. */
    static boolean promoting(Sent s, int i) {
        return s.is(i - 1, "for") && s.at(i).lower().endsWith("ing") && !s.has(i, FIELD | EVENT) && s.capital(i) && (s.capital(i + 1) || s.is(i + 1, "the") && s.capital(i + 2));
    }

    /** {@code for Near Eastern Affairs}. */
    static boolean compass(Sent s, int i) {
        return s.is(i, "near") && s.capital(i) && (s.is(i + 1, "east") || s.is(i + 1, "eastern"));
    }
}
