package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.TimesBeside;
import org.readout.model.MentionKind;

/** What stands between a verb and whom it tells of: {@code received, on Monday, at his residence, A}, {@code spoke about her talks with A}; where a phrase ends. */
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
        Party who = s.in(subject) ? s.parties[subject] : null;
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

    /** {@code a discussion held today with B}: a participle that tells no more than that it took place. */
    static boolean held(Sent s, int i) {
        boolean verb = s.is(i, "held") || s.is(i, "convened") || s.is(i, "conducted") || s.is(i, "organised") || s.is(i, "organized");
        return verb && !s.has(i - 1, BE | HAVE | ADVERB) && s.in(i + 1) && (s.times[i + 1] != null || s.has(i + 1, PREP));
    }

    /** {@code talks with the President, Ana Vale, in Oslo on Friday}: a comma that closes the name beside an office ends nothing. */
    private static boolean apposed(Sent s, int comma, int from) {
        Party p = comma > from && s.has(comma + 1, PREP) && s.in(comma + 2) && (s.times[comma + 2] != null || Whereabouts.place(s, comma + 2)) ? s.partyEnding(comma) : null;
        for (int i = p == null ? comma : p.from(); i < comma; i++) {
            if (s.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** Up to the next verb or mark that ends the phrase; commas within lists of parties do not. */
    static int limit(Sent s, int from) {
        int i = from;
        boolean with = false;
        while (i < s.size()) {
            Party p = s.parties[i];
            with |= s.is(i, "with");
            if (p != null) {
                i = p.to();
                continue;
            }
            if (i > from && held(s, i)) {
                i++;
                continue;
            }
            boolean comma = s.is(i, ",") && Slots.instance(s, i + 1) == i + 1 && !(s.in(i + 1) && (s.parties[i + 1] != null || s.is(i + 1, "and") || i > from && (s.times[i + 1] != null || s.has(i + 1, PREP) && s.in(i + 2) && s.times[i + 2] != null)));
            comma &= !apposed(s, i, from);
            if (comma || with && another(s, i) > 0 || s.is(i, ";") || s.has(i, VERB | BE | HAVE | MODAL | REL) && !s.has(i, EVENT)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** {@code talks with A and a lunch with B}: where the second noun phrase begins, if {@code and} at a token joins an act with somebody else; -1 if not. */
    private static int another(Sent s, int and) {
        boolean joins = s.is(and, "and") && s.partyOver(and) == null && (s.is(and + 1, "a") || s.is(and + 1, "an") || s.has(and + 1, EVENT));
        for (int i = and + 1; joins && i < and + NEAR && s.in(i) && s.at(i).word() && s.partyOver(i) == null && !s.has(i, PREP | BE | HAVE | MODAL); i++) {
            if (s.has(i, EVENT) && s.is(i + 1, "with") && s.in(i + 2) && s.parties[i + 2] != null) {
                return and + 1;
            }
        }
        return -1;
    }

    /** Where, among tokens {@code from} to {@code to}, an act with somebody else begins behind one with somebody; -1 where none does. */
    static int beside(Sent s, int from, int to) {
        boolean with = false;
        for (int i = from; i < to; i++) {
            with |= s.is(i, "with") && s.has(i - 1, EVENT) && s.in(i + 1) && s.parties[i + 1] != null;
            int next = with ? another(s, i) : -1;
            if (next > 0 && next < to) {
                return next;
            }
        }
        return -1;
    }
}
