package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.annotate.parties.Titled;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.text.WordSet;

/** Tells which parties a preposition brings to an act. */
final class Slots {
    private static final Set<String> RELATIONS = WordSet.of("friendship", "relations", "relationship", "relationships", "ties", "links", "cooperation", "partnership", "trade", "exchanges", "bonds",
            "contacts", "collaboration", "understanding", "connectivity", "commerce", "differences", "tensions", "conflict", "war");
    /** Nouns whose {@code of} names no party to the act: {@code at the invitation of A}, {@code in memory of B}. */
    private static final Set<String> SETTINGS = WordSet.of("invitation", "request", "memory", "behalf", "birth", "death",
            "anniversary", "centenary", "occasion", "initiative", "auspices", "leadership", "chairmanship", "presidency",
            "margins", "sidelines", "fringes");
    /** Nouns whose {@code with} names no party to the act: {@code talks on relations with A}, {@code the Day of Solidarity with B}. */
    private static final Set<String> TIES = WordSet.of("solidarity", "relations", "relationship", "friendship", "ties",
            "border", "partnership", "treaty", "trade", "war", "conflict", "connection", "accordance");

    /** Nouns whose {@code in} tells where something else is: {@code talks on the war in A}. */
    private static final Set<String> MATTERS = WordSet.of("situation", "war", "conflict", "crisis", "developments", "events",
            "peace", "stability", "violence", "ceasefire", "elections", "progress", "fighting", "hostilities", "reforms",
            "interests", "investment", "investments");
    /** Nouns whose {@code to} or {@code for} tells whom something else is for: {@code support to A}, but not {@code a message of support to A}. */
    private static final Set<String> GIFTS = WordSet.of("support", "assistance", "aid", "help", "commitment", "threat",
            "threats", "response", "contribution", "contributions", "available", "accessible");

    /** What stands right behind these is left, and the goal is told later. */
    static final Set<String> LEAVING = WordSet.of("leave", "leaves", "left", "leaving", "depart", "departs", "departed", "departing");
    /** The nouns of phrases that bring parties, and the slots of these. */
    private static final Map<String, String> PHRASES = Map.of("honour", "for", "honor", "for", "participation", "with", "attendance", "with", "involvement", "with",
            "presence", "presence", "company", "presence", "sent", "from", "hear", "with", "directly", "with");
    private static final Set<String> GREETING = WordSet.of("welcome", "honour", "honor", "greet");
    private static final Set<String> LETTERS = WordSet.of("letter", "letters", "message", "messages", "telegram", "gift", "gifts", "basket", "card", "visit", "visits");

    private Slots() {
    }

    /** Parties as those who take part. */
    static List<Actor> principals(List<Party> parties) {
        List<Actor> out = new ArrayList<>();
        parties.forEach(p -> out.add(new Actor(p.mention(), Role.PRINCIPAL)));
        return out;
    }

    /** {@code co-host, with B, a meeting}, {@code signed together with B a treaty}: where the partner begins who is told before the object; -1 if none is. */
    static int company(Sent s, int i) {
        boolean comma = s.is(i, ",");
        int at = comma ? i + 1 : i;
        boolean jointly = s.is(at, "together") || s.is(at, "jointly") || s.is(at, "along");
        at = jointly ? at + 1 : at;
        boolean with = s.is(at, "with") || s.is(at, "alongside");
        return with && (comma || jointly || i > 0 && s.at(i - 1).lower().startsWith("co-")) && s.in(at + 1) && s.parties[at + 1] != null ? at + 1 : -1;
    }

    /** Past a phrase that brings parties as a preposition does ({@code in honour of}, {@code with the active participation of}, {@code a message sent by}, {@code to hear from}, {@code to welcome}); {@code i} if none begins there. */
    static int phrase(Sent s, int i) {
        int heard = s.is(i, "to") && s.is(i + 1, "hear") ? i + (s.is(i + 2, "directly") ? 3 : 2) : i;
        if (heard > i) {
            return s.is(heard, "from") ? heard + 1 : i;
        }
        if (greets(s, i)) {
            return i + 2;
        }
        if (s.is(i, "in") && s.has(i + 1, POSS) && (s.is(i + 2, "honour") || s.is(i + 2, "honor")) && s.in(i + 1) && s.parties[i + 1] != null) {
            // a dinner in her honour
            return i + 1;
        }
        boolean sent = s.is(i, "sent") && s.is(i + 1, "by") && EventNouns.letter(s, i);
        int noun = i + 1;
        while (noun < i + 4 && !PHRASES.containsKey(s.in(noun) ? s.at(noun).lower() : "") && s.has(noun, DET | COMMON | FIELD)) {
            noun++;
        }
        String slot = s.in(noun) ? PHRASES.get(s.at(noun).lower()) : null;
        boolean opens = s.is(i, slot != null && slot.equals("with") ? "with" : "in");
        return sent ? i + 2 : slot != null && opens && s.is(noun + 1, "of") && s.partyOver(noun) == null ? noun + 2 : i;
    }

    /** {@code a ceremony to welcome A}: for whom it is. */
    static boolean greets(Sent s, int i) {
        return s.is(i, "to") && s.is(i + 1, GREETING) && s.in(i + 2) && s.parties[i + 2] != null && (s.has(i - 1, EVENT) || s.times[Math.max(0, i - 1)] != null);
    }

    /** The slot that a phrase opens which ends before token {@code past}. */
    static String phrased(Sent s, int past) {
        return s.is(past - 1, "in") || s.is(past - 1, GREETING) ? "for" : PHRASES.getOrDefault(s.at(past - 2).lower(), "");
    }

    /** {@code handed the President a letter}, {@code presented him with a gift}: whether what is handed over stands right behind whom it is handed to. */
    static boolean given(Sent s, int i) {
        int from = s.is(i, "with") ? i + 1 : i;
        boolean object = s.is(from, "a") || s.is(from, "an") || s.is(from, "the") || s.has(from, POSS);
        for (int k = from + 1; object && k < i + 5 && s.in(k) && s.at(k).word() && !s.has(k, PREP | CONJ); k++) {
            if (LETTERS.contains(s.at(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code a meeting and a working lunch}: whether only {@code and} and what describes the second stands between two nouns. */
    static boolean both(Sent s, int first, int second) {
        boolean and = s.is(first + 1, "and");
        for (int i = first + 2; and && i < second; i++) {
            and = s.at(i).word() && !s.has(i, PREP | CONJ | REL) && s.parties[i] == null;
        }
        return and && second - first < 6;
    }

    /** Adds the next of a list; {@code officials, including A}: he is named for them. */
    static void named(Sent s, int at, List<Party> list, Party next) {
        int i = s.is(at, ",") || s.is(at, "-") || s.is(at, "\u2013") ? at + 1 : at;
        boolean part = s.is(i, "including") || s.is(i, "such") || s.is(i, "among") || Joints.made(s, i) > i || s.is(i, "namely");
        if (part && !list.isEmpty() && next.mention().kind() == MentionKind.PERSON && list.get(list.size() - 1).mention().kind() == MentionKind.GROUP) {
            list.remove(list.size() - 1);
        }
        list.add(next);
    }

    /** The slot itself where it is one of those met; none for others. */
    static String met(String preposition) {
        return preposition.equals("with") || preposition.equals("object") ? preposition : "";
    }

    /** Past the words that lead from what people are to who they are ({@code including}, {@code such as}); {@code i} if none stand there. */
    static int instance(Sent s, int i) {
        if (s.is(i, "such") && s.is(i + 1, "as") || s.is(i, "among") && (s.is(i + 1, "them") || s.is(i + 1, "others"))) {
            return i + 2;
        }
        return s.is(i, "including") || s.is(i, ":") && s.in(i + 1) && s.parties[i + 1] != null || s.is(i, "notably") || s.is(i, "namely") || s.is(i, "includes") && s.is(i - 1, "which") ? i + 1 : i;
    }

    /** {@code courtesy visits to A and B}, {@code a courtesy call on A}: who is visited is met. */
    static void visited(Sent s, int noun, Kind kind, Surroundings around) {
        boolean call = s.at(noun).lower().startsWith("visit") || s.at(noun).lower().startsWith("call");
        for (String slot : call && kind == Kind.MEETING ? List.of("to", "on") : List.<String>of()) {
            around.slot(slot).stream().filter(Party::person)
                    .forEach(p -> around.slots.computeIfAbsent("with", k -> new ArrayList<>()).add(p));
        }
    }

    /** Past {@code , among others,} behind a preposition. */
    static int others(Sent s, int i) {
        int among = s.is(i, ",") ? i + 1 : i;
        boolean aside = (s.is(among, "among") || s.is(among, "amongst")) && s.is(among + 1, "others") || s.is(among, "inter") && s.is(among + 1, "alia");
        return !aside ? i : s.is(among + 2, ",") ? among + 3 : among + 2;
    }

    /** {@code a plan made at their August meeting in A}: where another act was that somebody owns. */
    static boolean other(Sent s, int i) {
        boolean place = (s.is(i, "in") || s.is(i, "at")) && s.has(i - 1, EVENT);
        for (int k = i - 2; place && k > i - 5; k--) {
            if (s.has(k, POSS)) {
                return true;
            }
        }
        return false;
    }

    /** {@code met A ahead of B's meeting with C}, {@code before their talks with C}: with whom somebody else is in contact. */
    static boolean theirs(Sent s, int with) {
        int noun = with - 1;
        boolean owned = s.is(with, "with") && s.has(noun, EVENT) && noun > 0;
        int owner = owned && !s.has(noun - 1, POSS) && !s.at(noun - 1).possessive() ? noun - 2 : noun - 1;
        return owned && owner > 0 && (s.has(owner, POSS) || s.at(owner).possessive());
    }

    /** The slot that the preposition at token {@code i} opens; empty if what it governs has no part in the act. */
    static String of(Sent s, int i) {
        String before = i == 0 ? "" : s.at(i - 1).lower();
        boolean other = s.is(i, "in") && (MATTERS.contains(before) || lives(s, i)) || s.is(i, "to") && (before.equals("accredited") || before.equals("according"))
                || (s.is(i, "to") || s.is(i, "for")) && GIFTS.contains(before) && !s.is(i - 2, "of") || s.is(i, "of") && SETTINGS.contains(before) || s.is(i, "with") && TIES.contains(before) && !person(s, i + 1);
        return other || absolute(s, i) ? "" : s.at(i).lower();
    }

    /** {@code The talks ended with the two witnessing the signing}: what they did then, and no talks with them. */
    private static boolean absolute(Sent s, int with) {
        Party who = s.is(with, "with") && s.in(with + 1) ? s.parties[with + 1] : null;
        boolean both = who != null && (who.mention().kind() == MentionKind.COLLECTIVE || who.mention().kind() == MentionKind.PERSONS);
        return both && s.has(who.to(), VERB) && s.at(who.to()).lower().endsWith("ing");
    }

    /** {@code the ambassador to Norland based in Lae}: where he is met is not told. */
    private static boolean lives(Sent s, int in) {
        Party envoy = Titled.seat(s, in - 1) > in - 1 ? s.partyEnding(in - 1) : null;
        return envoy != null && envoy.person();
    }

    /** {@code discussed trade with Minister A}: with a person one talks, ties are with states. */
    private static boolean person(Sent s, int i) {
        MentionKind kind = s.in(i) && s.parties[i] != null ? s.parties[i].mention().kind() : null;
        return kind == MentionKind.PERSON || kind == MentionKind.GROUP && s.is(i, "senior");
    }

    /** {@code talks on the subject of the minority in Norland}; not {@code on a visit to}, {@code on the margins of}. */
    static boolean about(Sent s, int i) {
        boolean on = s.is(i, "on") || s.is(i, "about") || s.is(i, "regarding") || s.is(i, "concerning");
        for (int k = i + 1; on && k < i + 5 && s.in(k) && !s.has(k, PREP); k++) {
            on = s.times[k] == null && !s.has(k, EVENT) && !s.is(k, "margins") && !s.is(k, "sidelines") && !s.is(k, "fringes") && !s.is(k, "occasion") && !s.is(k, "behalf");
        }
        return on && s.in(i + 1) && s.times[i + 1] == null && s.parties[i + 1] == null;
    }

    /** {@code the ministers A, B and C}: the names tell who they are; {@code President A's envoy B}: the envoy is met. */
    static Party head(Sent s, Party first) {
        boolean owner = s.at(first.to() - 1).possessive();
        boolean group = first.mention().kind() == MentionKind.GROUP;
        int next = group && s.is(first.to(), ",") && s.in(first.to() + 1) && s.is(first.to() - 1, "counterparts") ? first.to() + 1 : first.to();
        Party named = (group || owner) && s.in(next) ? s.parties[next] : null;
        boolean person = named != null && named.mention().kind() == MentionKind.PERSON;
        return person || named != null && owner && named.mention().kind() == MentionKind.OFFICE ? named : first;
    }

    /** {@code the friendship between A and B}: what stands between them there is no meeting. */
    static boolean related(Sent s, int between) {
        return between > 0 && RELATIONS.contains(s.at(between - 1).lower());
    }

    /** {@code discussed the crisis in A}: forgets what time and place the topic has; a town or a day at the end of the clause is where they talked. */
    static void ofTopic(Sent s, Surroundings around) {
        boolean last = around.place != null && (around.time == null ? around.place.end() : Math.max(around.place.end(), around.time.span().end())) >= s.at(around.end - 1).start() - 1;
        int at = around.place == null || around.first < 0 ? -1 : s.tokenAt(around.place.start());
        Sent.Hit hit = at >= around.first && at >= 0 && at < around.end ? s.hits[at] : null;
        if (!last || hit == null || !hit.kind().equals("city")) {
            around.place = null;
            around.placeName = null;
            boolean day = around.time != null && around.time.span().end() >= s.at(around.end - 1).start() && around.time.span().of(s.text).chars().noneMatch(Character::isDigit);
            around.time = day ? around.time : null;
        }
        around.venue = null;
    }

    /** {@code the G20 leaders' summit}, {@code the EU foreign ministers meeting}: a party that owns the event. */
    static boolean owner(Sent s, Party party) {
        int i = party.to();
        if (party.mention().kind() == MentionKind.GROUP && party.mention().plural() && s.has(i, EVENT) && !(s.has(i, VERB) && s.has(i + 1, PREP))) {
            return true;
        }
        return s.at(i - 1).possessive() && (s.has(i, EVENT) || s.has(i + 1, EVENT) && s.at(i).word() && !s.has(i, PREP | VERB));
    }

    /** {@code was briefed by Minister A; Director B; and C}: a semicolon between people, none of whom does something next. */
    static boolean listed(Sent s, int semicolon) {
        int next = s.is(semicolon + 1, "and") ? semicolon + 2 : semicolon + 1;
        Party before = s.partyEnding(semicolon);
        Party after = s.in(next) ? s.parties[next] : null;
        return before != null && after != null && before.mention().kind() == MentionKind.PERSON && after.mention().kind() == MentionKind.PERSON && !Clauses.startsClause(s, after);
    }
}
