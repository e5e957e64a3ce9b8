package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Kind;
import org.readout.model.TimeExpression;
import org.readout.model.TimeMention;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Finds how long the visit lasts that was told of before: {@code The visit, scheduled from 2 to 5 May, ...}, {@code The visit will continue until 5 May}. */
final class VisitTerms {
    private static final Set<String> AHEAD = WordSet.of("scheduled", "continue", "continues", "planned", "due", "is", "takes", "taking", "runs", "lasts");
    private static final int OPENING = 8;
    /** In tokens: the longest phrase that tells what sort of visit it is. */
    private static final int NEAR = 6;
    private final Language language;

    VisitTerms(Language language) {
        this.language = language;
    }

    /** The visit with its span or its last day and nobody told as going; null if the sentence does not begin with it. */
    @Nullable ActMention find(Sent s, int index) {
        if (s.zone != Zone.BODY) {
            return null;
        }
        int noun = noun(s);
        int span = noun < 0 ? within(s) : -1;
        if (span > 0) {
            return term(s, index, span - 1, span, s.has(0, span, "will"));
        }
        if (noun < 0) {
            int back = back(s);
            return back < 0 ? null : term(s, index, 0, back, true);
        }
        boolean ahead = false;
        for (int i = noun + 1; i < s.size() && i < noun + 25; i++) {
            TimeMention time = s.times[i];
            ahead |= s.partyOver(i) == null && (s.has(i, FUTURE) || AHEAD.contains(s.at(i).lower()));
            boolean until = s.is(i - 1, "until") || s.is(i - 1, "till") || s.is(i - 1, "through");
            if (time != null && !time.inName() && (time.expression() instanceof TimeExpression.Interval || until && ahead)) {
                return term(s, index, noun, i, ahead);
            }
        }
        return null;
    }

    private static ActMention term(Sent s, int index, int noun, int time, boolean ahead) {
        return new ActMention("en.act.term", Kind.VISIT, index, s.zone, s.span(noun, time + 1), s.span(noun, noun + 1), List.of(), s.times[time], null, null, null,
                ahead, false, false, false, true, null);
    }

    /** {@code leaves on 2 May and returns on 5 May}, {@code will be back on 5 May}: the token of the last day; -1 if none is told. */
    private static int back(Sent s) {
        boolean ahead = false;
        for (int i = 1; i < s.size() - 1; i++) {
            boolean returns = s.is(i, "returns") || (s.is(i, "return") || s.is(i, "back")) && ahead || s.is(i, "returning") && (ahead || s.is(i - 1, ","));
            if (returns && s.partyOver(i) == null && !s.quoted[i]) {
                int at = s.is(i + 1, "home") ? i + 2 : i + 1;
                at = s.is(at, "on") ? at + 1 : at;
                return s.in(at) && s.times[at] != null && TimesBeside.single(s.times[at]) ? at : -1;
            }
            ahead |= s.has(i, FUTURE) || s.is(i, "leaves") || s.is(i, "departs");
        }
        return -1;
    }

    /** {@code X will be the focus of the working visit to Chile between 2 and 5 May}: the time behind a visit that was told before, wherever it stands; -1 where none is told. */
    private int within(Sent s) {
        for (int i = 2; i < s.size() - 2; i++) {
            int the = EventNouns.visit(s, i, language) && s.partyOver(i) == null ? i - 1 : -1;
            while (the > i - NEAR && the >= 0 && s.at(the).word() && !s.has(the, DET | POSS | PREP | VERB | BE)) {
                the--;
            }
            boolean told = the >= 0 && the > i - NEAR && (s.is(the, "the") || s.is(the, "this") || s.has(the, POSS));
            int behind = told && s.is(i + 1, "to") && Whereabouts.place(s, i + 2) ? s.hits[i + 2].end() : i + 1;
            boolean from = told && (s.is(behind, "from") || s.is(behind, "between"));
            if (from && s.in(behind + 1) && s.times[behind + 1] != null && s.times[behind + 1].expression() instanceof TimeExpression.Interval) {
                return behind + 1;
            }
        }
        return -1;
    }

    /** {@code King A will make his state visit from 2 to 5 May}: the noun; -1 where nobody makes one. */
    private int made(Sent s) {
        for (int i = 2; i < s.size() - 2; i++) {
            boolean own = s.has(i, POSS) && (s.is(i - 1, "make") || s.is(i - 1, "makes") || s.is(i - 1, "made") || s.is(i - 1, "begin") || s.is(i - 1, "pay"));
            for (int k = i + 1; own && k < i + 4; k++) {
                if (EventNouns.visit(s, k, language)) {
                    return s.is(k + 1, "from") ? k : -1;
                }
            }
        }
        return -1;
    }

    /** {@code The state visit}, {@code His three-day visit}, {@code This visit}: the noun among the first words. */
    private int noun(Sent s) {
        int made = made(s);
        if (made > 0) {
            return made;
        }
        if (!s.has(0, DET | POSS) || s.is(0, "a") || s.is(0, "an") || s.is(0, "another")) {
            return -1;
        }
        for (int i = 1; i < OPENING && s.in(i); i++) {
            boolean visit = EventNouns.visit(s, i, language);
            if (visit || s.has(i, VERB) && !s.has(i + 1, EVENT) || s.has(i, BE | HAVE | PREP) || s.is(i, ",")) {
                return visit ? i : -1;
            }
        }
        return -1;
    }
}
