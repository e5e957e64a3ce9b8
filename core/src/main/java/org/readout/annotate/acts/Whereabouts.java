package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.text.WordSet;

/** Finds places that are told of outside an act's own clause. */
final class Whereabouts {
    private static final Set<String> JOURNEYS = WordSet.of("visit", "visits", "trip", "tour", "stay", "stop", "stopover", "journey", "mission", "visiting", "touring", "travelling", "traveling", "leaving", "departing");
    private static final Set<String> GOING = WordSet.of("travelled", "traveled", "flew", "went", "headed", "proceeded", "continued", "travel", "fly", "go", "proceed", "continue");
    private static final Set<String> EARLIER = WordSet.of("first", "previous", "earlier", "recent", "last", "initial", "preliminary", "preparatory");

    private Whereabouts() {
    }

    /** {@code Before the talks in Lae, A met B}, {@code Following a first meeting in Oslo in May, A met B}: the token behind what tells of something else; 0 where nothing does. */
    static int past(Sent s, int clause) {
        boolean apart = ahead(s);
        if (parting(s) > 0) {
            return 0;
        }
        for (int i = 1; i < clause && (apart || s.is(0, "after") || s.is(0, "following")); i++) {
            apart |= JOURNEYS.contains(s.at(i).lower()) || EARLIER.contains(s.at(i).lower()) && s.has(i + 1, EVENT);
            if (s.is(i, ",") && s.partyOver(i) == null) {
                return apart ? i : 0;
            }
        }
        return 0;
    }

    static boolean ahead(Sent s) {
        return (s.is(0, "before") || s.is(0, "prior") || s.is(0, "ahead")) && parting(s) < 0;
    }

    /** {@code Before leaving Lae on Tuesday, A met B}: the town where they met, and then; or -1. */
    private static int parting(Sent s) {
        int place = s.is(1, "leaving") || s.is(1, "departing") ? 2 : s.has(1, POSS) && s.is(2, "departure") ? 3 : -1;
        place = s.is(place, "from") ? place + 1 : place;
        int end = s.is(0, "before") && place > 0 && place(s, place) && s.hits[place].kind().equals("city") ? s.hits[place].end() : -1;
        int day = s.has(end, PREP) ? end + 1 : end;
        return end > 0 && (s.is(end, ",") || s.in(day) && s.times[day] != null && s.is(TimesBeside.past(s, day), ",")) ? place : -1;
    }

    /** {@code will travel to Oslo, where she will meet A, and then to Lae}: whether the place told behind is where the journey goes on to. */
    private static boolean next(Sent s, Verb v, Surroundings around) {
        int place = around.place == null ? -1 : s.tokenAt(around.place.start());
        int to = place - 1;
        int and = s.is(to - 1, "then") || s.is(to - 1, "on") ? to - 2 : to - 1;
        int day = s.timeStart(v.clause() - 1);
        int where = day < 0 ? v.clause() - 1 : s.has(day - 1, PREP) ? day - 2 : day - 1;
        return s.is(to, "to") && s.is(and, "and") && s.is(and - 1, ",") && and > v.at() && (s.is(where, "where") || s.is(v.clause(), "where"));
    }

    /** {@code travelled to Oslo, where she met A}: the place that a relative clause goes back to. */
    static void antecedent(Sent s, Verb v, Surroundings around) {
        int where = v.group();
        while (where > 0 && !s.is(where, "where")) {
            where--;
        }
        int end = beforeTime(s, s.is(where - 1, ",") ? where - 1 : where);
        boolean first = true;
        for (int i = where + 1; i < v.at(); i++) {
            first &= s.partyOver(i) != null || !s.has(i, VERB) || s.has(i, BE | HAVE) || s.at(i).lower().endsWith("ing");
        }
        int at = where > 0 && first ? ending(s, end) : -1;
        int town = at > 1 && s.is(at - 1, ",") && s.hits[at].kind().equals("country") ? ending(s, at - 1) : -1;
        if (town >= 0 && s.hits[town].kind().equals("city")) {
            // in Santiago, Chile, where
            end = at - 1;
            at = town;
        }
        if (at >= 0 && !homeward(s, at) && !s.hits[at].kind().equals("demonym") && !s.hits[at].kind().equals("venue") && !s.hits[at].possessive()) {
            around.at(at, end);
        }
    }

    /** {@code A, who is visiting Chile, met B}, {@code received B, currently in Lae}: somebody is where those who meet are, of whom it is told right behind his name. */
    private static void visiting(Sent s, Verb v, Surroundings around) {
        for (int i = 2; i < s.size() && around.place == null && around.venue == null; i++) {
            Party who = s.is(i - 1, ",") ? s.partyEnding(i - 1) : null;
            boolean party = who != null && (v.subject().contains(who) || around.slot("object").contains(who) || around.slot("with").contains(who));
            int at = party ? stay(s, i) : -1;
            if (at > 0 && place(s, at)) {
                around.at(at, s.hits[at].end());
            }
        }
    }

    /** Where the place stands that a relative clause or apposition from token {@code i} on tells somebody to be in; -1 if it tells of none, or of when. */
    private static int stay(Sent s, int i) {
        boolean been = s.is(i, "who") && s.has(i + 1, HAVE) && s.is(i + 2, "been");
        int at = been ? i + 3 : s.is(i, "who") && s.has(i + 1, BE) ? i + 2 : i;
        boolean now = s.is(at, "currently") || s.is(at, "now") || s.is(at, "presently") || s.is(at, "also");
        at = now ? at + 1 : at;
        if (s.is(at, "visiting") || s.is(at, "in") && (now || at > i + 1)) {
            at++;
        } else if (s.is(at, "on") && s.has(at + 1, DET)) {
            int noun = at + 2;
            while (noun < at + 6 && s.in(noun) && !JOURNEYS.contains(s.at(noun).lower()) && !s.has(noun, PREP)) {
                noun++;
            }
            at = s.in(noun) && JOURNEYS.contains(s.at(noun).lower()) && (s.is(noun + 1, "to") || s.is(noun + 1, "in") || s.is(noun + 1, "of")) ? noun + 2 : s.size();
        } else {
            return -1;
        }
        at = s.is(at, "the") ? at + 1 : at;
        for (int k = at; s.in(k) && !s.is(k, ",") && !s.is(k, "."); k++) {
            // in Lae since Sunday, until Friday: when they met as well
            if (s.times[k] != null && !s.is(k - 1, "since") && !s.is(k - 1, "until") && !s.is(k - 1, "till")) {
                return -1;
            }
        }
        return at;
    }

    /** Whether a town or country stands at a token, and no part of a longer name. */
    static boolean place(Sent s, int i) {
        Sent.Hit hit = s.in(i) ? s.hits[i] : null;
        return hit != null && hit.place() && !hit.possessive() && (hit.kind().equals("city") || hit.kind().equals("country") || hit.kind().equals("region") && hit.side() != null)
                && !(s.capital(hit.end()) && s.times[hit.end()] == null);
    }

    /** Where the longest name of a place begins that ends before a token; -1 where none does. */
    private static int ending(Sent s, int end) {
        int at = -1;
        for (int i = end - 1; i >= 0 && i > end - 6; i--) {
            at = s.hits[i] != null && s.hits[i].place() && s.hits[i].end() == end ? i : at;
        }
        return at;
    }

    /** {@code on her return to Chile}, {@code on the way to Chile}: nothing takes place there. */
    private static boolean homeward(Sent s, int at) {
        return s.is(at - 1, "to") && (s.is(at - 2, "return") || s.is(at - 2, "way") || s.is(at - 2, "route") || s.is(at - 2, "home"));
    }

    /** {@code will travel to Oslo on Friday for talks with A}: the place that stands alone before {@code for}. */
    static void goal(Sent s, int goal, Surroundings around) {
        int end = beforeTime(s, goal);
        int at = ending(s, end);
        if (at > 0 && (s.hits[at].kind().equals("city") || s.hits[at].kind().equals("country")) && s.has(at - 1, PREP | VERB | BE)) {
            around.at(at, end);
        }
    }

    /** {@code met B in Lae and then flew to Oslo to meet C}: the place that the second journey goes to. */
    private static void onward(Sent s, Verb v, Surroundings around) {
        int at = v.link() == Verb.Link.INFINITIVE && around.place == null && around.venue == null ? ending(s, beforeTime(s, v.group())) : -1;
        int verb = s.is(at - 2, "on") ? at - 3 : at - 2;
        if (at > 2 && s.is(at - 1, "to") && s.is(verb, GOING)) {
            goal(s, v.group(), around);
        }
    }

    /** {@code is visiting Norland this week, where}. */
    private static int beforeTime(Sent s, int end) {
        for (int i = end - 1; i >= 0 && i > end - 6; i--) {
            if (s.times[i] != null && s.times[i].span().end() >= s.at(end - 1).end()) {
                return s.has(i - 1, PREP) ? i - 1 : i;
            }
        }
        return end;
    }

    /** When and where, told behind a relative clause or in it. */
    static void behind(Sent s, Verb v, Surroundings around) {
        called(s, around);
        HeldWhere.take(s, around);
        trailing(s, around);
        visiting(s, v, around);
    }

    /** {@code met B and his party, who paid a courtesy call on him at the Hall on Friday}: the call is the meeting. */
    private static void called(Sent s, Surroundings around) {
        int who = around.end;
        while (s.in(who) && who < around.end + 8 && !s.is(who, "who")) {
            who++;
        }
        boolean call = false;
        for (int i = who + 1; s.is(who, "who") && i < who + 9 && s.in(i); i++) {
            call |= s.is(i, "call") || s.is(i, "called") || s.is(i, "visit");
            if (call && s.is(i - 1, "on") && (s.is(i, "him") || s.is(i, "her") || s.is(i, "them"))) {
                take(around, Surroundings.read(s, i + 1, s.size()));
                return;
            }
        }
    }

    /** {@code talks with A and a lunch with B in Lae today}: when and where both were is told behind the last. */
    static Surroundings shared(Sent s, Surroundings around, List<Integer> cuts, int limit) {
        if (cuts.size() == 1 && around.time == null && around.place == null) {
            take(around, Surroundings.read(s, cuts.get(0), limit));
        }
        return around;
    }

    /** Takes from what stands elsewhere in the sentence what is not told yet. */
    static void take(Surroundings around, Surroundings last) {
        around.place = around.place == null ? last.place : around.place;
        around.placeName = around.placeName == null ? last.placeName : around.placeName;
        around.venue = around.venue == null ? last.venue : around.venue;
        around.time = around.time == null ? last.time : around.time;
    }

    /** {@code met B, who was on a visit to C, in D on Friday}: where and when stand behind the relative clause. */
    private static void trailing(Sent s, Surroundings around) {
        for (int i = s.size() - 2; s.has(around.end, REL) && i > around.end; i--) {
            if (s.partyOver(i) == null && s.has(i, VERB | BE | HAVE | MODAL)) {
                return;
            }
            if (s.is(i, ",") && (s.is(i + 1, "in") || s.is(i + 1, "at") || s.is(i + 1, "on"))) {
                take(around, Surroundings.read(s, i + 1, s.size()));
            }
        }
    }

    /** {@code Minister A, at his office in Lae, met B}, {@code Minister A on Monday in Lae met B}, {@code the embassy in Lae hosted B}: set off from who does it, or where he hosts. */
    private static void inserted(Sent s, Verb v, Surroundings around) {
        int subject = v.subject().stream().mapToInt(Party::to).max().orElse(v.group());
        int from = subject;
        while (from < v.group() && (s.is(from, ",") || s.times[from] != null || s.is(from, "on") && s.times[from + 1] != null)) {
            from = s.times[from] == null ? from + 1 : Math.max(from + 1, TimesBeside.past(s, from));
        }
        boolean apart = from > subject || s.is(subject - 1, "embassy");
        boolean told = apart && around.place == null && around.venue == null && from < v.group() && (s.is(from, "in") || s.is(from, "at"));
        for (int i = from; told && i < v.group(); i++) {
            told = !s.has(i, VERB | REL | BE | HAVE | MODAL) || s.partyOver(i) != null;
        }
        if (told) {
            take(around, Surroundings.read(s, from, v.group()));
        }
    }

    /** Time and place may stand before the subject ({@code On Friday, A met B}), but not before the words of another in which the act is told ({@code said today that A will meet B}). */
    static void fronted(Sent s, Surroundings around, Verb v, int from) {
        // before the talks in Lae, A met B: elsewhere
        int first = past(s, v.clause());
        for (int i = Math.max(0, Math.min(v.at() - 1, s.size() - 1)); i >= first && s.at(i).start() >= from; i--) {
            // This afternoon, A and B spoke about the vote this week: a week behind the verb is that of something else
            boolean open = around.time == null || !v.future() && s.times[i] != null && TimesBeside.single(s.times[i]) && !TimesBeside.single(around.time) && !TimesBeside.exact(around.time);
            if (open && s.times[i] != null && !s.times[i].inName() && s.partyOver(i) == null) {
                around.time = s.times[i];
            }
        }
        if (from > 0) {
            return;
        }
        Surroundings before = Surroundings.read(s, first, ahead(s) ? first : Math.max(first, v.clause()));
        if (around.place == null && around.venue == null || next(s, v, around)) {
            antecedent(s, v, around);
        }
        if (around.place == null && around.venue == null && v.at() > v.group() + 2) {
            take(around, Surroundings.read(s, v.group() + 1, v.at()));
        }
        inserted(s, v, around);
        onward(s, v, around);
        int left = around.place == null && v.link() != Verb.Link.INFINITIVE ? parting(s) : -1;
        if (left > 0) {
            around.at(left, s.hits[left].end());
        }
        // Norland and Chile intend to sign: who does it is no place
        if (around.place == null && before.place != null && v.subject().stream().noneMatch(p -> p.mention().span().start() <= before.place.start() && before.place.start() < p.mention().span().end())) {
            around.place = before.place;
            around.placeName = before.placeName;
        }
        around.venue = around.venue == null ? before.venue : around.venue;
        behind(s, v, around);
    }
}
