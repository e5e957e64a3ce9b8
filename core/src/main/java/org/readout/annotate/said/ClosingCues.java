package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.Cue;
import org.readout.text.WordSet;

/** Finds a cue that comes after what was said: {@code X, Zhao noted}, {@code "X," said Zhao}. */
final class ClosingCues {
    private final Complements complements;

    ClosingCues(Complements complements) {
        this.complements = complements;
    }

    /** A cue that stands after its content: the verb's index, and where the content begins and ends. */
    record Closing(int verb, int from, int to) {
    }

    /** {@code X, said the Minister on Monday when receiving A}. */
    private static final Set<String> OCCASION = WordSet.of("when", "while");

    /** {@code X, she said on signing the agreement}. */
    private static final Set<String> DEEDS = WordSet.of("on", "upon", "after", "before");

    /** In tokens; of no occasion is more told. */
    private static final int AHEAD = 30;

    /** The first such cue of a sentence, or null. */
    @Nullable
    Closing find(Sent s, List<Verb> verbs) {
        for (int k = 0; k < verbs.size(); k++) {
            Verb v = verbs.get(k);
            // met B, who briefed him on trade: what is briefed on stands behind
            boolean relative = s.is(v.clause(), "who") || s.is(v.clause(), "which");
            if (relative || !v.finite() || v.passive() || v.future() || v.link() == Link.JOINED && v.clause() == v.group()) {
                continue;
            }
            int end = cueEnd(s, v);
            int comma = v.link() == Link.INVERTED ? v.at() - 1 : v.clause() - 1;
            Complements.Found own = s.is(end, "to") ? complements.find(s, v) : null;
            // noting X, she pledged to do Y: what was pledged stands behind
            boolean goesOn = own != null && own.cue().takes() == Cue.Takes.TO;
            if (end < 0 || goesOn || s.is(end, "of") || comma < 1 || !(s.is(comma, ",") || isQuote(s, comma)) || !shut(s, end)) {
                continue;
            }
            int start = afterColon(s, comma, start(s, comma));
            boolean medial = s.is(end, ",") && remainder(s, end + 1, verbs, k) > comma - start;
            // in addition, noted A, X
            if (!says(s, start, comma) && !(medial && v.link() == Link.INVERTED)) {
                continue;
            }
            return medial ? new Closing(k, end + 1, s.size()) : new Closing(k, start, comma);
        }
        return null;
    }

    /** {@code She noted X: "Y," she said}: where the quotation begins after a colon, else {@code start}. */
    private static int afterColon(Sent s, int comma, int start) {
        int close = isQuote(s, comma - 1) ? comma - 1 : comma;
        int i = close;
        while (i > start && s.quoted[i - 1]) {
            i--;
        }
        return i < close && s.is(i - 2, ":") ? i : start;
    }

    /** A phrase of time or place before the comma is nothing said: {@code On 3 May, they agreed on a truce}. */
    private static boolean says(Sent s, int from, int to) {
        if (!s.has(from, PREP | SUBORD) || s.quoted[from]) {
            return true;
        }
        for (int i = from; i < to; i++) {
            // in return, they briefed A: no verb stands right behind a preposition
            boolean noun = s.has(i, EVENT) && s.has(0, PREP) || i == from + 2 && s.has(from + 1, DET) || i == from + 1 && s.has(from, PREP);
            if (s.has(i, BE | HAVE | MODAL | VERB | DO) && !noun && s.partyOver(i) == null) {
                return true;
            }
        }
        return to - from > 8;
    }

    private static int remainder(Sent s, int from, List<Verb> verbs, int k) {
        boolean next = k + 1 < verbs.size() && verbs.get(k + 1).link() == Link.PARTICIPLE
                && verbs.get(k + 1).at() <= from + 1;
        return next || s.has(from, CONJ) ? 0 : s.size() - from;
    }

    private static boolean isQuote(Sent s, int i) {
        return s.in(i) && s.at(i).closesQuote();
    }

    /** The token after the cue where the cue takes a clause, or -1. */
    private int cueEnd(Sent s, Verb v) {
        if (!complements.clausal(s, v)) {
            return -1;
        }
        int i = complements.phraseEnd(s, v);
        if (v.link() == Link.INVERTED) {
            i = v.subject().get(v.subject().size() - 1).to();
        }
        while (s.has(i, ADVERB)) {
            i++;
        }
        Sent.Party told = s.in(i) && v.link() == Link.SUBJECT && complements.addresses(s, v) ? s.parties[i] : null;
        return told == null ? i : told.to();
    }

    private static boolean shut(Sent s, int i) {
        if (!s.in(i) || s.is(i, ".") || s.is(i, ",") && !s.is(i + 1, "that") || s.is(i, ";")
                || s.is(i - 1, ",") && s.is(i, "adding")) {
            return true;
        }
        if (s.is(i, "ahead") && s.is(i + 1, "of") && s.size() - i < AHEAD) {
            // X, the Minister has said ahead of a summit that he is hosting
            return true;
        }
        return s.has(i, PREP | SUBORD) && !s.is(i, "that") && !s.has(i, REL) && (occasion(s, i) || tail(s, i));
    }

    /** {@code X, noted the Minister as she received B}: when it was said. */
    private static boolean occasion(Sent s, int i) {
        boolean when = s.is(i, "as") || s.is(i, "when") || s.is(i, "while") || s.is(i, "after") || s.is(i, "before");
        Sent.Party who = when && s.in(i + 1) ? s.parties[i + 1] : null;
        return who != null && s.has(who.to(), VERB) && s.at(who.to()).lower().endsWith("ed") && s.size() - i < AHEAD;
    }

    /** {@code , he said at the meeting.}: only a phrase of place or time follows. */
    private static boolean tail(Sent s, int i) {
        for (int j = i; s.in(j); j++) {
            if (s.is(j, ",") && (s.is(j + 1, "which") || s.is(j + 1, "where")) && j > i + 1) {
                // he explained at the summit, which he opened: more of the occasion, and no more of what he said
                return s.size() - i < AHEAD;
            }
            if ((OCCASION.contains(s.at(j).lower()) || j == i && DEEDS.contains(s.at(j).lower())) && s.in(j + 1) && s.at(j + 1).lower().endsWith("ing")) {
                return s.size() - i < AHEAD;
            }
            if (s.has(j, VERB) && !noun(s, j) && !EventNouns.press(s, j + 1) || s.has(j, BE | HAVE | MODAL | REL)) {
                return false;
            }
        }
        return s.size() - i < 20;
    }

    /** {@code in her welcome address}: words that might be verbs, behind an article or possessive. */
    private static boolean noun(Sent s, int i) {
        int k = i - 1;
        while (k > 0 && s.has(k, VERB) && !s.has(k, DET | POSS | PREP)) {
            k--;
        }
        return s.has(k, DET | POSS);
    }

    private static int start(Sent s, int comma) {
        int i = 0;
        while (i < comma && !s.at(i).word() && !s.at(i).number()) {
            i++;
        }
        return i < comma && s.has(i, CONJ) ? i + 1 : i;
    }
}
