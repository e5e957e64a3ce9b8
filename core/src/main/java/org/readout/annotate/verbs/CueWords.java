package org.readout.annotate.verbs;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.TimesBeside;
import org.readout.lexicon.Cue;

/**
 * Matches the words of a verb phrase of the lexicon. Besides words it may hold {@code ~}, which stands for up to four
 * words that describe the next noun ({@code paid a warm tribute to}), and {@code @}, which stands for the party
 * addressed ({@code gave her an overview of}); both may stand for nothing.
 */
public final class CueWords {
    private static final int MODIFIERS = 4;
    /** In tokens: what may stand between commas in a phrase. */
    private static final int ASIDE = 14;

    /** In tokens, between {@code accepted} and the invitation. */
    private static final int INVITED = 12;

    private CueWords() {
    }

    /** The token after the phrase, or -1; one adverb may stand between its words ({@code looked also forward}). */
    public static int end(Sent s, int at, List<String> words) {
        int i = at;
        for (int w = 0; w < words.size(); w++) {
            String word = words.get(w);
            if (word.equals("@")) {
                i = addressee(s, i);
                continue;
            }
            if (word.equals("~")) {
                i = modifiers(s, i, words.get(w + 1));
                continue;
            }
            if (!s.is(i, word)) {
                i = i > at && s.has(i, ADVERB) ? i + 1 : i;
                i = i > at && !s.is(i, word) ? past(s, i, word) : i;
                if (!s.is(i, word)) {
                    return -1;
                }
            }
            i++;
        }
        return i;
    }

    /** {@code took part on Friday in}, {@code took part by video link in}: past a time or a means, if the phrase goes on after it. */
    private static int past(Sent s, int i, String word) {
        boolean aside = s.in(i) && (s.times[i] != null || s.has(i, PREP) || !s.at(i).word());
        if (!aside) {
            return i;
        }
        int time = s.is(i, "on") ? i + 1 : i;
        boolean day = s.in(time) && s.times[time] != null && !s.times[time].inName();
        int end = day ? TimesBeside.past(s, time) : i;
        for (int k = i + 1; s.is(i, ",") && k < i + ASIDE && s.in(k); k++) {
            if (s.is(k, ",") && s.is(k + 1, word)) {
                // took part, along with B, in
                return k + 1;
            }
        }
        boolean means = s.is(i, "by") || s.is(i, "via") || s.is(i, "in") && s.is(i + 1, "person");
        for (int k = i + 1; means && k < i + 5 && end == i; k++) {
            end = s.is(k, word) && s.parties[i + 1] == null ? k : i;
        }
        return s.is(end, word) && s.has(end, PREP) ? end : i;
    }

    /** Over the party addressed, with or without preposition. */
    static int addressee(Sent s, int from) {
        int i = s.is(from, "to") || s.is(from, "with") ? from + 1 : from;
        int after = object(s, i);
        if (after < 0) {
            return from;
        }
        return s.is(after, "with") ? after + 1 : after;
    }

    private static int modifiers(Sent s, int from, String noun) {
        int i = from;
        for (int steps = 0; steps < MODIFIERS && s.in(i) && !s.is(i, noun); steps++) {
            Party party = s.parties[i];
            if (party != null && s.at(party.to() - 1).possessive()) {
                i = party.to();
            } else if (s.is(i, "silent")) {
                // who pays silent tribute says nothing
                return from;
            } else if (s.has(i, POSS) || adjective(s, i)) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean adjective(Sent s, int i) {
        return s.parties[i] == null && !s.has(i, PREP | REL | SUBORD | BE | HAVE | MODAL)
                && (s.at(i).word() || s.is(i, ",") || s.is(i, "-"));
    }

    /** The token after the party addressed, or -1. */
    public static int object(Sent s, int i) {
        if (!s.in(i)) {
            return -1;
        }
        if (s.parties[i] != null) {
            Party last = s.parties[i];
            while (s.is(last.to(), "and") && s.in(last.to() + 1) && s.parties[last.to() + 1] != null) {
                last = s.parties[last.to() + 1];
            }
            return last.to();
        }
        if (s.is(i, "one") && s.is(i + 1, "another")) {
            return i + 2;
        }
        boolean determined = s.is(i, "both") || s.is(i, "all") || s.is(i, "each");
        return s.has(i, OBJECT) ? i + 1
                : determined && (s.is(i, "each") && s.is(i + 1, "other") || s.in(i + 1) && s.parties[i + 1] != null)
                        ? object(s, i + 1) < 0 ? i + 2 : object(s, i + 1)
                        : -1;
    }

    /** {@code accepted with pleasure the invitation of A}: whoever accepts one comes, and says nothing by it. */
    public static boolean invited(Sent s, Cue cue, int at) {
        int stop = Math.min(s.size(), at + INVITED);
        return cue.phrase().equals("accept") && (s.has(at, stop, "invitation") || s.has(at, stop, "invitations"));
    }
}
