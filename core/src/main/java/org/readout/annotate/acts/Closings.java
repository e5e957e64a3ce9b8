package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** Tells where the words begin that tell behind a speaker where something was said: {@code "X", said A today in his speech at the forum}. */
final class Closings {
    private static final Set<String> SPEECHES = WordSet.of("speech", "address", "statement", "remarks", "keynote", "intervention", "presentation", "contribution");
    private Closings() {
    }

    /** The preposition that leads to the place, or -1; what was said stands before. */
    static int at(Sent s, Verb v) {
        Party first = v.subject().get(0);
        Party last = v.subject().get(v.subject().size() - 1);
        int from = Math.min(v.group(), first.from());
        boolean said = from > 2 && (s.is(from - 1, ",") || s.quoted[from - 1] || s.at(from - 1).text().matches("[\"\u201d\u2019?!]"));
        if (!said) {
            return -1;
        }
        if (s.is(v.at(), "told")) {
            return v.at();
        }
        boolean speech = false;
        int at = moments(s, Math.max(v.at() + 1, last.to()));
        if (s.is(at, "in") && s.has(at + 1, POSS | DET)) {
            int noun = at + 2;
            while (s.is(noun, "opening") || s.is(noun, "keynote") || s.is(noun, "welcome")) {
                noun++;
            }
            speech = s.in(noun) && SPEECHES.contains(s.at(noun).lower());
            at = speech ? moments(s, noun + 1) : at;
        }
        return s.is(at, "at") || speech && s.is(at, "to") || s.is(at, "during") ? at : -1;
    }

    /** The last word of {@code the Harbour Forum}, {@code the Oslo Summit}; or -1. */
    static int head(Sent s, Party party) {
        int last = party.to() - 1;
        boolean called = party.mention().kind() == MentionKind.BODY && s.has(last, EVENT) && s.capital(last) && !s.at(last).possessive();
        return called ? last : Gatherings.named(s, party) ? Gatherings.head(s, party) : -1;
    }

    /** Past times and adverbs. */
    private static int moments(Sent s, int from) {
        int i = from;
        while (s.in(i)) {
            int time = s.has(i, PREP) && s.in(i + 1) && s.times[i + 1] != null ? i + 1 : i;
            if (s.times[time] != null) {
                i = TimesBeside.past(s, time);
            } else if (s.has(i, ADVERB) && !s.has(i, PREP)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether what is said of the place is at its end. */
    static boolean ends(Sent s, int i) {
        return s.has(i, BE | HAVE | MODAL | REL) && s.partyOver(i) == null || s.is(i, ",") || s.is(i, ";") || s.quoted[i];
    }
}
