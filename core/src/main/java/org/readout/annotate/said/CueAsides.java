package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import org.readout.annotate.verbs.CueWords;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.TimesBeside;
import org.readout.model.Span;

/** Finds where the content begins after words that stand between it and its cue. */
final class CueAsides {
    /** In tokens; a longer remark belongs to the content. */
    private static final int LONGEST = 7;

    private CueAsides() {
    }

    /** Over adverbs, times and remarks between commas. */
    static int past(Sent s, int end) {
        return bracketed(s, adverbs(s, end));
    }

    /** Over phrases of manner and the party addressed, before a noun phrase. */
    static int object(Sent s, int at) {
        int manner = manner(s, at);
        int i = manner > 0 ? manner : stressed(s, at);
        int addressed = addressed(s, i);
        return addressed > 0 ? addressed : i;
    }

    /** {@code discussed in particular ways of}, {@code raised above all the question}: past words that set off the object, or {@code at}. */
    private static int stressed(Sent s, int at) {
        boolean in = s.is(at, "in") && (s.is(at + 1, "particular") || s.is(at + 1, "detail") || s.is(at + 1, "depth")) || s.is(at, "above") && s.is(at + 1, "all");
        return in && s.in(at + 2) && s.at(at + 2).word() && !s.has(at + 2, PREP | CONJ) ? at + 2 : at;
    }

    /** {@code discussed in meetings with A, B and C the plan}: past those with whom, where a noun phrase follows; or {@code at}. */
    static int meetings(Sent s, int at) {
        int with = s.is(at, "in") && s.has(at + 1, EVENT) ? at + 2 : s.is(at, "in") && s.has(at + 1, DET | POSS) && s.has(at + 2, EVENT) ? at + 3 : -1;
        if (!s.is(with, "with")) {
            return at;
        }
        int end = with + 1;
        for (int i = with + 1; i < with + 60 && s.in(i); i++) {
            Sent.Party party = s.parties[i];
            if (party != null) {
                i = party.to() - 1;
                end = party.to();
            } else if (end == i && s.is(i, ",") && s.has(i + 1, DET | POSS) && s.parties[i + 1] == null) {
                return i + 1;
            }
        }
        return at;
    }

    /** {@code agreed with Ms Vale to meet}: the infinitive after the party addressed, or {@code at}. */
    static int infinitive(Sent s, int at) {
        int after = s.is(at, "with") ? CueWords.object(s, at + 1) : -1;
        return after > 0 && s.is(after, "to") ? after : at;
    }

    /** Over adverbs and times; an adverb that belongs to the content stays in it. */
    private static int adverbs(Sent s, int end) {
        int i = end;
        while (s.in(i) && !s.is(i, "so") && !s.is(i, "only") && s.parties[i] == null) {
            int day = day(s, i);
            if (s.is(i, "once") && (s.is(i + 1, "again") || s.is(i + 1, "more"))) {
                i += 2;
            } else if (day > i) {
                i = day;
            } else if (s.has(i, ADVERB) && !s.is(i, "once") && beside(s, i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** {@code said this week that}, {@code agreed on Monday to}, {@code hailed on 3 May the plan}: past the time, where what was said follows it; else {@code i}. */
    static int day(Sent s, int i) {
        int time = s.is(i, "on") ? i + 1 : i;
        int end = s.in(time) && s.times[time] != null ? TimesBeside.past(s, time) : i;
        return s.is(end, "that") || time > i && (s.is(end, "to") || s.has(end, DET | POSS)) ? end : i;
    }

    /** Whether the adverb goes with the cue: no adjective, noun or participle follows that it could belong to. */
    private static boolean beside(Sent s, int i) {
        boolean loose = s.is(i, "also") || s.is(i, "again") || s.is(i, "jointly") || s.is(i, "both");
        return loose || !s.in(i + 1) || !s.at(i + 1).word() || s.capital(i + 1) || s.parties[i + 1] != null
                || s.has(i + 1, ADVERB | DET | POSS | PREP | REL | SUBORD | PRONOUN | OBJECT);
    }

    /** {@code agreed, among other things, to}: a remark of a few words between commas, with no verb and no party. */
    private static int bracketed(Sent s, int i) {
        if (!s.is(i, ",")) {
            return i;
        }
        for (int j = i + 1; j <= i + LONGEST && s.in(j); j++) {
            if (s.is(j, ",")) {
                boolean opens = s.is(i + 1, "during") && s.has(j - 1, EVENT) || s.is(j + 1, "that") || s.is(j + 1, "to") || s.is(j + 1, "about") || s.is(j + 1, "on") || s.is(j + 1, "of") || s.has(j + 1, DET | POSS);
                return j > i + 1 && opens ? j + 1 : i;
            }
            boolean noun = s.has(j, EVENT) && s.has(j - 1, DET | POSS);
            if (s.has(j, VERB | BE | HAVE | MODAL) && !s.has(j - 1, PREP) && !noun || !s.at(j).word() || s.parties[j] != null) {
                return i;
            }
        }
        return i;
    }

    /** {@code noted with satisfaction the growth}, {@code explained in some detail the plan}: where the object begins, or -1. */
    private static int manner(Sent s, int i) {
        if (s.is(i, "during") && s.has(i + 1, DET | POSS) && s.has(i + 2, EVENT) && s.has(i + 3, DET | POSS)) {
            // discussed during the meeting the plan
            return i + 3;
        }
        if (!s.is(i, "with") && !s.is(i, "in")) {
            return -1;
        }
        int noun = s.has(i + 1, DET) ? i + 2 : i + 1;
        for (int j = noun; j < i + LONGEST && s.in(j); j++) {
            boolean object = j > noun && (s.has(j, DET | POSS) || s.is(j, "how"));
            if (object) {
                return j;
            }
            boolean plain = s.at(j).word() && !s.capital(j) && s.parties[j] == null && s.times[j] == null
                    && !s.has(j, PREP | REL | CONJ | SUBORD | BE | HAVE | MODAL | DET | POSS);
            if (!plain && !s.is(j, "and")) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code expressed to Ms Vale his concern}, {@code raised with her the case}: where the object begins, or -1. */
    private static int addressed(Sent s, int i) {
        if (!s.is(i, "to") && !s.is(i, "with")) {
            return -1;
        }
        int after = CueWords.object(s, i + 1);
        after = after > 0 && s.is(after, ",") && s.has(after + 1, DET | POSS) ? after + 1 : after;
        if (after < 0 || !s.in(after) || !s.at(after).word()) {
            return -1;
        }
        Party next = s.parties[after];
        boolean noun = !s.has(after, PREP | CONJ | REL | SUBORD | BE | HAVE | MODAL | ADVERB) && s.times[after] == null
                && !s.has(after, VERB);
        return noun || next != null || s.is(after, "how") || s.is(after, "what") ? after : -1;
    }

    static boolean quoted(Sent s, Span content) {
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).start() >= content.start()) {
                return s.quoted[i];
            }
        }
        return false;
    }
}
