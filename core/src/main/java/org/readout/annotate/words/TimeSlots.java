package org.readout.annotate.words;

import java.util.List;
import java.util.Locale;
import org.readout.annotate.words.TimeWords.Sense;

/** Reads what a slot of a time pattern stands for: a month, a day's number, a year. */
final class TimeSlots {
    /** The slots of the pattern language, each written in lower case with hyphens. */
    enum Slot {
        MONTH, MONTHNAME, WEEKDAY, WEEKDAY_SHORT, PART, NUMBER, DAY, ORDINAL, YEAR, DATE, TO, STOP;

        /** The slot of a token {@code {name}}; throws IllegalArgumentException if there is none. */
        static Slot of(String token) {
            return valueOf(token.substring(1, token.length() - 1).toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Nothing read. */
    static final long NO = -1;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2199;
    private static final String RAISED = "<sup>";
    private static final String RAISED_END = "</sup>";

    private final TimeWords words;
    private final List<String> endings;

    TimeSlots(TimeWords words, List<String> endings) {
        this.words = words;
        this.endings = endings;
    }

    static int end(long read) {
        return (int) (read >>> 32);
    }

    static int value(long read) {
        return (int) read;
    }

    private static long pack(int end, int value) {
        return (long) end << 32 | value;
    }

    /** What stands at {@code pos}, as its end and value, or {@link #NO}. */
    long read(Slot slot, String text, int pos, int limit, TimeWords.Last last) {
        return switch (slot) {
            case DAY -> day(text, pos, limit, false);
            case ORDINAL -> day(text, pos, limit, true);
            case YEAR -> year(text, pos, limit);
            case DATE -> date(text, pos, limit);
            case STOP -> stop(text, pos, limit, last);
            default -> word(slot, text, pos, limit, last);
        };
    }

    private long word(Slot slot, String text, int pos, int limit, TimeWords.Last last) {
        if (pos >= limit) {
            return NO;
        }
        char c = text.charAt(pos);
        if (slot == Slot.TO && (TimeChars.dash(c) || c == '/')) {
            return pack(pos + 1, 0);
        }
        if (slot == Slot.NUMBER && TimeChars.digit(c)) {
            return number(text, pos, limit);
        }
        int id = last.id(text, pos, limit);
        if (id < 0) {
            return NO;
        }
        Sense sense = words.sense(id);
        int end = last.end();
        boolean capital = Character.isUpperCase(c);
        int value = switch (slot) {
            case MONTH -> capital ? sense.month() : 0;
            case MONTHNAME -> capital && sense.full() ? sense.month() : 0;
            case WEEKDAY -> capital && sense.full() ? sense.weekday() : 0;
            case WEEKDAY_SHORT -> capital && !sense.full() ? sense.weekday() : 0;
            case PART -> sense.part() ? 1 : 0;
            case TO -> sense.joins() ? 1 : 0;
            default -> sense.number();
        };
        if (value == 0) {
            return NO;
        }
        boolean dot = slot == Slot.MONTH || slot == Slot.WEEKDAY_SHORT;
        return pack(dot && !sense.full() && end < limit && text.charAt(end) == '.' ? end + 1 : end, value);
    }

    private long number(String text, int pos, int limit) {
        int end = TimeChars.digitsEnd(text, pos, limit, 4);
        boolean whole = end - pos < 4 && !TimeChars.letterAt(text, end, limit);
        return whole ? pack(end, TimeChars.number(text, pos, end)) : NO;
    }

    private long day(String text, int pos, int limit, boolean ordinal) {
        int end = TimeChars.digitsEnd(text, pos, limit, 3);
        int value = TimeChars.number(text, pos, end);
        if (end - pos > 2 || value < 1 || value > 31) {
            return NO;
        }
        int after = ordinalEnd(text, end, limit);
        if (after > 0) {
            return pack(after, value);
        }
        return ordinal || TimeChars.letterAt(text, end, limit) || !wholeDay(text, end, limit) ? NO : pack(end, value);
    }

    /** Past an ordinal's ending, which may be raised by mark-up or set apart: {@code <sup>th</sup>}; 0 without. */
    private int ordinalEnd(String text, int pos, int limit) {
        boolean raised = text.startsWith(RAISED, pos);
        boolean apart = !raised && pos < limit && text.charAt(pos) == ' ';
        int start = raised ? pos + RAISED.length() : apart ? pos + 1 : pos;
        for (String ending : endings) {
            int end = start + ending.length();
            if (end <= limit && text.regionMatches(true, start, ending, 0, ending.length())
                    && !TimeChars.letterAt(text, end, limit)) {
                return raised && text.startsWith(RAISED_END, end) ? Math.min(limit, end + RAISED_END.length()) : end;
            }
        }
        return 0;
    }

    /** Whether a number ends here, and not goes on as a decimal, a clock time, a thousand or a compound. */
    private static boolean wholeDay(String text, int pos, int limit) {
        if (pos >= limit) {
            return true;
        }
        char c = text.charAt(pos);
        boolean digit = TimeChars.digitAt(text, pos + 1, limit);
        return switch (c) {
            case '%' -> false;
            case '.', ':' -> !digit;
            case ',' -> TimeChars.digitsEnd(text, pos + 1, limit, 5) != pos + 4;
            case '-' -> !(TimeChars.letterAt(text, pos + 1, limit) && Character.isLowerCase(text.charAt(pos + 1)));
            default -> true;
        };
    }

    private static long year(String text, int pos, int limit) {
        int end = TimeChars.digitsEnd(text, pos, limit, 5);
        if (end - pos != 4 || TimeChars.letterAt(text, end, limit)) {
            return NO;
        }
        int value = TimeChars.number(text, pos, end);
        boolean goesOn = end + 1 < limit && ",.:/%-\u2013".indexOf(text.charAt(end)) >= 0
                && TimeChars.digitAt(text, end + 1, limit) && TimeChars.digitsEnd(text, end + 1, limit, 5) != end + 5;
        boolean percent = end < limit && text.charAt(end) == '%';
        return goesOn || percent || value < FIRST_YEAR || value > LAST_YEAR ? NO : pack(end, value);
    }

    /** A date all in figures; its value is {@code yyyymmdd}. Where day and month could be exchanged it is none. */
    private static long date(String text, int pos, int limit) {
        int a = TimeChars.digitsEnd(text, pos, limit, 5);
        int b = TimeChars.digitsEnd(text, a + 1, limit, 3);
        if (a + 1 >= limit || b + 1 >= limit || text.charAt(a) != text.charAt(b) || "-/.".indexOf(text.charAt(a)) < 0) {
            return NO;
        }
        int c = TimeChars.digitsEnd(text, b + 1, limit, 5);
        int first = TimeChars.number(text, pos, a);
        int second = TimeChars.number(text, a + 1, b);
        int third = TimeChars.number(text, b + 1, c);
        if (b - a < 2 || b - a > 3 || c == b + 1) {
            return NO;
        }
        if (c < limit && text.charAt(c) == '/') {
            return NO;
        }
        if (a - pos == 4 && c - b <= 3) {
            return ymd(c, first, second, third);
        }
        if (a - pos > 2 || c - b != 5) {
            return NO;
        }
        boolean dayFirst = text.charAt(a) == '.' || first > 12 || first == second;
        return dayFirst ? ymd(c, third, second, first) : second > 12 ? ymd(c, third, first, second) : NO;
    }

    private static long ymd(int end, int year, int month, int day) {
        boolean real = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return real ? pack(end, year * 10000 + month * 100 + day) : NO;
    }

    /** Nothing wide: true where no further noun can follow, at a mark or before a word of the list. */
    private long stop(String text, int pos, int limit, TimeWords.Last last) {
        if (pos >= limit || !TimeChars.letter(text.charAt(pos)) && !TimeChars.digit(text.charAt(pos))) {
            return pack(pos, 1);
        }
        int id = last.id(text, pos, limit);
        return id >= 0 && words.sense(id).stops() ? pack(pos, 1) : NO;
    }
}
