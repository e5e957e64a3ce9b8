package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Finds where the words end that tell which people are meant: {@code of unions and employers working in the ports}. */
final class GroupComplements {
    private static final Set<String> LINKS = WordSet.of("of", "from", "representing", "across");
    /** What people do or undergo that tells who they are, with the words that may stand between it and its object. */
    private static final Set<String> DOING = WordSet.of("working", "involved", "engaged", "residing", "living", "operating", "participating", "studying",
            "serving", "affected", "attending", "impacted", "interested", "responsible", "investing", "employed", "taking");
    private static final Set<String> BETWEEN = WordSet.of("in", "on", "with", "at", "by", "for", "across", "from", "part");
    private static final Set<String> SECTORS = WordSet.of("industry", "industries", "sector", "sectors", "field", "fields", "business", "trade", "community", "diaspora", "profession");
    private static final int LONGEST = 24;
    private final Guide guide;
    private static final Set<String> STATES = WordSet.of("governments", "authorities", "parliaments", "sides", "delegations", "ministries", "administrations");
    private final Bodies bodies;

    GroupComplements(Guide guide) {
        this.bodies = new Bodies(guide);
        this.guide = guide;
    }

    /** Past the complements that begin at token {@code at}. */
    int end(Sent s, int at) {
        int end = at;
        for (int links = 0; links < 3 && s.in(end + 1); links++) {
            // ministers of trade and of finance of Norland
            int link = links > 0 && s.is(end, "and") && s.is(end + 1, "of") ? end + 1 : end;
            boolean linked = s.in(link + 1) && LINKS.contains(s.at(link).lower()) && s.partyOver(link) == null;
            int stop = linked ? phrase(s, s.is(link, "from") && s.is(link + 1, "across") ? link + 2 : link + 1) : -1;
            if (stop < 0) {
                break;
            }
            // officials from the Norwegian and Chilean governments
            end = s.is(stop, STATES) ? stop + 1 : abroad(s, stop);
        }
        boolean part = s.is(at - 1, "participants") && (s.is(at, "in") || s.is(at, "at") || s.is(at, "of"));
        int gathering = part ? phrase(s, at + 1) : -1;
        // participants in the talks of the two councils
        end = Math.max(end, gathering > 0 && s.has(gathering, EVENT) ? end(s, gathering + 1) : gathering);
        int trade = s.is(end, "in") && s.has(end + 1, DET | POSS) ? phrase(s, end + 1) : -1;
        if (trade > 0 && SECTORS.contains(s.at(trade - 1).lower())) {
            end = trade;
        }
        if (s.in(end + 1) && DOING.contains(s.at(end).lower())) {
            int k = end + 1;
            while (s.in(k) && BETWEEN.contains(s.at(k).lower())) {
                k++;
            }
            int stop = phrase(s, k);
            end = stop < 0 ? end : stop;
        }
        return end;
    }

    /** {@code a group of Norwegians in Chile}: past the country where those live whom a people's name ends; else {@code end}. */
    private static int abroad(Sent s, int end) {
        Sent.Hit people = s.hits[end - 1];
        int land = s.is(end + 1, "the") ? end + 2 : end + 1;
        return people != null && people.kind().equals("people") && s.is(end, "in") && country(s, land) ? s.hits[land].end() : end;
    }

    /** Past the nouns from token {@code from} on, listed or one alone; -1 if there are none. */
    private int phrase(Sent s, int from) {
        int start = articles(s, from);
        int end = item(s, start);
        if (end < 0) {
            return -1;
        }
        int comma = end;
        while (s.is(comma, ",") && comma - from < LONGEST) {
            boolean and = s.is(comma + 1, "and");
            int next = further(s, start, and ? comma + 2 : comma + 1);
            if (next < 0 || and) {
                return next < 0 ? end : next;
            }
            comma = next;
        }
        int last = s.is(comma, "and") || s.is(comma, "&") ? further(s, start, comma + 1) : -1;
        return last < 0 ? end : last;
    }

    /** A noun that the list from token {@code first} on goes on with: no other people, nobody by name or with an office. */
    private int further(Sent s, int first, int i) {
        int k = articles(s, i);
        boolean named = s.capital(k) && s.hits[k] == null && !s.has(k, FIELD | VENUE) && !s.at(k).allCapital() && (guide.isAnyName(s.at(k)) || !s.capital(first) || unknown(s, k) && unknown(s, k + 1));
        boolean other = named || s.has(k, GROUP | PRONOUN | EVENT | HONORIFIC) || s.has(k, OFFICE_HEAD) && !s.has(k, FIELD);
        int end = other ? -1 : item(s, k);
        for (int j = k; j < end; j++) {
            if (s.has(j, OFFICE_HEAD) && s.capital(j)) {
                return -1;
            }
        }
        boolean people = end > 0 && s.has(end - 1, GROUP) && !s.capital(end - 1);
        boolean clause = end > 0 && s.has(end, VERB | BE | HAVE | MODAL) && !s.is(end, "based");
        boolean land = country(s, k) && country(s, first);
        return people || clause && s.has(i, DET) && !land ? -1 : end;
    }

    private static boolean country(Sent s, int i) {
        return s.in(i) && s.hits[i] != null && s.hits[i].kind().equals("country") && !s.hits[i].possessive();
    }

    private static boolean unknown(Sent s, int i) {
        return s.capital(i) && s.hits[i] == null && s.at(i).flags() == 0 && !s.at(i).allCapital();
    }

    private static int articles(Sent s, int i) {
        int k = i;
        while (s.has(k, DET | NUMBER | POSS) && s.hits[k] == null || s.in(k) && s.at(k).number() && s.times[k] == null && s.in(k + 1) && s.at(k + 1).word() && !s.has(k + 1, PREP | CONJ)) {
            k++;
        }
        return k;
    }

    /** Past one noun with its modifiers, a bracketed abbreviation included; -1 if none stands there. */
    private int item(Sent s, int from) {
        int i = from;
        while (s.in(i) && i - from < 12 && s.times[i] == null) {
            Sent.Hit hit = s.hits[i];
            if (hit != null) {
                i = hit.end();
            } else if (quoted(s, i) > i) {
                i = quoted(s, i);
            } else if (s.capital(i) && s.at(i).word() && !told(s, i) || i > from && joins(s, i) || small(s, i, from)) {
                i++;
            } else {
                break;
            }
        }
        if (i == from) {
            return -1;
        }
        i = s.hits[i - 1] == null ? bodies.tail(s, i) : i;
        return s.is(i, "(") && s.is(i + 2, ")") ? i + 3 : i;
    }

    /** Past a name in quotation marks: {@code members of the 'Clean Norland' Task Force}; {@code i} if there is none. */
    private static int quoted(Sent s, int i) {
        boolean opens = s.is(i, "\u2018") || s.is(i, "\u201c") || s.is(i, "\"") || s.is(i, "'");
        for (int j = i + 1; opens && j < i + 7 && s.in(j); j++) {
            if (j > i + 1 && (s.is(j, "\u2019") || s.is(j, "\u201d") || s.is(j, "\"") || s.is(j, "'")) && s.capital(j + 1)) {
                return j + 1;
            }
        }
        return i;
    }

    /** {@code foreign and security policy}, {@code Research & Development}. */
    private static boolean joins(Sent s, int i) {
        boolean fields = s.has(i - 1, FIELD) && s.has(i + 1, FIELD) && s.capital(i - 1) == s.capital(i + 1);
        Sent.Hit second = s.in(i + 1) ? s.hits[i + 1] : null;
        // EU and EFTA member states
        boolean unions = second != null && s.at(i - 1).allCapital() && s.at(i + 1).allCapital() && s.in(second.end()) && s.at(second.end()).word() && s.has(second.end(), COMMON) && !s.has(second.end(), VERB | PREP | BE | HAVE | MODAL | ADVERB | CONJ);
        return (s.is(i, "and") || s.is(i, "&")) && (fields || unions || s.in(i + 1) && s.hits[i + 1] != null && s.hits[i + 1].kind().equals("demonym") && adjectival(s, i - 1));
    }

    private static boolean adjectival(Sent s, int i) {
        for (int k = i; k >= i - 2 && k >= 0; k--) {
            if (s.hits[k] != null) {
                return s.hits[k].kind().equals("demonym");
            }
        }
        return false;
    }

    /** A small noun or adjective; a plural ends the phrase. */
    private static boolean small(Sent s, int i, int from) {
        Token t = s.at(i);
        boolean land = i > from && (t.is("states") || t.is("countries"));
        boolean member = land && (s.is(i - 1, "member") || s.is(i - 1, "island") || s.at(i - 1).number() || s.hits[i - 1] != null && !s.at(i - 1).possessive() && s.hits[Math.min(i + 1, s.size() - 1)] == null);
        if (member) {
            return true;
        }
        if (t.capital() || !t.word() || !t.has(COMMON | FIELD) && t.flags() != 0 || t.has(VERB | PREP | BE | HAVE | MODAL | DO | ADVERB | REL | SUBORD | PRONOUN | OBJECT | DET | POSS | CONJ)) {
            return false;
        }
        if (i == from) {
            return true;
        }
        Token before = s.at(i - 1);
        String word = before.lower();
        boolean plural = !before.capital() && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ous") && !before.possessive();
        boolean noun = s.hits[i - 1] == null || before.allCapital() || word.endsWith(".") || s.hits[i - 1].kind().equals("demonym") || before.possessive();
        boolean verb = t.lower().endsWith("ed") && !(s.in(i + 1) && s.has(i + 1, COMMON) && !s.has(i + 1, PREP | DET | ADVERB | VERB));
        return !plural && noun && !verb;
    }

    /** A title's verb ends the noun phrase though it is written large: {@code Delegation of Experts Arrives}. */
    private boolean told(Sent s, int i) {
        return s.zone == Zone.TITLE && (s.has(i, VERB) || guide.inflected(s.at(i).lower()));
    }
}
