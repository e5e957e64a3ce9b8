package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Instruments;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.lexicon.ActRule;
import org.readout.lexicon.Language;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.TimeMention;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** Whether a clause has what the rule of its verb wants, and what its words make of the act. */
final class Needs {
    private static final Set<String> MISSIONS = WordSet.of("delegation", "delegations", "mission", "team", "group");
    private final Language language;

    Needs(Language language) {
        this.language = language;
    }

    /** Whether a clause whose verb ends before token {@code end} has those, and what else, its rule wants. */
    boolean met(Sent s, ActRule rule, Kind kind, List<Actor> actors, Surroundings around, Verb v, int end) {
        if (sees(rule)) {
            Sights.visited(s, around);
        }
        long people = actors.stream().filter(a -> a.mention().kind() != MentionKind.BODY || rule.needs().equals("travel") && Sittings.committee(a.mention())).count();
        boolean several = actors.size() > 1 || actors.stream().anyMatch(a -> a.mention().plural());
        List<Party> object = v.passive() ? v.subject() : around.slot("object");
        boolean person = v.subject().size() > 1 && rule.needs().equals("remote") || object.stream().anyMatch(p -> person(p.mention()))
                || rule.slots().keySet().stream().filter(k -> !k.equals("subject") && !k.equals("object")).flatMap(k -> around.slot(k).stream()).anyMatch(p -> person(p.mention()));
        return switch (rule.needs()) {
            case "with" -> several && around.slot("with").stream().anyMatch(p -> p.mention().kind() != MentionKind.BODY);
            case "object" -> several && !object.isEmpty() && people > 0;
            case "appointment" -> several && person && around.time != null && (around.place != null || around.venue != null) && !v.passive();
            case "meal" -> several && person && meal(s, end, around.end);
            case "summons" -> several && object.stream().anyMatch(Party::person);
            case "host" -> several && person && !asked(s, end);
            case "person" -> several && !(rule.id().equals("en.act.call") && !v.passive() && s.has(end, PREP)) && (person || object.isEmpty() && rule.slots().size() > 2 && (together(s, v) || Remotely.they(s, v, around)));
            case "person-at-place" -> several && person && (around.place != null || around.venue != null || today(s, v, around) || s.is(end, "back") || s.is(v.clause() - 1, "where") || meal(s, end, around.end) || v.future() && !v.passive() && occasion(s, end, around.end) != null);
            case "sitting" -> several && !v.passive() && object.stream().anyMatch(p -> Sittings.body(s, p));
            case "briefed" -> v.passive() && person && !v.subject().isEmpty() && v.subject().stream().allMatch(p -> p.person() || p.mention().kind() == MentionKind.PRONOUN) && around.slot("by").stream().anyMatch(p -> p.mention().kind() != MentionKind.BODY);
            case "honours" -> !object.isEmpty() && object.stream().allMatch(p -> person(p.mention())) && honours(s, end, around.end);
            case "exchange" -> several && exchange(s, rule, v, around);
            case "remote" -> several && person && Remotely.remote(s, Kind.MEETING, v, around);
            case "stay" -> people > 0 && !s.has(v.clause(), REL) && around.place != null && (around.time != null || v.future() || s.is(around.end, "to") || dated(s, rule, v));
            case "travel" -> people > 0 && (rule.id().equals("en.act.visit-place") && elided(s, end) || Sights.shown(s, rule, end)
                    || around.travels && (!around.unlisted || listed(s, around) || sees(rule) || opens(s, rule, v, end)) && object.stream().noneMatch(p -> person(p.mention())));
            case "mission" -> people > 0 && !v.passive() && around.place != null && mission(s, end, around.end);
            case "occasion" -> several && person && occasion(s, end, around.end) != null;
            case "session" -> people > 0 && object.size() == 1 && Sittings.body(s, object.get(0)) && object.get(0).from() == end && (around.time != null || around.place != null);
            case "assembly" -> several && around.place != null && (around.time != null || gathering(s, end, around.end));
            case "airport" -> several && arrival(s);
            case "recipient" -> around.slot("to").stream().anyMatch(p -> person(p.mention()));
            case "wish" -> !v.future() && !v.passive() && v.link() != Link.INFINITIVE && !v.subject().isEmpty() && v.subject().stream().allMatch(Party::person) && around.slot(rule.slots().containsKey("object") ? "object" : "to").stream().anyMatch(Party::person);
            case "subject" -> people > 0;
            case "from" -> (people > 0 || kind == Kind.MESSAGE && actors.size() > 1) && (from(around) || rule.slots().get("subject") == Role.BEARER && s.has(around.noun - 1, POSS) | s.has(around.noun - 2, POSS));
            case "instruments" -> !actors.isEmpty() && Instruments.exchanged(s, end, end + 12);
            case "instrument" -> !actors.isEmpty() && (Instruments.near(s, end, Math.max(end, company(s, end)) + 12) || Signings.relative(s, v));
            default -> kind == Kind.MEETING || kind == Kind.CALL ? several && (people > 0 || states(s, rule, v)) && !(rule.id().equals("en.act.meet") && object.isEmpty() && around.slot("with").isEmpty() && thing(s, end)) : !actors.isEmpty();
        };
    }

    /** {@code signed on Tuesday in Lae, together with B, an agreement}: past whoever does it too and is told before the object; -1 if nobody is. */
    private static int company(Sent s, int from) {
        for (int i = from; i < from + 9 && s.in(i); i++) {
            int with = s.is(i, ",") ? Slots.company(s, i) : -1;
            if (with > 0) {
                return s.parties[with].to();
            }
        }
        return -1;
    }

    /** {@code to meet the needs of their peoples}: an object that is no party. */
    private static boolean thing(Sent s, int end) {
        int i = s.has(end, DET | POSS) ? end + 1 : end;
        return i > end && s.in(i) && s.at(i).word() && !s.capital(i) && !s.has(i, CALENDAR) && s.times[end] == null && s.times[i] == null && s.partyOver(i) == null;
    }

    /** Whether a list has the place. */
    private static boolean listed(Sent s, Surroundings around) {
        int at = around.place == null ? -1 : s.tokenAt(around.place.start());
        return at >= 0 && at < around.end && s.hits[at] != null;
    }

    /** {@code This week, A is on a visit to B}: the sentence opens with the days of the stay. */
    private static boolean dated(Sent s, ActRule rule, Verb v) {
        int time = s.has(0, PREP) ? 1 : 0;
        boolean opens = s.times[time] != null && v.clause() <= TimesBeside.past(s, time) + 1;
        return opens || rule.id().equals("en.act.be-on-visit") && TimesBeside.fronted(s, v.at()) != null;
    }

    /** {@code with full military honours}. */
    private static boolean honours(Sent s, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((s.is(i, "honours") || s.is(i, "honors")) && (s.is(i - 1, "military") || s.is(i - 1, "full") || s.is(i - 1, "state"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the act is told with its day. */
    private static boolean today(Sent s, Verb v, Surroundings around) {
        TimeMention time = around.time == null ? TimesBeside.fronted(s, v.at()) : around.time;
        return time != null && TimesBeside.single(time);
    }

    /** {@code received the Ambassador for the presentation of his credentials}. */
    static boolean credentials(Sent s, int from) {
        for (int i = from; i < s.size(); i++) {
            boolean opens = s.is(i, "presentation") && s.is(i + 1, "of") || s.is(i, "present") && s.is(i - 1, "to");
            for (int k = i + 1; opens && k < i + 5; k++) {
                if (s.is(k, "credentials") || s.is(k, "credence")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Those who discussed something, or one of them and whom he discussed it with, are named or told by their offices. */
    private static boolean exchange(Sent s, ActRule rule, Verb v, Surroundings around) {
        List<Party> others = around.slot(rule.slots().containsKey("object") ? "object" : "with");
        boolean pair = others.isEmpty() && rule.slots().containsKey("with") && !rule.id().equals("en.act.raise-with") && v.subject().size() > 1;
        return !v.subject().isEmpty() && (pair || !others.isEmpty()) && (v.subject().stream().allMatch(p -> told(p, !pair)) && others.stream().allMatch(p -> told(p, p.mention().name().equals("him")))
                // on the fringes of the conference the delegation exchanged views with representatives of A
                || !pair && rule.slots().containsKey("with") && Apart.beside(s));
    }

    private static boolean told(Party p, boolean pronoun) {
        // A and I discussed trade
        return p.person() || p.mention().kind() == MentionKind.PRONOUN && (pronoun || p.mention().name().equals("I"));
    }

    /** {@code On 7 March, A and B held consultations}: of states that act together only a dated act is news. */
    private static boolean states(Sent s, ActRule rule, Verb v) {
        boolean dated = false;
        for (int i = 0; i < s.size(); i++) {
            dated |= s.times[i] != null && !s.times[i].inName();
        }
        return dated && rule.id().equals("en.act.hold-event") && v.subject().size() > 1;
    }

    /** {@code A last visited in May}: the country visited was told before. */
    private static boolean elided(Sent s, int end) {
        return s.has(end, PREP) && s.in(end + 1) && s.times[end + 1] != null || s.in(end) && s.times[end] != null || s.is(end, "previously") || s.is(end, "again");
    }

    static boolean from(Surroundings around) {
        return !around.slot("from").isEmpty() || !around.slot("of").isEmpty() || !around.slot("by").isEmpty();
    }

    /** {@code called on A to resign} asks; {@code called on A to discuss trade} is a visit. */
    private static boolean asked(Sent s, int from) {
        for (int i = from; i < from + 14 && s.in(i) && s.times[i] == null; i++) {
            boolean infinitive = s.is(i, "to") && s.in(i + 1) && !s.capital(i + 1) && !s.has(i + 1, DET | POSS) && s.hits[i + 1] == null;
            if (infinitive) {
                return !s.is(i + 1, "discuss") && !s.is(i + 1, "exchange") && !s.is(i + 1, "pay") && !s.is(i + 1, "convey") && !s.is(i + 1, "bid");
            }
        }
        return false;
    }

    /** {@code A and B spoke}, {@code the two leaders agreed to speak again}, {@code they last spoke in May}: those who do it are all that take part. */
    private static boolean together(Sent s, Verb v) {
        boolean all = v.link() == Link.INFINITIVE || s.is(v.at() - 1, "last");
        return v.subject().stream().filter(p -> person(p.mention()) && (p.mention().kind() != MentionKind.PRONOUN || all && p.mention().plural()))
                .mapToInt(p -> all && p.mention().plural() ? 2 : 1).sum() > 1;
    }

    /** {@code spoke to workers}: whoever speaks with people of no office does so where they are. */
    boolean folk(List<Party> subject, List<Actor> actors) {
        List<Mention> others = actors.stream().map(Actor::mention).filter(m -> subject.stream().noneMatch(p -> p.mention().equals(m))).toList();
        return !others.isEmpty() && others.stream().allMatch(m -> m.kind() == MentionKind.GROUP
                && Folding.words(m.name()).stream().anyMatch(w -> language.met(w) && !w.equals("families") && !w.equals("leaders")));
    }

    /** {@code hosted A to lunch}. */
    boolean meal(Sent s, int from, int to) {
        for (int i = from; i < to; i++) {
            int noun = s.is(i, "to") || s.is(i, "for") || s.is(i, "at") ? i + 1 : s.size();
            while (noun < i + 5 && s.in(noun + 1) && s.parties[noun] == null && s.has(noun, DET | COMMON) && (!s.has(noun, EVENT | PREP | CONJ | VERB) || s.is(noun, "state"))) {
                noun++;
            }
            // over a working lunch people talk
            if (s.has(noun, EVENT) && !s.is(noun - 1, "working") && EventNouns.bare(language, s, noun) == Kind.RECEPTION) {
                return true;
            }
        }
        return false;
    }

    /** {@code joined B for a call}, {@code joined B at a round table}: what it was that they took part in; null if nothing tells. */
    @Nullable Kind occasion(Sent s, int from, int to) {
        int noun = from;
        while (noun < to && !(s.has(noun, EVENT) && s.partyOver(noun) == null)) {
            noun++;
        }
        Kind kind = noun < to ? EventNouns.kind(language, s, noun) : null;
        return kind != Kind.MESSAGE && opening(s, from, noun) > 0 ? kind : null;
    }

    /** Where the preposition stands that leads to the noun of the occasion, or -1. */
    private static int opening(Sent s, int from, int noun) {
        for (int k = noun - 1; k >= from && k > noun - 8; k--) {
            if (s.is(k, "for") || s.is(k, "at") || s.is(k, "in") || s.is(k, "on") || s.is(k, "during")) {
                return k;
            }
        }
        return -1;
    }

    /** {@code joined B at the meeting}: one that was told of before. */
    boolean known(Sent s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.has(i, EVENT) && s.partyOver(i) == null) {
                int at = opening(s, from, i);
                return at > 0 && (s.is(at + 1, "the") && !s.is(at + 2, "annual") || s.is(at + 1, "this") || s.is(at + 1, "that"));
            }
        }
        return false;
    }

    /** {@code led a trade delegation to Chile}. */
    private static boolean mission(Sent s, int from, int to) {
        return s.has(from, Math.min(to, from + 8), MISSIONS);
    }

    /** {@code gathered in Geneva for the conference}. */
    private boolean gathering(Sent s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (EventNouns.bare(language, s, i) == Kind.CONFERENCE) {
                return true;
            }
        }
        return false;
    }

    private static boolean sees(ActRule rule) {
        return rule.id().equals("en.act.visit-place") || rule.id().equals("en.act.tour") || rule.id().equals("en.act.go-round");
    }

    /** {@code opened a new hospital}, {@code officially opened the Games}: what is opened so is no way and no panel. */
    private static boolean opens(Sent s, ActRule rule, Verb v, int end) {
        return Sights.OPENED.contains(rule.id()) && (Sights.facility(s, end) > end || s.is(v.at() - 1, "officially") || s.is(v.at() - 1, "formally"));
    }

    private static boolean arrival(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "airport") || s.is(i, "station") || s.is(i, "airfield") || s.is(i, "port")) {
                return true;
            }
        }
        return false;
    }

    private static boolean person(Mention m) {
        return m.kind() != MentionKind.BODY && m.kind() != MentionKind.COLLECTIVE;
    }
}
