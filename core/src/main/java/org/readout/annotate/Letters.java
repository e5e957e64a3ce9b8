package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.Role;

/** Takes a message that says something for its sender: {@code The message expressed belief that X}. */
final class Letters {
    private static final Set<String> LETTERS = Set.of("message", "letter", "telegram", "cable");
    private static final int LONGEST = 6;
    /** How many acts back a message is still remembered. */
    private static final int FAR = 400;

    private Letters() {
    }

    /** Who sent the last message told of up to a sentence, or null. */
    static @Nullable Mention sender(List<ActMention> acts, int sentence) {
        int end = Math.max(0, acts.size() - FAR);
        for (int i = acts.size() - 1; i >= end; i--) {
            ActMention act = acts.get(i);
            if (act.kind() != Kind.MESSAGE || act.sentence() > sentence) {
                continue;
            }
            for (Actor actor : act.actors()) {
                if (actor.role() == Role.SENDER) {
                    return actor.mention();
                }
            }
        }
        return null;
    }

    /** Whether a message is named in the words just before a token: {@code a message from}. */
    static boolean named(Sent s, int to) {
        for (int i = to - 1; i >= Math.max(0, to - LONGEST); i--) {
            if (LETTERS.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Takes the sender out again: the message itself is no party. */
    static void unmark(Sent s, @Nullable Party letter) {
        if (letter != null) {
            s.parties[letter.from()] = null;
        }
    }

    /** Puts the sender in the place of the message at the head of a sentence; null if no message stands there. */
    static @Nullable Party mark(Sent s, int index, List<ActMention> acts) {
        Party it = it(s, index, acts);
        if (it != null) {
            s.parties[it.from()] = it;
            return it;
        }
        int i = inner(s);
        while (s.in(i) && i < LONGEST && !s.has(i, DET | POSS)) {
            i++;
        }
        int end = i + 1;
        while (s.in(end) && end < i + LONGEST && !LETTERS.contains(s.at(end).lower()) && s.parties[end] == null
                && !s.has(end, VERB)) {
            end++;
        }
        boolean letter = s.in(end) && LETTERS.contains(s.at(end).lower()) && Subjects.opens(s, i);
        boolean says = s.has(end + 1, VERB | ADVERB) || s.is(end + 1, "of") && s.has(end + 3, VERB | ADVERB);
        Mention sender = letter && says ? sender(acts, index) : null;
        if (sender == null || s.partyOver(i) != null) {
            return null;
        }
        Party party = new Party(i, s.is(end + 1, "of") ? end + 3 : end + 1, sender);
        s.parties[i] = party;
        return party;
    }

    /** {@code It sent regards}, {@code X, it said}: the message that was told of last. */
    private static @Nullable Party it(Sent s, int index, List<ActMention> acts) {
        ActMention last = acts.isEmpty() ? null : acts.get(acts.size() - 1);
        if (last == null || last.kind() != Kind.MESSAGE) {
            return null;
        }
        for (int i = 0; i + 1 < s.size(); i++) {
            boolean says = s.is(i, "it") && (i == 0 || s.is(i - 1, ",")) && s.parties[i] == null
                    && (s.has(i + 1, VERB) || s.has(i + 1, ADVERB) && s.has(i + 2, VERB));
            Mention sender = says ? sender(acts, index) : null;
            if (sender != null) {
                return new Party(i, i + 1, sender);
            }
        }
        return null;
    }

    /** Where {@code the message} stands after a comma ({@code Hoping that X, the message wished Y}), else 0. */
    private static int inner(Sent s) {
        for (int i = 1; i + 2 < s.size(); i++) {
            if (s.is(i - 1, ",") && s.is(i, "the") && LETTERS.contains(s.at(i + 1).lower()) && s.has(i + 2, VERB | ADVERB)) {
                return i;
            }
        }
        return 0;
    }

    /** Whether the sentence speaks of the letter itself, so that it is not of its text. */
    static boolean about(Sent s) {
        return s.is(0, "the") && s.in(2) && LETTERS.contains(s.at(1).lower()) && s.has(2, VERB);
    }

    /** {@code Dear Minister,}: a line that only greets says nothing. */
    static boolean greets(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.has(i, BE | HAVE | MODAL) || s.has(i, VERB) && !s.capital(i)) {
                return false;
            }
        }
        return s.size() < 14 && s.is(s.size() - 1, ",");
    }
}
