package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Kind;
import org.readout.model.MentionKind;

/** Finds the gatherings that a journey is made for: {@code will travel to Oslo for the Fishing Conference}. */
final class Purposes {
    /** In tokens; the name of no gathering is longer. */
    private static final int LONGEST = 16;
    private final Language language;

    Purposes(Language language) {
        this.language = language;
    }

    /** The gathering that the first journey told of in the sentence is made for; null if it tells of none. */
    @Nullable ActMention find(Sent s, int index, List<ActMention> told) {
        ActMention visit = told.stream().filter(a -> a.kind() == Kind.VISIT && !a.negated() && !a.embedded() && a.place() != null && !a.actors().isEmpty()).findFirst().orElse(null);
        for (int i = 1; visit != null && i < s.size(); i++) {
            boolean after = s.is(i, "for") && s.at(i).start() > visit.verb().end() && s.partyOver(i) == null && !s.quoted[i];
            int head = after ? head(s, i + 1) : -1;
            if (head > 0) {
                return act(s, index, i, head, visit, told);
            }
            if (s.at(i).start() > visit.verb().end() && s.partyOver(i) == null && (s.is(i, ";") || s.has(i, REL | MODAL | BE | HAVE))) {
                return null;
            }
        }
        return null;
    }

    /** The last event of the noun phrase that begins at a token, if it ends with one; -1 if not. */
    private static int head(Sent s, int from) {
        int head = -1;
        for (int i = from; i < from + LONGEST && s.in(i) && s.times[i] == null; i++) {
            boolean own = s.has(i, EVENT) && (s.partyOver(i) == null || s.partyOver(i).mention().kind() == MentionKind.BODY);
            head = own ? i : head;
            boolean goesOn = s.at(i).word() && !s.has(i, PREP | REL | SUBORD | PRONOUN | BE | HAVE | MODAL) || s.at(i).number() || s.is(i, "-") || s.is(i, "+") || s.is(i, "\u2013");
            if (!goesOn || s.has(i, VERB) && !s.has(i, EVENT) && !s.capital(i)) {
                return head == i - 1 ? head : -1;
            }
        }
        return head;
    }

    /** {@code the G20 finance ministers' meeting}, {@code the 12th session of the Harbour Council}. */
    private static boolean many(Sent s, int from, int head) {
        if (s.is(head + 1, "of") && (s.is(head, "meeting") || s.is(head, "session"))) {
            return true;
        }
        for (int i = from; i < head; i++) {
            String word = s.at(i).base().toLowerCase(Locale.ROOT);
            if (word.equals("ministers") || word.equals("leaders") || word.equals("summit") || s.is(head, "meeting") && (word.equals("ministerial") || word.equals("high-level"))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable ActMention act(Sent s, int index, int from, int head, ActMention visit, List<ActMention> told) {
        Surroundings around = Surroundings.read(s, head + 1, Math.min(s.size(), head + LONGEST));
        Kind kind = EventNouns.kind(language, s, head);
        kind = kind == Kind.MEETING && (s.capital(head) || many(s, from, head)) ? Gatherings.attended(s, from + 1, head, around) : kind;
        int start = s.at(head).start();
        boolean other = told.stream().anyMatch(a -> a.kind() != Kind.VISIT && a.clause().start() <= start && start < a.clause().end());
        if (kind != Kind.CONFERENCE || other) {
            return null;
        }
        if (around.place == null) {
            Whereabouts.goal(s, from, around);
        }
        return new ActMention("en.act.purpose", kind, index, s.zone, s.span(from, head + 1), s.span(head, head + 1), visit.actors(), around.time, around.place, around.placeName,
                around.venue, visit.future(), visit.past(), false, false, false, null);
    }
}
