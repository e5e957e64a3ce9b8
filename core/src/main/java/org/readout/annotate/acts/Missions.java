package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Delegations;
import org.readout.annotate.verbs.Subjects;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Delegations that are named to go somewhere, or to be at a ceremony: {@code A announced a delegation to attend the inauguration of B in C}, {@code D will lead the delegation}. */
final class Missions {
    private static final Set<String> NAMED = WordSet.of("designation", "announced", "announces", "designated", "designates", "appointed", "named", "send", "sends", "sent", "dispatch", "dispatched");
    private static final Set<String> PURPOSES = WordSet.of("attend", "represent", "participate", "join", "observe", "take", "pay", "honor", "honour", "commemorate", "mark", "celebrate", "meet", "hold");
    /** So many words at most stand between a delegation and who sends it, or who leads it. */
    private static final int NEAR = 6;
    /** Nor more between its purpose and the noun that names it. */
    private static final int FAR = 12;

    private Missions() {
    }

    /** The journey of a delegation or who leads it; null if the sentence tells of neither. */
    static @Nullable ActMention find(Sent s, int index, Language language) {
        for (int i = 1; i < s.size() && s.zone == Zone.BODY; i++) {
            if (s.is(i, "delegation") && !s.quoted[i]) {
                ActMention led = leader(s, index, i);
                return led != null ? led : sent(s, index, i, language);
            }
        }
        return null;
    }

    /** {@code announced the designation of a Presidential Delegation to attend X on 20 May in C}. */
    private static @Nullable ActMention sent(Sent s, int index, int noun, Language language) {
        boolean named = s.has(noun - NEAR - 2, noun, NAMED);
        Party group = s.partyOver(noun);
        int purpose = purpose(s, noun);
        if (!named || group == null || group.mention().kind() != MentionKind.GROUP || purpose < 0) {
            return null;
        }
        Surroundings around = Surroundings.read(s, noun + 1, s.size());
        // to Norland to attend X in its capital: the town
        Surroundings event = Surroundings.read(s, purpose + 1, s.size());
        boolean town = event.place != null && s.has(purpose, s.size(), "in");
        boolean told = around.place != null || around.time != null;
        int ceremony = ceremony(s, purpose, language);
        List<Actor> actors = new ArrayList<>(List.of(new Actor(group.mention(), Role.PRINCIPAL)));
        actors.addAll(ceremony > 0 && s.is(ceremony + 1, "of") && !s.is(ceremony, "funeral") ? host(s, event, around) : List.of());
        return !told ? null : new ActMention("en.act.mission", ceremony > 0 ? Kind.CEREMONY : Kind.VISIT, index, s.zone, s.span(group.from(), s.size()), s.span(noun, noun + 1),
                actors, around.time, town ? event.place : around.place, town ? event.placeName : around.placeName, null, true, false, false, false, false, null);
    }

    /** Whose inauguration it is: somebody of the country where it takes place. */
    private static List<Actor> host(Sent s, Surroundings event, Surroundings around) {
        int at = event.place != null ? s.tokenAt(event.place.start()) : around.place != null ? s.tokenAt(around.place.start()) : -1;
        Sent.Hit where = at < 0 ? null : s.hits[at];
        return event.slot("of").stream().filter(Party::person).limit(1).map(Party::mention)
                .map(m -> new Actor(m.side() == null && where != null ? m.withSide(where.side()) : m, Role.PRINCIPAL)).toList();
    }

    /** {@code to attend the inauguration of A}: the noun of the ceremony that the delegation is sent to be at; -1 where it is none. */
    private static int ceremony(Sent s, int purpose, Language language) {
        for (int i = purpose + 2; s.is(purpose + 1, "attend") && s.in(i) && i < purpose + FAR && s.times[i] == null; i++) {
            if (s.has(i, EVENT)) {
                return EventNouns.around(language, s, i) == Kind.CEREMONY ? i : -1;
            }
        }
        return -1;
    }

    /** Where it is told what for: {@code to attend}, {@code to Norland to attend}; -1 if nowhere. */
    private static int purpose(Sent s, int noun) {
        for (int i = noun + 1; i < s.size() && i < noun + 20; i++) {
            if (s.is(i, "to") && s.in(i + 1) && PURPOSES.contains(s.at(i + 1).lower())) {
                return i;
            }
        }
        return -1;
    }

    /** {@code A, Minister of B, will lead the delegation}: he goes with it. */
    private static @Nullable ActMention leader(Sent s, int index, int noun) {
        int verb = noun - 1;
        while (verb > noun - NEAR && verb > 0 && !Delegations.LEADS.contains(s.at(verb).lower())) {
            verb--;
        }
        boolean definite = s.is(verb + 1, "the") || s.is(verb + 1, "this") || s.has(verb + 1, POSS);
        if (!Delegations.LEADS.contains(s.at(verb).lower()) || !definite || s.is(noun + 1, "to")) {
            return null;
        }
        boolean future = s.has(verb - 1, FUTURE) || s.is(verb - 1, "to");
        int end = verb;
        while (s.has(end - 1, FUTURE | ADVERB) || s.is(end - 1, "is") || s.is(end - 1, "to")) {
            end--;
        }
        Party head = s.partyEnding(end) == null && s.is(end - 1, ",") ? s.partyEnding(end - 1) : s.partyEnding(end);
        head = head == null && s.is(end - 1, ",") ? s.parties[0] : head;
        if (head == null || !head.person()) {
            return null;
        }
        return new ActMention("en.act.participant", Kind.VISIT, index, s.zone, s.span(), s.span(verb, verb + 1), Slots.principals(Subjects.group(s, head)), null, null, null, null, future, false, false, false, true, null);
    }
}
