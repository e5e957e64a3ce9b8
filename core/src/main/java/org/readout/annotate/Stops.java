package org.readout.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.TimeMention;

/**
 * Takes a journey to several places apart: {@code will visit Kenya from 5 to 8 June, Uganda (9 June) and Rwanda} is three
 * visits. A stop without a day of its own has that of the journey where no other stop has one.
 */
final class Stops {
    private record Stop(int from, int to, @Nullable TimeMention time) {
    }

    private Stops() {
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
            out.add(new ActMention(act.rule(), act.kind(), act.sentence(), act.zone(), act.clause(), act.verb(), act.actors(), own ? stop.time : act.time(),
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
            if (to < 0) {
                break;
            }
            int time = time(s, to);
            out.add(new Stop(from, to, time < 0 ? null : s.times[time]));
            i = next(s, time < 0 ? to : past(s, time));
        }
        return out;
    }

    /** Past the place that stands at a token, with the country it lies in; -1 where none does. */
    private static int place(Sent s, int i) {
        Sent.Hit hit = s.in(i) ? s.hits[i] : null;
        boolean place = hit != null && (hit.kind().equals("country") || hit.kind().equals("city")) && !hit.possessive();
        if (!place || s.partyOver(i) != null && s.partyOver(i).to() > hit.end()) {
            return -1;
        }
        Sent.Hit country = s.is(hit.end(), ",") && s.in(hit.end() + 1) ? s.hits[hit.end() + 1] : null;
        boolean lies = country != null && hit.kind().equals("city") && country.kind().equals("country") && country.side() != null && country.side().equals(hit.side());
        return lies ? country.end() : hit.end();
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
        return j > i ? j : -1;
    }
}
