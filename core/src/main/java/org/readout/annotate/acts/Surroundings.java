package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.OfficeText;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.TimesBeside;
import org.readout.annotate.words.Token;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.model.TimeMention;

/** What stands after (and, for times and places, before) a verb in its clause: parties by preposition, time, place. */
final class Surroundings {
    final Map<String, List<Party>> slots = new HashMap<>();
    @Nullable TimeMention time;
    @Nullable Span place;
    @Nullable String placeName;
    @Nullable Span venue;
    /** The event noun of the object and the one joined to it by {@code and} ({@code a meeting and working lunch}), or -1. */
    int noun = -1;
    int beside = -1;
    /** The first token after what was read. */
    int end;
    /** Whether somewhere is gone to, and whether that is known by its capitals only. */
    boolean travels;
    boolean unlisted;
    /** Whether a phrase with {@code from} is being read, whether the place was in it (a goal takes its stead), whether a topic is being read, and whether another act with its own place and time. */
    private boolean away;
    private boolean left;
    private boolean topic;
    private boolean other;
    /** Whom the act was with, where words that name nobody stand there: {@code meet key figures, including A}. */
    private String lost = "";
    /** The token of the object, and where the verb begins of which what is read is the subject; -1 where there is none. */
    int first;
    private final int verb;
    private final Sent s;

    private Surroundings(Sent s, int from, int verb) {
        this.s = s;
        this.first = from == 0 ? -1 : from;
        this.verb = verb;
    }

    /** Reads from token {@code from} up to {@code limit}; the object is the first party if no preposition comes before. */
    static Surroundings read(Sent s, int from, int limit) {
        return phrase(s, from, limit, -1);
    }

    /** The same of what stands behind a noun that is the subject of the verb at token {@code verb}: {@code talks with A and B focused on}. */
    static Surroundings phrase(Sent s, int from, int limit, int verb) {
        Surroundings out = new Surroundings(s, from, verb);
        int i = from == 0 ? 0 : out.opening(from, limit);
        boolean object = i > from && i < limit && (s.parties[i] != null || s.has(i, DET | POSS) || s.has(i, EVENT) || s.is(from, ",") && s.is(i - 1, ","));
        out = i > from && !object ? new Surroundings(s, from, verb) : out;
        out.first = object ? i : out.first;
        out.scan(object ? i : from, limit);
        return out;
    }

    private void scan(int from, int limit) {
        int i = from;
        String preposition = "object";
        boolean nounPhrase = true;
        while (i < limit) {
            Token t = s.at(i);
            Party party = s.parties[i];
            if (s.times[i] != null && !Leading.ofYear(s, i)) {
                i = moment(i);
                preposition = "";
            } else if (placeAt(i, preposition)) {
                i = end;
                preposition = "";
            } else if (party != null && Slots.owner(s, party)) {
                slots.computeIfAbsent("of", k -> new ArrayList<>()).add(party);
                i = party.to();
            } else if (Gatherings.over(s, i, party, nounPhrase) > i) {
                noun = nounPhrase && party != null && Gatherings.named(s, party) ? Gatherings.head(s, party) : noun;
                i = Gatherings.over(s, i, party, nounPhrase);
            } else if (party != null && !preposition.isEmpty()) {
                i = parties(party, preposition);
                preposition = "";
                nounPhrase = Slots.given(s, i);
            } else if (Slots.instance(s, i) > i && !(lost.isEmpty() ? Slots.met(preposition) : lost).isEmpty()) {
                preposition = lost.isEmpty() ? preposition : lost;
                i = Slots.instance(s, i);
            } else if (Slots.phrase(s, i) > i) {
                i = Slots.phrase(s, i);
                preposition = Slots.phrased(s, i);
            } else if ((t.has(PREP) || t.is("between")) && !(t.is("following") && s.has(i - 1, DET)) && !(nounPhrase && t.is("with") && Slots.given(s, i) && s.partyEnding(i) != null)) {
                preposition = preposition(i, preposition);
                nounPhrase = false;
                i = Joints.quantity(s, Slots.others(s, i + 1));
            } else {
                preposition = word(i++, preposition, nounPhrase);
                nounPhrase &= !t.is(",");
            }
        }
        end = i;
    }

    /** The slot that a preposition opens, {@code before} being the one that was open. */
    private String preposition(int i, String before) {
        Token t = s.at(i);
        lost = Slots.met(before).isEmpty() ? lost : before;
        topic |= Slots.about(s, i);
        other |= Between.other(s, i);
        away = t.is("from") || away && (t.is("in") || t.is("at") || t.is("of"));
        return topic && Between.recalled(s, i) || other && Slots.theirs(s, i) || first >= 0 && i > first && noun != i - 1 && Slots.other(s, i) ? "" : Slots.of(s, i);
    }

    /** {@code received on Tuesday in Lae A}, {@code sent Saturday a message}: past the time and place before the object. */
    private int opening(int from, int limit) {
        int i = from;
        while (i < limit) {
            int day = s.has(i, PREP) ? i + 1 : i;
            if (day < limit && s.times[day] != null && !s.times[day].inName()) {
                time = s.times[day];
                i = TimesBeside.past(s, day);
            } else if (s.is(i, "here")) {
                here(i);
                i++;
            } else if (i + 1 < limit && (s.is(i, "in") || s.is(i, "at")) && placeAt(i + 1, s.at(i).lower())) {
                i = end;
            } else if (s.is(i, ",") && i + 1 < limit && (i == from + 2 && s.is(i - 1, "audience") || i > from && s.parties[i + 1] != null && !Clauses.startsClause(s, s.parties[i + 1]))) {
                i++;
            } else if (Between.past(s, from, i) > i) {
                i = Between.past(s, from, i);
            } else if (s.is(i, "to") && s.in(i + 1) && s.parties[i + 1] != null && Slots.given(s, s.parties[i + 1].to())) {
                i = parties(s.parties[i + 1], "to");
            } else if (Slots.company(s, i) > 0) {
                i = Joints.comma(s, parties(s.parties[Slots.company(s, i)], "with"));
            } else {
                break;
            }
        }
        return i;
    }

    /** Takes the time that begins at token {@code i} if the act has none yet, or none so exact; past it. */
    private int moment(int i) {
        time = !other && (time == null || TimesBeside.closer(s, i, time) || TimesBeside.lasts(s, i, time)) && !s.times[i].inName() && !TimesBeside.aside(s, i, first) ? s.times[i] : time;
        return Math.max(i + 1, TimesBeside.past(s, i));
    }

    /** An ordinary word: the event noun if it is one; a preposition holds over what leads up to a name. */
    private String word(int i, String preposition, boolean nounPhrase) {
        Token t = s.at(i);
        if (t.is("here")) {
            here(i);
            return preposition;
        }
        boolean event = t.has(EVENT) && nounPhrase;
        beside = event && noun >= 0 && s.has(noun, EVENT) && Slots.both(s, noun, i) ? noun : beside;
        noun = event ? i : noun;
        away &= !t.is(",");
        left &= !t.is(",") || s.is(i + 1, "en") || s.is(i + 1, "bound");
        topic &= !t.is(",");
        other = (other || Between.other(s, i)) && !t.is(",");
        travels |= t.is("home") || s.has(i - 1, DET | POSS) && (t.is("country") || t.is("island")) && !s.has(i - 1, ADVERB);
        boolean kept = t.has(DET | POSS | NUMBER) || t.ordinal() || t.is("by") || preposition.equals("object") || Leading.describes(s, i);
        lost = kept || Slots.met(preposition).isEmpty() ? lost : preposition;
        return kept ? preposition : "";
    }

    private int parties(Party first, String preposition) {
        List<Party> list = slots.computeIfAbsent(preposition, k -> new ArrayList<>());
        Party head = Slots.head(s, first);
        Slots.named(s, head.from() - 1, list, head);
        // key figures in the Government, including A
        lost = Slots.met(preposition).isEmpty() ? lost : head.mention().kind() == MentionKind.GROUP ? preposition : "";
        int i = head.to();
        while (true) {
            int j = i;
            boolean joined = (s.is(j - 1, ",") || s.is(j - 1, ";")) && s.in(j) && s.parties[j] != null;
            for (int past = Joints.joins(s, j); past > j; past = Joints.joins(s, j)) {
                if (!lost.isEmpty() && Slots.instance(s, j) > j) {
                    return i;
                }
                joined = true;
                j = past;
            }
            Party next = joined && s.in(j) ? s.parties[j] : null;
            boolean pair = preposition.equals("between") && list.size() == 1;
            if (next == null || !pair && next.to() != verb && Clauses.startsClause(s, next)) {
                return i;
            }
            Slots.named(s, i, list, next);
            i = next.to();
        }
    }

    private void here(int i) {
        travels = true;
        placeName = place == null ? "here" : placeName;
        place = place == null ? s.span(i, i + 1) : place;
    }

    /** A town that no list has; moves {@link #end} past it. */
    private boolean unlisted(int from) {
        int past = Venues.unlisted(s, from);
        if (past == from) {
            return false;
        }
        unlisted |= !travels && !Venues.abroad(s, from);
        travels = true;
        place = place == null ? s.span(from, past) : place;
        placeName = place.of(s.text);
        end = Venues.abroad(s, from) ? Venues.apposedCountry(s, past + 1) : past;
        return true;
    }

    /** A place or venue after its preposition, but not that for which a conference is held or a treaty signed; moves {@link #end} past it. */
    private boolean placeAt(int i, String preposition) {
        boolean spatial = Venues.SPATIAL.contains(preposition) && !(preposition.equals("for") && Venues.beneficiary(s, i));
        Party party = s.parties[i];
        int from = Venues.article(s, i);
        int stop = spatial && !s.has(i, PREP) ? preposition.equals("object") ? Venues.ends(s, from) : Venues.end(s, from) : from;
        if (!spatial || s.has(i, PREP) || party != null && Gatherings.named(s, party) || party != null && party.mention().kind() != MentionKind.BODY && (party.mention().kind() == MentionKind.PERSON || stop <= party.to())) {
            return false;
        }
        if (stop > from && Venues.HOUSED.contains(preposition) && !Gatherings.called(s, stop) && (party == null || !Sittings.body(s, party))) {
            housed(from, stop);
            return true;
        }
        from = Venues.capital(s, from);
        Sent.Hit hit = s.in(from) ? s.hits[from] : null;
        boolean called = hit != null && Venues.goesOn(s, hit);
        boolean abroad = hit == null && party == null && Venues.abroad(s, from);
        if (!abroad && preposition.equals("object") && (party == null ? hit == null || called || hit.kind().equals("demonym") : Sights.facility(s, i) > party.to()) && i == first) {
            return sight(i, from);
        }
        if (hit == null) {
            return (abroad || preposition.equals("in") && party == null) && unlisted(from);
        }
        boolean town = hit.place() && !hit.kind().equals("demonym") && !hit.possessive() && !hit.kind().equals("people");
        boolean spoken = topic && preposition.equals("in") && town && !hit.kind().equals("city");
        if (!town || preposition.equals("on") || spoken || Venues.adjective(s, hit) || Venues.joined(s, hit) && !preposition.equals("object") || Venues.bodyFollows(s, hit.end())) {
            return false;
        }
        travels = true;
        int past = Venues.countries(s, hit);
        if ((place == null || left) && !(hit.kind().equals("region") && hit.side() == null) && !preposition.equals("from")) {
            left = away || preposition.equals("object") && Slots.LEAVING.contains(s.at(Math.max(0, i - 1)).lower());
            at(from, past);
        }
        end = Math.max(past, s.is(past, ",") && s.in(past + 1) ? Venues.apposedCountry(s, past + 1) : 0);
        return true;
    }

    /** Takes the house over tokens {@code from} to {@code stop}, and the town behind its comma. */
    private void housed(int from, int stop) {
        venue = venue == null && !other ? s.span(from, s.is(stop - 1, ",") ? stop - 1 : stop) : venue;
        travels = true;
        int town = Venues.townBehind(s, stop);
        end = town > 0 ? s.hits[town].end() : stop;
        if (town > 0 && place == null) {
            at(town, end);
        }
    }

    /** What is visited is a place or a house even if no list has it: {@code the E-library}, {@code Mangyongdae}. */
    private boolean sight(int i, int from) {
        int named = s.in(from) && s.hits[from] != null && s.hits[from].kind().equals("demonym") ? from : Sights.sight(s, from);
        int stop = named == from ? Sights.facility(s, i) : named;
        if (stop <= from) {
            return false;
        }
        unlisted = true;
        travels = true;
        if (from == i && stop == from + 1 && stop == named) {
            at(from, stop);
        } else {
            Span seen = Sights.venue(s, from, named, stop);
            venue = seen == null ? venue : seen;
        }
        end = stop;
        return true;
    }

    /** Takes the place that stands over tokens {@code from} to {@code to}. */
    void at(int from, int to) {
        place = other ? place : s.span(from, to);
        placeName = place == null ? null : OfficeText.squeeze(place.of(s.text));
    }

    /** The parties that a preposition brings; those of {@code object} stand behind the verb itself. */
    List<Party> slot(String name) {
        return slots.getOrDefault(name, List.of());
    }
}
