package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Descriptions;
import org.readout.annotate.verbs.Subjects;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.TimesBeside;
import org.readout.annotate.words.Triggers;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.TimeMention;
import org.readout.model.Zone;

/**
 * Finds those who are somebody's guests: {@code A will be the guest of honour at a dinner given by B}, {@code A will be the guest of B for
 * dinner}, {@code A will be the guest of the Government from 4 to 9 June}.
 */
final class Hosted {
    private final Language language;

    Hosted(Language language) {
        this.language = language;
    }

    /** The meal or the stay that somebody is guest at; null if the sentence tells of none. */
    @Nullable ActMention find(Sent s, int index) {
        for (int i = 2; i + 2 < s.size() && s.zone == Zone.BODY && s.triggers(Triggers.GUEST); i++) {
            if (s.is(i, Descriptions.GUESTS) && s.is(i + 1, "of") && !s.quoted[i]) {
                List<Party> who = who(s, i);
                ActMention act = who.isEmpty() ? null : honour(s, i + 2) ? meal(s, index, i, i + 3, who) : host(s, index, i, who);
                if (act != null) {
                    return act;
                }
            }
        }
        return null;
    }

    private static boolean honour(Sent s, int i) {
        return s.is(i, "honour") || s.is(i, "honor");
    }

    /** Those of whom {@code be} and its auxiliaries before the guest are told. */
    private static List<Party> who(Sent s, int guest) {
        int be = s.has(guest - 1, DET | POSS) ? guest - 2 : guest - 1;
        if (!s.has(be, BE)) {
            return List.of();
        }
        int verb = be;
        while (s.has(verb - 1, MODAL | BE | HAVE | ADVERB) || s.is(verb - 1, "to")) {
            verb--;
        }
        verb = s.is(verb - 1, ",") && s.partyEnding(verb - 1) != null ? verb - 1 : verb;
        Party party = s.partyEnding(verb);
        return party == null || !party.person() && party.mention().kind() != MentionKind.PRONOUN ? List.of() : Subjects.group(s, party);
    }

    private static boolean future(Sent s, int guest) {
        for (int i = guest - 1; i > guest - 6 && i >= 0; i--) {
            if (s.has(i, FUTURE) || s.is(i, "would") || s.is(i, "to")) {
                return true;
            }
        }
        return false;
    }

    /** A meal told from token {@code from} on, with whoever gives it; null if none is. */
    private @Nullable ActMention meal(Sent s, int index, int guest, int from, List<Party> who) {
        for (int i = from; i < from + 12 && s.in(i); i++) {
            boolean noun = s.has(i, EVENT) && s.partyOver(i) == null && EventNouns.bare(language, s, i) == Kind.RECEPTION;
            if (noun) {
                Surroundings around = Surroundings.read(s, i + 1, end(s, i + 1));
                List<Actor> actors = new ArrayList<>(Slots.principals(who));
                actors.addAll(Slots.principals(around.slot("by")));
                return act(s, index, guest, Kind.RECEPTION, actors, around, around.time == null ? TimesBeside.fronted(s, guest) : around.time);
            }
            if (s.is(i, ",") || s.is(i, ";") || s.is(i, "and") && s.partyOver(i) == null) {
                return null;
            }
        }
        return null;
    }

    /** {@code the guest of B for dinner}, {@code the guest of the Government from 4 to 9 June}. */
    private @Nullable ActMention host(Sent s, int index, int guest, List<Party> who) {
        Party host = s.parties[guest + 2];
        if (host == null) {
            return stay(s, index, guest, guest + 2, who);
        }
        Party last = host;
        while (s.is(last.to(), "and") && s.in(last.to() + 1) && s.parties[last.to() + 1] != null) {
            last = s.parties[last.to() + 1];
        }
        boolean meal = s.is(last.to(), "for") || s.is(last.to(), "at") || s.is(last.to(), ",") && (s.is(last.to() + 1, "at") || s.is(last.to() + 1, "for"));
        ActMention dinner = meal && host.mention().kind() != MentionKind.BODY ? meal(s, index, guest, last.to(), who) : null;
        if (dinner == null) {
            return host.person() ? null : stay(s, index, guest, last.to(), who);
        }
        List<Actor> actors = new ArrayList<>(dinner.actors());
        actors.addAll(Slots.principals(Subjects.group(s, last)));
        return dinner.with(actors);
    }

    /** Whoever is a government's guest for so many days visits it. */
    private static @Nullable ActMention stay(Sent s, int index, int guest, int from, List<Party> who) {
        boolean state = false;
        for (int i = guest + 2; i < guest + 6 && s.in(i); i++) {
            state |= s.is(i, "government") || s.is(i, "commonwealth") || s.is(i, "state");
        }
        Surroundings around = Surroundings.read(s, from, end(s, from));
        return !state || around.time == null ? null : act(s, index, guest, Kind.VISIT, Slots.principals(who), around, around.time);
    }

    private static ActMention act(Sent s, int index, int guest, Kind kind, List<Actor> actors, Surroundings around, @Nullable TimeMention time) {
        return new ActMention("en.act.guest", kind, index, s.zone, s.span(guest, Math.max(guest + 1, around.end)), s.span(guest, guest + 1), actors, time, around.place, around.placeName,
                around.venue, future(s, guest), false, false, false, false, null);
    }

    /** Up to the next clause. */
    private static int end(Sent s, int from) {
        for (int i = from; i < s.size(); i++) {
            if (s.is(i, ";") || s.partyOver(i) == null && s.has(i, REL | MODAL | BE) || s.is(i, "while") || s.is(i, "where")) {
                return i;
            }
        }
        return s.size();
    }
}
