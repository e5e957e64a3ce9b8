package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.model.MentionKind;

/** What stands between a verb and whom it tells of: {@code received, on Monday, at his residence, A}, {@code spoke about her talks with A}. */
final class Between {
    /** So many words at most stand before the noun of an act. */
    private static final int NEAR = 8;

    private Between() {
    }

    /** Past a comma or a house told by what it is; {@code i} itself if neither begins there. {@code from} is the token behind the verb. */
    static int past(Sent s, int from, int i) {
        if ((s.is(i, "all") || s.is(i, "most") || s.is(i, "some") || s.is(i, "many")) && s.is(i + 1, "of")) {
            return i + 2;
        }
        if (s.is(i, "in") && s.is(i + 1, "audience")) {
            return i + 2;
        }
        boolean leads = s.has(i + 1, PREP) && !s.is(i + 1, "with") && !s.is(i + 1, "to") || s.in(i + 1) && s.times[i + 1] != null;
        // received, on Monday; received today, at the palace; received, on Monday, a call; held today, in Lae, a meeting
        boolean object = s.is(from, ",") && !s.has(i + 1, CONJ | REL) || (s.is(i + 1, "a") || s.is(i + 1, "an")) && event(s, i + 2, false);
        boolean comma = s.is(i, ",") && s.partyEnding(i) == null && (leads || i > from && object);
        if (comma) {
            return i + 1;
        }
        boolean house = (s.is(i, "at") || s.is(i, "in")) && s.has(i + 1, POSS) && s.has(i + 2, VENUE | COMMON) && s.partyOver(i + 2) == null && (s.is(i + 3, ",") || s.has(i + 3, PREP) || s.in(i + 3) && s.parties[i + 3] != null);
        if (house) {
            return i + 3;
        }
        // received at Old Village President A
        int name = s.is(i + 1, "the") ? i + 2 : i + 1;
        boolean named = s.is(i, "at") && s.capital(name) && s.in(name) && s.parties[i + 1] == null && s.parties[name] == null && s.hits[name] == null;
        int end = name;
        while (named && end < name + 4 && s.capital(end) && s.parties[end] == null) {
            end++;
        }
        return named && s.in(end) && s.parties[end] != null && s.parties[end].person() ? end : i;
    }

    /** {@code attend a luncheon to be given by A}: whether the passive of what is said of the gathering itself begins with {@code be} at a token. */
    static boolean coming(Sent s, int be) {
        boolean held = s.is(be + 1, "given") || s.is(be + 1, "held") || s.is(be + 1, "hosted") || s.is(be + 1, "tendered");
        return s.is(be, "be") && s.is(be - 1, "to") && s.has(be - 2, EVENT) && held;
    }

    /** {@code spoke about the results of her talks with A}: other talks are what is spoken about. */
    static boolean recalled(Sent s, int with) {
        int i = with - 1;
        while (s.has(i, EVENT | COMMON) && !s.has(i, DET | POSS | PREP) && i > with - 4) {
            i--;
        }
        return s.is(with, "with") && s.has(with - 1, EVENT) && (s.is(i, "the") || s.has(i, POSS)) && (s.is(i - 1, "of") || s.is(i - 1, "about") || s.is(i - 1, "on"));
    }

    /** {@code , and on Thursday he will speak}, {@code after talks with A}: another clause, or another act, begins at a token behind a verb. */
    static boolean begins(Sent s, int i, int verb) {
        // whoever signs after talks with somebody signs with him
        boolean signs = s.at(verb).lower().startsWith("sign");
        if (!signs && (s.is(i, "after") || s.is(i, "following"))) {
            int noun = i + 1;
            while (noun < i + 4 && !s.has(noun, EVENT) && s.has(noun, DET | POSS | COMMON)) {
                noun++;
            }
            return s.has(noun, EVENT) && s.partyOver(noun) == null && s.is(noun + 1, "with") && s.in(noun + 2) && s.parties[noun + 2] != null;
        }
        int ahead = s.is(i, "before") ? i + 1 : s.is(i, "ahead") && s.is(i + 1, "of") || s.is(i, "prior") && s.is(i + 1, "to") ? i + 2 : -1;
        if (ahead > 0 && with(s, ahead)) {
            return true;
        }
        int day = s.is(i, "and") || s.is(i, "while") || s.is(i, "but") ? i + 1 : s.size();
        day = s.has(day, PREP) ? day + 1 : day;
        boolean timed = s.is(i - 1, ",") && s.in(day) && s.times[day] != null && !s.times[day].inName();
        int subject = timed ? TimesBeside.past(s, day) : s.size();
        subject = s.is(subject, ",") ? subject + 1 : subject;
        Sent.Party who = s.in(subject) ? s.parties[subject] : null;
        return who != null && s.has(who.to(), VERB | BE | HAVE | MODAL | ADVERB);
    }

    /** {@code talks with A}, {@code the signing of an agreement with A}: whether such a phrase begins at a token. */
    private static boolean with(Sent s, int from) {
        boolean event = false;
        for (int i = from; i < from + NEAR && s.in(i) && s.partyOver(i) == null && s.at(i).word() && !s.has(i, BE | HAVE | MODAL | REL); i++) {
            event |= s.has(i, EVENT);
            if (event && s.is(i, "with")) {
                return s.in(i + 1) && s.parties[i + 1] != null;
            }
        }
        return false;
    }

    /** {@code ahead of the summit in Lae next month}, {@code to prepare for A's upcoming visit to B}: where and when another act is that the phrase at a token names. */
    static boolean other(Sent s, int i) {
        boolean ahead = (s.is(i, "ahead") && s.is(i + 1, "of") || s.is(i, "prior") && s.is(i + 1, "to")) && event(s, i + 2, false);
        boolean before = s.is(i, "before") && event(s, i + 1, false);
        return ahead || before || announced(s, i) || (s.is(i, "for") || s.is(i, "of") || s.is(i, "about")) && event(s, i + 1, true);
    }

    /** {@code the meeting of the fund announced by A in May}: when and by whom something was set up that the noun before tells. */
    private static boolean announced(Sent s, int i) {
        boolean done = s.is(i, "announced") || s.is(i, "launched") || s.is(i, "established") || s.is(i, "proposed") || s.is(i, "founded");
        boolean object = i > 0 && s.at(i - 1).word() && !s.has(i - 1, BE | HAVE | ADVERB | CONJ | REL | PREP | DET) && (s.partyEnding(i) == null || s.partyEnding(i).mention().kind() == MentionKind.BODY);
        return done && object && (s.is(i + 1, "by") || s.is(i + 1, "in") || s.is(i + 1, "at") || s.is(i + 1, "last"));
    }

    /** Whether a noun phrase begins at a token that names an act; one still to come where that is asked. */
    private static boolean event(Sent s, int from, boolean coming) {
        boolean told = !coming;
        for (int i = from; i < from + NEAR && s.in(i); i++) {
            told |= s.is(i, "upcoming") || s.is(i, "forthcoming");
            if (s.has(i, EVENT)) {
                // flowers were laid before the statue
                return told && !s.is(i, "statue") && !s.is(i, "bust");
            }
            if (!s.at(i).word() && !s.at(i).number() || s.has(i, PREP | BE | HAVE | MODAL | REL) || s.has(i, VERB) && !s.at(i).lower().endsWith("ing")) {
                return false;
            }
        }
        return false;
    }
}
