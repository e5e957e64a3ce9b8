package org.readout.annotate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.TimeMatcher.Found;
import org.readout.lexicon.TimeRules;
import org.readout.model.Span;
import org.readout.model.TimeExpression.Day;
import org.readout.model.TimeExpression.Grain;
import org.readout.model.TimeExpression.Interval;
import org.readout.model.TimeExpression.Month;
import org.readout.model.TimeExpression.Pick;
import org.readout.model.TimeExpression.Shift;
import org.readout.model.TimeExpression.Weekday;
import org.readout.model.TimeExpression;
import org.readout.model.TimeMention;
import org.readout.text.WordSet;

/**
 * Finds the words of a text that tell a time: what the rules of {@code time.yml} match, two that tell one day put
 * together ({@code Tuesday (May 4)}), and the two ends of a span of days joined. Immutable; shared by threads.
 */
public final class TimeFinder {
    private static final int NAME_WORDS = 5;
    private static final int NAME_LETTERS = 40;
    /** {@code on Thursday at Plaza Hotel}: what follows is where it was. */
    private static final Set<String> LINKS = WordSet.of("of", "the", "for", "and");
    private static final Set<String> PLACING = WordSet.of("at", "in", "on", "to", "with", "by");

    private final TimeWords words;
    private final TimeMatcher matcher;
    private final List<String> between;
    private final List<String> joiners;
    private final Set<String> nameHeads;

    /** A finder for a language; throws IllegalArgumentException if a rule makes no sense. */
    public TimeFinder(TimeRules rules) {
        words = new TimeWords(rules);
        matcher = new TimeMatcher(rules, words);
        between = rules.between();
        joiners = rules.joiners();
        nameHeads = rules.nameHeads();
    }

    /**
     * The times told in a part of a text, in order, none overlapping, each as long as can be. Prepositions are left out,
     * also {@code from} and {@code between} before a span of days. Linear in the length of the range.
     *
     * @param range what to search, in UTF-16 code units of {@code text}
     */
    public List<TimeMention> find(String text, Span range) {
        List<TimeMention> result = new ArrayList<>();
        int limit = Math.min(range.end(), text.length());
        int pos = range.start();
        while (pos < limit) {
            char c = text.charAt(pos);
            if (TimeChars.letter(c)) {
                int end = TimeChars.wordEnd(text, pos, limit);
                int id = words.id(text, pos, end);
                int next = id >= 0 && matcher.starts(id) && free(text, pos, range) ? take(text, pos, range, result) : pos;
                pos = Math.max(next, end);
            } else if (TimeChars.digit(c)) {
                int end = TimeChars.digitsEnd(text, pos, limit, limit);
                int next = end - pos <= 4 && free(text, pos, range) ? take(text, pos, range, result) : pos;
                pos = Math.max(next, end);
            } else {
                pos++;
            }
        }
        return List.copyOf(result);
    }

    /** Whether a word or number begins here, and is not the tail of a compound, a decimal or an amount. */
    private static boolean free(String text, int pos, Span range) {
        if (pos == range.start()) {
            return true;
        }
        char before = text.charAt(pos - 1);
        if (TimeChars.digit(text.charAt(pos))) {
            boolean inNumber = before == '/' || ".,:".indexOf(before) >= 0 && TimeChars.digitAt(text, pos - 2, pos);
            boolean inName = TimeChars.dash(before) && pos > 1 && Character.isLetterOrDigit(text.charAt(pos - 2));
            return !inNumber && !inName && "$\u20ac\u00a3\u00a5#".indexOf(before) < 0 && !TimeChars.letter(before);
        }
        boolean compound = before == '-' && TimeChars.letterAt(text, pos - 2, pos);
        return !TimeChars.digit(before) && before != '\'' && before != '\u2019' && !compound;
    }

    /** Adds what is told at {@code pos}, if anything, and says where to go on. */
    private int take(String text, int pos, Span range, List<TimeMention> result) {
        int limit = Math.min(range.end(), text.length());
        Found first = matcher.at(text, pos, limit);
        if (first == null) {
            return pos;
        }
        Found whole = joined(text, wide(text, first, limit), range, limit);
        if (whole.expression() != null) {
            Span span = new Span(whole.start(), whole.end());
            result.add(new TimeMention(span, whole.expression(), inName(text, whole.end(), limit)));
        }
        return whole.end();
    }

    /** Puts a day of the week or {@code today} and the date beside it together. */
    private Found wide(String text, Found first, int limit) {
        if (first.expression() == null || first.expression() instanceof Interval) {
            return first;
        }
        int pos = TimeChars.gapEnd(text, first.end(), limit);
        boolean open = pos < limit && text.charAt(pos) == '(';
        if (open || pos < limit && text.charAt(pos) == ',') {
            pos = TimeChars.gapEnd(text, pos + 1, limit);
        }
        Found second = pos < limit ? matcher.at(text, pos, limit) : null;
        if (second == null || second.expression() == null || second.start() != pos) {
            return first;
        }
        second = first.expression() instanceof Shift ? wide(text, second, limit) : second;
        TimeExpression merged = merge(first.expression(), second.expression());
        if (merged == null) {
            return first;
        }
        boolean closed = open && second.end() < limit && text.charAt(second.end()) == ')';
        return new Found(first.start(), closed ? second.end() + 1 : second.end(), merged);
    }

    private static @Nullable TimeExpression merge(TimeExpression first, TimeExpression second) {
        if (second instanceof Day day && day.month() != null) {
            if (first instanceof Weekday weekday) {
                return new Day(day.year(), day.month(), day.day(), weekday.day(), day.pick());
            }
            return first instanceof Shift shift && shift.grain() == Grain.DAY ? day : null;
        }
        if (second instanceof Weekday weekday && weekday.pick() == Pick.ANY) {
            if (first instanceof Day day && day.weekday() == null) {
                return new Day(day.year(), day.month(), day.day(), weekday.day(), day.pick());
            }
            return first instanceof Shift shift && shift.grain() == Grain.DAY ? shift : null;
        }
        return null;
    }

    /** Joins a time with the other end of its span, if that follows. */
    private Found joined(String text, Found first, Span range, int limit) {
        TimeExpression from = first.expression();
        if (!(from instanceof Day || from instanceof Month || from instanceof Weekday)) {
            return first;
        }
        int pos = joinerEnd(text, first, limit);
        Found second = pos < limit ? matcher.at(text, pos, limit) : null;
        if (second == null || second.expression() == null || second.start() != pos) {
            return first;
        }
        Found to = wide(text, second, limit);
        boolean listed = text.substring(first.end(), pos).contains(between.get(1))
                && !after(text, first.start(), range, between.get(0));
        return spans(from, to.expression(), listed)
                ? new Found(first.start(), to.end(), new Interval(from, to.expression())) : first;
    }

    /** Whether two times are the ends of a span; those only listed are if one day follows upon the other. */
    private static boolean spans(TimeExpression from, @Nullable TimeExpression to, boolean listed) {
        if (to == null || from.getClass() != to.getClass() || from.equals(to)) {
            return false;
        }
        if (!listed) {
            return true;
        }
        if (from instanceof Weekday first && to instanceof Weekday last) {
            return first.day().plus(1) == last.day();
        }
        return from instanceof Day first && to instanceof Day last && first.month() != null && last.month() != null
                && (first.month().equals(last.month()) ? first.day() + 1 == last.day()
                        : first.month() % 12 + 1 == last.month() && last.day() == 1
                                && first.day() >= java.time.Month.of(first.month()).minLength());
    }

    /** Past the word or dash that joins a span's ends; {@code limit} if there is none. */
    private int joinerEnd(String text, Found first, int limit) {
        int pos = TimeChars.gapEnd(text, first.end(), limit);
        if (pos >= limit) {
            return limit;
        }
        if (TimeChars.dash(text.charAt(pos))) {
            return TimeChars.gapEnd(text, pos + 1, limit);
        }
        // Monday, 11 July, and Tuesday, 12 July
        pos = text.charAt(pos) == ',' ? TimeChars.gapEnd(text, pos + 1, limit) : pos;
        int end = TimeChars.wordEnd(text, pos, limit);
        String word = end - pos > NAME_LETTERS ? "" : text.substring(pos, end);
        boolean joins = joiners.contains(word) || between.get(1).equals(word);
        return joins ? TimeChars.gapEnd(text, end, limit) : limit;
    }

    /** Whether {@code word} stands right before {@code pos}. */
    private static boolean after(String text, int pos, Span range, String word) {
        int end = pos;
        while (end > range.start() && pos - end < NAME_WORDS && TimeChars.space(text.charAt(end - 1))) {
            end--;
        }
        int start = end - word.length();
        return start >= range.start() && text.regionMatches(true, start, word, 0, word.length());
    }

    /** Whether the next few words, capitalised from the third on, have a noun that makes a name of a date. */
    private boolean inName(String text, int end, int limit) {
        int pos = end;
        boolean small = false;
        for (int i = 0; i < NAME_WORDS; i++) {
            int next = pos + 1;
            while (next < limit && next - pos < NAME_LETTERS && nameChar(text.charAt(next))) {
                next++;
            }
            if (next >= limit || text.charAt(pos) != ' ' || i > 1 && !Character.isUpperCase(text.charAt(pos + 1))) {
                return false;
            }
            String word = text.substring(pos + 1, next);
            boolean large = Character.isUpperCase(text.charAt(pos + 1));
            if (i == 0 && PLACING.contains(word)) {
                return false;
            }
            if (nameHeads.contains(word)) {
                // Thursday visited Lae Hotel: a small word parts the day from the name
                return !small || !large;
            }
            small |= !large && !LINKS.contains(word);
            pos = next;
        }
        return false;
    }

    private static boolean nameChar(char c) {
        return TimeChars.letter(c) || c == '-' || c == '\'' || c == '\u2019';
    }
}
