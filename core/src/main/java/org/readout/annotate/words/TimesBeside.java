package org.readout.annotate.words;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.TimeExpression;
import org.readout.model.TimeMention;
import org.readout.text.WordSet;

/** Which of the times in a clause is that of its act. */
public final class TimesBeside {
    /** So many times and places stand at most before a verb. */
    private static final int MOST_ASIDES = 3;
    private static final Set<String> MADE = WordSet.of("announced", "launched", "established", "created", "founded", "proposed", "initiated");
    private static final Set<String> BUILDS = WordSet.of("follow", "follows", "following", "followed", "build", "builds", "building", "built");
    private static final Set<String> START = WordSet.of("start", "beginning", "commencement", "opening");
    /** Fewer words than these describe a noun behind its time. */
    private static final int MOST_DESCRIBING = 5;

    private TimesBeside() {
    }

    /** {@code this week (8 - 10 May)}, {@code next year from 2 to 9 May}: the days that the words before leave open. */
    public static boolean closer(Sent s, int i, TimeMention time) {
        int before = s.has(i - 1, PREP) || s.is(i - 1, ",") ? i - 2 : i - 1;
        boolean day = s.in(before) && s.at(before).end() == time.span().end() && !exact(time) && exact(s.times[i]);
        return day || i > 1 && s.is(i - 1, "(") && s.at(i - 2).end() == time.span().end() && time.span().of(s.text).chars().noneMatch(Character::isDigit);
    }

    /** {@code leave tomorrow for a visit to Chile from 2 to 9 May} (but {@code marking the start of a visit from 2 to 9 May}): the days of what the noun names, where the time before is that of the verb. */
    public static boolean lasts(Sent s, int i, TimeMention time) {
        boolean span = time.expression() instanceof TimeExpression.Day && s.is(i - 1, "from") && s.times[i].expression() instanceof TimeExpression.Interval && exact(s.times[i]);
        for (int k = i - 2; span && k > 0 && s.at(k).start() > time.span().end(); k--) {
            if (s.is(k, "visit") || s.is(k, "trip") || s.is(k, "tour") || s.is(k, "programme")) {
                return !s.has(Math.max(0, k - MOST_DESCRIBING), k, START);
            }
        }
        return false;
    }

    /** Whether a time tells days: {@code 2 to 9 May}, not {@code next year}. */
    public static boolean exact(TimeMention time) {
        return time.expression() instanceof TimeExpression.Day || time.expression() instanceof TimeExpression.Interval span && span.to() instanceof TimeExpression.Day;
    }

    /** {@code the first since 2016}, {@code a firm founded in 2010}: the time of something else. */
    public static boolean aside(Sent s, int i, int first) {
        boolean participle = s.has(i - 1, PREP) && i - 2 >= first && s.in(i - 2) && s.at(i - 2).lower().endsWith("ed") && !s.is(i - 2, "concerned")
                && !s.has(i - 3, BE | HAVE | ADVERB) && s.partyOver(i - 2) == null;
        // a plan for 2024-2026
        boolean years = s.times[i].span().length() == 9 && s.is(i - 1, "for") && s.times[i].span().of(s.text).matches("\\d{4}\\W\\d{4}");
        boolean budget = years || s.times[i].span().length() == 4 && (s.is(i - 1, "for") || s.is(i - 1, "year") && s.is(i - 3, "for"));
        boolean other = first >= 0 && i - 1 > first && s.has(i - 1, POSS | DET) && s.has(past(s, i), EVENT);
        return budget || other || s.is(i - 1, "since") || first >= 0 && (participle || elapsed(s, i, first) || made(s, i - 1, first));
    }

    /** {@code her first visit since her election at the summit in May}: the time of what was before. */
    private static boolean elapsed(Sent s, int i, int first) {
        int k = i - 1;
        while (k > first && !s.is(k, ",") && !s.is(k, "since")) {
            k--;
        }
        return k > first && s.is(k, "since") && s.has(k + 1, DET | POSS);
    }

    /** {@code the network announced by A and B in May}: when it was made, told behind those who made it. */
    private static boolean made(Sent s, int preposition, int first) {
        int i = preposition - 1;
        while (s.has(preposition, PREP) && i > first && (s.partyOver(i) != null || s.is(i, ",") || s.is(i, "and"))) {
            i--;
        }
        boolean verb = i > first + 1 && s.is(i, "by") && i < preposition - 1 && MADE.contains(s.at(i - 1).lower());
        return verb && !s.has(i - 2, BE | HAVE | ADVERB) && !s.is(i - 2, ",") && s.partyOver(i - 2) == null;
    }

    /** Whether a time tells one day. */
    public static boolean single(TimeMention time) {
        return time.expression() instanceof TimeExpression.Day || time.expression() instanceof TimeExpression.Weekday
                || time.expression() instanceof TimeExpression.Shift shift && shift.grain() == TimeExpression.Grain.DAY;
    }

    /** The day told between a subject and its verb at token {@code verb}: {@code A on Tuesday received B}; null if none is. */
    public static @Nullable TimeMention before(Sent s, int verb) {
        for (int i = verb - 1; i > 0 && i > verb - 6; i--) {
            TimeMention time = s.times[i];
            if (time != null) {
                boolean own = past(s, i) == verb && single(time) && !time.inName();
                return own && (s.partyEnding(i) != null || s.has(i - 1, PREP) && s.partyEnding(i - 1) != null) ? time : null;
            }
        }
        return null;
    }

    /** {@code the May 2022 visit}, {@code their June 9, 2021 phone call}: where the time begins that stands before a noun and tells when it was; -1 if none does. */
    public static int attributive(Sent s, int noun) {
        int last = noun - 1;
        while (last > noun - MOST_DESCRIBING && s.in(last) && s.at(last).word() && !s.timed(last) && s.partyOver(last) == null && !s.has(last, PREP | DET | POSS | CONJ)) {
            last--;
        }
        last = s.is(last, ",") ? last - 1 : last;
        int start = last > 0 ? s.timeStart(last) : -1;
        boolean day = start > 0 && !s.times[start].inName();
        return day && (s.has(start - 1, DET | POSS) || s.partyEnding(start) != null && s.at(start - 1).possessive()) ? start : -1;
    }

    /** {@code following their May 9 call}, {@code building on the talks}: what is told to have been before, whatever is to come; {@code from} is where its phrase begins. */
    public static boolean since(Sent s, int from) {
        boolean up = (s.is(from - 1, "on") || s.is(from - 1, "upon") || s.is(from - 1, "to")) && s.has(from - 4, from - 1, BUILDS);
        return up || s.is(from - 1, "following") || s.is(from - 1, "after") || s.is(from - 1, "since") || s.is(from - 1, "follows");
    }

    /** The first time told before a token, or null: {@code On Friday, talks were held}. */
    public static @Nullable TimeMention fronted(Sent s, int before) {
        for (int i = 0; i < before; i++) {
            if (s.times[i] != null && !s.times[i].inName()) {
                return s.times[i];
            }
        }
        return null;
    }

    /** Past the words of the time that begins at a token. */
    public static int past(Sent s, int i) {
        int j = i;
        while (s.in(j) && s.at(j).start() < s.times[i].span().end()) {
            j++;
        }
        return j;
    }

    /** {@code have today sent}, {@code will on Friday, 5 May, in Lae, visit}: the auxiliary before a time that ends at token {@code k}, else {@code k}. */
    public static int auxiliary(Sent s, int k) {
        int at = k;
        // whoever is in Lae to visit her is there: to be has its place with it
        int wanted = HAVE | BE | MODAL;
        for (int n = 0; n < MOST_ASIDES; n++) {
            int last = s.is(at, ",") ? at - 1 : at;
            int start = Math.max(s.timeStart(last), place(s, last));
            wanted = place(s, last) > 0 ? HAVE | MODAL : wanted;
            if (start <= 0) {
                break;
            }
            at = s.has(start - 1, PREP) ? start - 2 : start - 1;
            int aux = s.is(at, ",") ? at - 1 : at;
            if (s.has(aux, wanted) && s.times[aux] == null && s.partyOver(aux) == null) {
                return aux;
            }
        }
        return k;
    }

    /** Where the place behind a preposition begins that ends with token {@code last}; -1 if none does. */
    private static int place(Sent s, int last) {
        for (int j = last; j > 0 && j > last - 4; j--) {
            if (s.hits[j] != null && (s.is(j - 1, "in") || s.is(j - 1, "at"))) {
                return s.hits[j].end() == last + 1 ? j : -1;
            }
        }
        return -1;
    }
}
