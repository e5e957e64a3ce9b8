package org.readout.annotate.acts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.OfficeText;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.model.ActMention;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.TimeMention;

/**
 * Takes a journey to several places apart: {@code will visit Kenya from 5 to 8 June, Uganda (9 June) and Rwanda} is three
 * visits. A stop without a day of its own has that of the journey where no other stop has one.
 */
final class Stops {
    /** In words: no place is called longer. */
    private static final int LONGEST = 4;

    private record Stop(int from, int to, @Nullable TimeMention time) {
    }

    private Stops() {
    }

    /** All acts, those that tell of several stops taken apart; a stop that several of them tell of is told once. */
    static List<ActMention> of(Sent s, List<ActMention> acts) {
        List<ActMention> out = new ArrayList<>();
        for (ActMention act : acts) {
            boolean again = act.kind() == Kind.VISIT && act.place() != null && out.stream().anyMatch(a -> a.kind() == Kind.VISIT && a.verb().equals(act.verb()) && act.place().equals(a.place()) && act.actors().equals(a.actors()));
            out.addAll(again ? List.of() : of(s, act));
        }
        return out;
    }

    /** The visits that the act tells of: one for each place, or the act itself. */
    static List<ActMention> of(Sent s, ActMention act) {
        boolean journey = act.kind() == Kind.VISIT && !act.rule().equals("en.act.trip") && !act.rule().equals("en.act.stop");
        List<Stop> stops = act.place() != null && (journey || crowds(act)) ? stops(s, token(s, act.place().start())) : List.of();
        if (stops.size() < 2) {
            return List.of(act);
        }
        boolean own = stops.stream().filter(stop -> stop.time != null).count() > 1;
        List<ActMention> out = new ArrayList<>();
        for (Stop stop : stops) {
            var place = s.span(stop.from, stop.to);
            out.add(new ActMention(act.rule(), act.telling(), act.kind(), act.sentence(), act.zone(), act.clause(), act.verb(), act.actors(), own ? stop.time : act.time(),
                    place, OfficeText.squeeze(place.of(s.text)), null, act.future(), act.past(), act.negated(), act.embedded(), act.same(), act.initiator()));
        }
        return out;
    }

    /** {@code met officials in Kenya, Uganda and Rwanda}: no people of one sort are in several countries at once. */
    private static boolean crowds(ActMention act) {
        MentionKind first = act.actors().isEmpty() ? MentionKind.BODY : act.actors().get(0).mention().kind();
        return act.kind() == Kind.MEETING && first != MentionKind.BODY && first != MentionKind.GROUP && act.actors().stream().anyMatch(a -> a.mention().kind() == MentionKind.GROUP && !a.mention().name().contains(" from "))
                && act.actors().stream().skip(1).noneMatch(a -> a.mention().kind() == MentionKind.OFFICE || a.mention().kind() == MentionKind.BODY);
    }

    private static int token(Sent s, int offset) {
        int i = 0;
        while (i < s.size() && s.at(i).start() < offset) {
            i++;
        }
        return i;
    }

    private static List<Stop> stops(Sent s, int first) {
        List<Stop> out = new ArrayList<>();
        int i = first;
        while (i >= 0) {
            int from = s.is(i, "the") ? i + 1 : i;
            int to = place(s, from);
            to = to < 0 ? unlisted(s, from) : to;
            if (to < 0) {
                break;
            }
            int time = time(s, to);
            out.add(new Stop(from, to, time < 0 ? null : s.times[time]));
            i = next(s, time < 0 ? part(s, from, to) : past(s, time));
        }
        return out;
    }

    /** Past the place that stands at a token, with the country it lies in; -1 where none does. */
    private static int place(Sent s, int i) {
        Sent.Hit hit = s.in(i) ? s.hits[i] : null;
        boolean part = hit != null && hit.kind().equals("region") && hit.side() != null;
        boolean place = hit != null && (hit.kind().equals("country") || hit.kind().equals("city") || part) && !hit.possessive();
        if (!place || s.partyOver(i) != null && s.partyOver(i).to() > hit.end()) {
            return -1;
        }
        Sent.Hit country = s.is(hit.end(), ",") && s.in(hit.end() + 1) ? s.hits[hit.end() + 1] : null;
        boolean lies = country != null && hit.kind().equals("city") && country.kind().equals("country") && country.side() != null && country.side().equals(hit.side());
        return lies ? country.end() : hit.end();
    }

    /** {@code in Lae, the Upper Province, to meet A}: past the part of the country in which the last town lies; not in {@code in Lae, the Upper Province and the Lower}. */
    private static int part(Sent s, int from, int to) {
        int at = s.is(to + 1, "the") ? to + 2 : to + 1;
        Sent.Hit town = s.hits[from];
        Sent.Hit part = s.is(to, ",") && s.in(at) ? s.hits[at] : null;
        boolean lies = town != null && part != null && town.kind().equals("city") && part.kind().equals("region") && part.side() != null && part.side().equals(town.side());
        return lies && next(s, part.end()) < 0 ? part.end() : to;
    }

    /** Past a place that no list has, where the list of stops plainly goes on with its days: {@code Lae (3 May), Kokoda (5 May) and}; -1 where it does not. */
    private static int unlisted(Sent s, int i) {
        int to = i;
        while (to < i + LONGEST && s.capital(to) && (s.partyOver(to) == null ? s.at(to).flags() == 0 : named(s.partyOver(to))) && s.times[to] == null) {
            to++;
        }
        boolean dated = s.in(to) && s.times[to] != null || (s.is(to, "(") || s.is(to, "from")) && s.in(to + 1) && s.times[to + 1] != null;
        return to > i && dated ? to : -1;
    }

    /** {@code Mount Vale 13-14 May}: what is like a name and nothing else. */
    private static boolean named(Sent.@Nullable Party party) {
        return party != null && party.mention().kind() == MentionKind.PERSON && party.mention().offices().isEmpty();
    }

    /** The token of the time that belongs to the place before: {@code (9 June)}, {@code from 5 to 8 June}; or -1. */
    private static int time(Sent s, int i) {
        boolean opens = s.is(i, "(") || s.is(i, "from") || s.is(i, "on") || s.is(i, "in");
        return opens && s.in(i + 1) && s.times[i + 1] != null ? i + 1 : s.in(i) && s.times[i] != null ? i : -1;
    }

    private static int past(Sent s, int time) {
        int i = TimesBeside.past(s, time);
        return s.is(i, ")") ? i + 1 : i;
    }

    /** Past what parts two places of a list; -1 where the list ends. */
    private static int next(Sent s, int i) {
        int j = i;
        while (s.is(j, ",") || s.is(j, "and") || s.is(j, "then") || s.is(j, "to") && j > i || s.is(j, "in") && j > i || s.is(j, "as") && s.is(j + 1, "well")) {
            j += s.is(j, "as") ? 3 : 1;
        }
        int place = s.is(j, "the") ? j + 1 : j;
        return j > i && (s.capital(place) || s.is(i, "to")) ? j : -1;
    }
}
