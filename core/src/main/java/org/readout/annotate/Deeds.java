package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.annotate.Verb.Link;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Kind;

/** Finds gatherings told with their day as where somebody did something: {@code A announced the fund at the Harbour Summit in Lae last June}. */
final class Deeds {
    /** In tokens: a gathering's name is no longer. */
    private static final int LONGEST = 10;

    private Deeds() {
    }

    /** Whoever is the subject of the first verb was, or will be, there; null if no such gathering is told. */
    static @Nullable ActMention find(Sent s, int index, List<Verb> verbs, Language language) {
        Verb v = verbs.stream().filter(x -> x.link() == Link.SUBJECT).findFirst().orElse(null);
        boolean people = v != null && !v.negated() && !v.subject().isEmpty() && v.subject().stream().allMatch(Party::person);
        for (int i = people ? v.at() + 1 : s.size(); i < s.size(); i++) {
            boolean clause = s.partyOver(i) == null && (s.has(i, BE | HAVE | MODAL | REL | SUBORD) || s.is(i, ";") || s.quoted[i]);
            if (clause) {
                return null;
            }
            int head = s.is(i, "at") || s.is(i, "during") ? head(s, i + 1) : -1;
            Kind kind = head < 0 ? null : EventNouns.kind(language, s, head);
            if (kind == Kind.CONFERENCE) {
                return gathering(s, index, v, i, head);
            }
        }
        return null;
    }

    /** The word that tells what the phrase behind a preposition is: {@code Summit} of {@code the Harbour Union Summit}; -1 if it tells of no gathering by its name. */
    private static int head(Sent s, int from) {
        int head = -1;
        for (int i = from; i < from + LONGEST && s.in(i) && s.at(i).word() && s.times[i] == null && (s.capital(i) || !s.has(i, PREP | VERB | BE | REL)); i++) {
            head = s.has(i, EVENT) && s.capital(i) ? i : head;
        }
        return head;
    }

    private static @Nullable ActMention gathering(Sent s, int index, Verb v, int at, int head) {
        Surroundings around = Surroundings.read(s, head + 1, s.size());
        boolean told = around.time != null && (around.place != null || around.venue != null);
        return told ? new ActMention(Occasions.RULE, Kind.CONFERENCE, index, s.zone, s.span(v.subject().get(0).from(), Math.max(head + 1, around.end)), s.span(at, head + 1), Slots.principals(v.subject()),
                around.time, around.place, around.placeName, around.venue, v.future(), false, false, false, false, null) : null;
    }
}
