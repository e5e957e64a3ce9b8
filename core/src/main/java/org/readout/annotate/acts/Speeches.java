package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent;
import org.readout.text.WordSet;

/**
 * Tells where the words begin that tell amid a sentence at what gathering its speaker spoke: {@code A, addressing the Harbour
 * Forum on Friday, called for X}, {@code A called for X in a speech at the Oslo Summit}, {@code A said this at the session}.
 */
final class Speeches {
    private static final Set<String> SPEECHES = WordSet.of("speech", "address", "statement", "remarks", "keynote", "intervention");
    private static final Set<String> LED = WordSet.of("at", "before", "to", "in", "during");
    /** What only some of one country sit in, or what asks for answers. */
    private static final Set<String> OWN = WordSet.of("cabinet", "press", "news", "party", "parliament", "tv", "previous", "last", "upcoming");
    /** What makes of a meeting one of many. */
    private static final Set<String> MANY = WordSet.of("international", "regional", "ministerial", "high-level", "plenary", "multilateral");

    private Speeches() {
    }

    /** The word before the gathering, behind whoever speaks; -1 if none is told. */
    static int at(Sent s, Verb v) {
        for (int i = v.subject().get(0).to(); i + 2 < s.size(); i++) {
            if (s.quoted[i] || s.partyOver(i) != null) {
                continue;
            }
            boolean aside = s.is(i - 1, ",") || s.is(i - 1, "this") || s.is(i - 1, "when") || s.is(i - 1, "while");
            boolean speaking = aside && s.is(i, "speaking") && led(s, i + 1);
            boolean remark = s.is(i, "this") && i == v.at() + 1 && s.is(i + 1, "at");
            int made = s.is(i + 1, "made") || s.is(i + 1, "delivered") ? i + 2 : i + 1;
            boolean speech = SPEECHES.contains(s.at(i).lower()) && led(s, made) && within(s, i);
            if (aside && s.is(i, "addressing")) {
                return s.is(i + 1, "at") ? i + 1 : i;
            }
            if (speaking || remark || speech) {
                return speech ? made : i + 1;
            }
        }
        return -1;
    }

    private static boolean led(Sent s, int i) {
        return s.in(i) && LED.contains(s.at(i).lower());
    }

    /** {@code in his opening speech}, {@code in a speech}. */
    private static boolean within(Sent s, int noun) {
        for (int i = noun - 1; i > 0 && i > noun - 4; i--) {
            if (s.has(i, DET | POSS)) {
                return s.is(i - 1, "in") && !s.is(i, "the");
            }
        }
        return false;
    }

    /** Whether what stands up to the noun, or right behind it, tells which gathering it was, and that it was one of several states. */
    static boolean named(Sent s, int at, int head) {
        boolean named = s.is(head + 1, "of");
        for (int i = at + 1; i <= head; i++) {
            if (OWN.contains(s.at(i).lower()) || s.is(i, "national") && s.is(i + 1, "assembly")) {
                return false;
            }
            named |= s.hits[i] != null || s.parties[i] != null || s.capital(i) || MANY.contains(s.at(i).lower());
        }
        return named;
    }
}
