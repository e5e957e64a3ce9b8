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

    /** Takes the sender out again: the message itself is no party. */
    static void unmark(Sent s, @Nullable Party letter) {
        if (letter != null) {
            s.parties[letter.from()] = null;
        }
    }

    /** Puts the sender in the place of the message at the head of a sentence; null if no message stands there. */
    static @Nullable Party mark(Sent s, int index, List<ActMention> acts) {
        int i = 0;
        while (s.in(i) && !s.has(i, DET | POSS) && i < LONGEST) {
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
}
