package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.OfficeText;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.annotate.words.Triggers;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.TimeMention;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Finds the stops of a journey told by a noun: {@code The trip will take her to A and B}, {@code he has scheduled stops in A and B}. */
final class Trips {
    private static final Set<String> TRIPS = WordSet.of("trip", "visit", "journey", "tour", "voyage", "travels", "programme", "program", "itinerary");
    static final Set<String> TAKES = WordSet.of("take", "takes", "took", "taking", "bring", "brings", "brought", "lead", "leads");
    static final Set<String> INCLUDES = WordSet.of("include", "includes", "included");
    static final Set<String> STOPS = WordSet.of("stop", "stops", "stopover", "stopovers", "stop-over", "stop-overs", "layover", "destination", "destinations");
    private static final Set<String> BETWEEN = WordSet.of("in", "on", "of", "the", "his", "her", "their", "trip", "tour", "journey", "visit", "will", "be", "is", "was", "are", "were", "include",
            "includes", "included", "scheduled", "planned", "at");
    /** In tokens. */
    private static final int NEAR = 9;

    private Trips() {
    }

    static List<ActMention> find(Sent s, int index) {
        List<ActMention> out = new ArrayList<>();
        for (int i = 0; i < s.size() && s.triggers(Triggers.TRIP) && s.zone == Zone.BODY && out.isEmpty(); i++) {
            boolean takes = TAKES.contains(s.at(i).lower());
            boolean includes = INCLUDES.contains(s.at(i).lower());
            if (!takes && !includes && !STOPS.contains(s.at(i).lower()) || s.partyOver(i) != null || s.quoted[i]) {
                continue;
            }
            if (includes) {
                included(s, index, i, out);
            } else if (!takes) {
                stops(s, index, i, out);
            } else if (trip(s, i)) {
                taken(s, index, i, out);
            }
        }
        return out;
    }

    private static boolean trip(Sent s, int verb) {
        return s.has(verb - NEAR + 1, verb, TRIPS);
    }

    /** {@code Her visit will include A and B}, {@code Visits will include A}, {@code The programme includes visits to A and B}: of nobody else where none is told. */
    private static void included(Sent s, int index, int verb, List<ActMention> out) {
        int noun = verb - 1;
        while (noun > 0 && (s.has(noun, MODAL | ADVERB | BE) || s.is(noun, "to") || s.is(noun, "expected") || s.is(noun, "planned") || s.is(noun, "scheduled"))) {
            noun--;
        }
        boolean trip = noun >= 0 && noun < NEAR && (TRIPS.contains(s.at(noun).lower()) || s.is(noun, "visits"));
        int at = verb + 1;
        while (trip && (s.has(at, DET) || s.is(at, "both") || (s.is(at, "visits") || s.is(at, "stops") || s.is(at, "visit")) && (s.is(at + 1, "to") || s.is(at + 1, "in"))
                || (s.is(at, "to") || s.is(at, "in")) && s.has(at - 1, EVENT))) {
            at++;
        }
        Party owner = trip ? s.partyEnding(noun) : null;
        Mention who = noun > 0 && s.has(0, POSS) && !s.is(0, "its") ? whose(s, 0) : owner == null || !s.at(noun - 1).possessive() ? null : owner.mention();
        if (trip && Whereabouts.place(s, at) && (who != null || noun == 0 || s.has(0, DET))) {
            visits(s, index, verb, at, who, out);
        }
    }

    /** {@code take her to A}. */
    private static void taken(Sent s, int index, int verb, List<ActMention> out) {
        Party party = s.in(verb + 1) ? s.parties[verb + 1] : null;
        boolean pronoun = s.is(verb + 1, "him") || s.is(verb + 1, "her") || s.is(verb + 1, "them");
        int to = pronoun ? verb + 2 : party == null ? -1 : party.to();
        Mention who = pronoun ? whose(s, verb + 1) : party == null ? null : party.mention();
        if (who != null && s.is(to, "to") && who.kind() != MentionKind.BODY) {
            visits(s, index, verb, to + 1, who, out);
        }
    }

    /** {@code stops in A and B}, {@code her next stop is A}; {@code The first stop is A} is that of whoever was told of before. */
    private static void stops(Sent s, int index, int noun, List<ActMention> out) {
        of(s, index, noun, out);
        Mention who = out.isEmpty() ? null : out.get(0).actors().get(0).mention();
        if (who != null) {
            return;
        }
        for (int i = noun - 1; i >= 0 && i > noun - 2 * NEAR && who == null; i--) {
            Party party = s.parties[i];
            boolean person = party != null && party.to() <= noun && (party.person() || party.mention().kind() == MentionKind.PRONOUN);
            who = person ? party.mention() : s.has(i, POSS) && i > noun - 4 && s.partyOver(i) == null && !s.is(i, "its") ? whose(s, i) : null;
        }
        int at = noun + 1;
        while (at < noun + NEAR && s.in(at) && !Whereabouts.place(s, at) && BETWEEN.contains(s.at(at).lower())) {
            at++;
        }
        boolean own = who != null || s.has(0, DET) && noun < 5 && be(s, noun, at) || s.has(0, DET) && (s.is(noun - 1, "includes") || s.is(noun - 1, "include"));
        if (own && at > noun + 1 && Whereabouts.place(s, at)) {
            visits(s, index, noun, at, who, out);
        }
    }

    /** {@code The next stop on A's tour is B}, {@code B was the last stop on A's trip to the region}. */
    private static void of(Sent s, int index, int noun, List<ActMention> out) {
        Party owner = null;
        int trip = noun + 2;
        for (; owner == null && s.is(noun + 1, "on") && trip < noun + NEAR && s.in(trip); trip++) {
            owner = TRIPS.contains(s.at(trip).lower()) ? whose(s, noun + 2, trip) : null;
        }
        owner = owner == null ? whose(s, Math.max(0, noun - NEAR / 2), noun) : owner;
        for (int i = owner == null ? NEAR : 0; i < NEAR && i < noun; i++) {
            if (Whereabouts.place(s, i) && s.has(s.hits[i].end(), BE) && (i == 0 || s.has(0, DET) && i < NEAR / 2)) {
                visits(s, index, i, i, owner.mention(), out);
                return;
            }
        }
        for (int i = trip; owner != null && i < trip + NEAR && s.in(i) && !s.is(i, ","); i++) {
            int at = s.has(i, BE) ? Venues.capital(s, Venues.article(s, i + 1)) : -1;
            if (at > 0 && Whereabouts.place(s, at)) {
                visits(s, index, noun, at, owner.mention(), out);
                return;
            }
        }
    }

    /** The person whose trip a noun tells of, with so many words about it between: {@code A's Baltic tour}. */
    private static @Nullable Party whose(Sent s, int from, int noun) {
        for (int i = from; i < noun; i++) {
            Party p = s.parties[i];
            if (p != null && p.person() && p.to() <= noun && s.at(p.to() - 1).possessive()) {
                return p;
            }
        }
        return null;
    }

    private static boolean be(Sent s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.has(i, BE)) {
                return true;
            }
        }
        return false;
    }

    private static Mention whose(Sent s, int i) {
        Span word = s.span(i, i + 1);
        return new Mention(MentionKind.PRONOUN, word, s.is(i, "him") ? "his" : s.is(i, "them") ? "their" : s.at(i).text(), word, List.of(), null, s.is(i, "them") || s.is(i, "their"), false);
    }

    /** A visit to each of the places listed from token {@code from}, each with the time beside it. */
    private static void visits(Sent s, int index, int verb, int from, @Nullable Mention who, List<ActMention> out) {
        int i = from;
        while (Whereabouts.place(s, i)) {
            int end = s.hits[i].end();
            Span place = s.span(i, end);
            TimeMention beside = time(s, end);
            TimeMention time = beside == null ? TimesBeside.fronted(s, verb) : beside;
            List<Actor> actors = who == null ? List.of() : List.of(new Actor(who, Role.PRINCIPAL));
            out.add(new ActMention(who == null ? "en.act.stop" : "en.act.trip", Kind.VISIT, index, s.zone, s.span(verb, end), s.span(verb, verb + 1), actors, time, place,
                    OfficeText.squeeze(place.of(s.text)), null, ahead(s), false, false, false, false, null));
            i = end;
            while (s.is(i, ",") || s.is(i, "and") || s.is(i, "then") || s.is(i, "the") || s.is(i, "on") || s.is(i, "to") || s.in(i) && beside != null && s.at(i).start() < beside.span().end()
                    && s.at(i).start() >= s.at(end).start()) {
                i++;
            }
        }
    }

    /** A time right behind the place. */
    private static @Nullable TimeMention time(Sent s, int end) {
        int i = s.is(end, "on") || s.is(end, "from") || s.is(end, "(") ? end + 1 : end;
        return s.in(i) && s.times[i] != null && !s.times[i].inName() ? s.times[i] : null;
    }

    private static boolean ahead(Sent s) {
        boolean ahead = false;
        boolean past = false;
        for (int i = 0; i < s.size() && !(i > NEAR && s.has(i, REL)); i++) {
            past |= s.is(i, "was") || s.is(i, "were");
            ahead |= s.future(i) || s.is(i, "scheduled") || s.is(i, "planned") || s.is(i, "next");
        }
        return ahead && !past;
    }
}
