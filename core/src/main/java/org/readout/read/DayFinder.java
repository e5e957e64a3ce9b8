package org.readout.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds days written in figures or with English months. Hand-written, so that no text makes it slow. */
final class DayFinder {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String[] FULL = {"january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december"};

    /**
     * A day found.
     *
     * @param year 0 where none is written
     * @param doubtful the year is mended from broken figures or has two of them
     */
    record Day(int start, int end, int year, int month, int day, boolean doubtful) {
        /** The day in ISO form, in {@code otherYear} where it names none; null where there is no such day. */
        @Nullable LocalDate in(int otherYear) {
            try {
                return LocalDate.of(year > 0 ? year : otherYear, month, day);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    private final String text;
    private final int limit;
    private int at;

    private DayFinder(String text, int from, int limit) {
        this.text = text;
        this.at = from;
        this.limit = limit;
    }

    /** The first day with a year in {@code text} between the two places, or null. */
    static @Nullable Day find(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char before = i == from ? ' ' : text.charAt(i - 1);
            if (Character.isLetterOrDigit(text.charAt(i)) && !Character.isLetterOrDigit(before)) {
                Day day = at(text, i, to);
                if (day != null && day.year > 0) {
                    return day;
                }
            }
        }
        return null;
    }

    /** The day that begins at {@code from}, with or without a year, or null. */
    static @Nullable Day at(String text, int from, int to) {
        if (from >= to) {
            return null;
        }
        char c = text.charAt(from);
        if (c >= '0' && c <= '9') {
            Day day = new DayFinder(text, from, to).figures();
            return day != null ? day : new DayFinder(text, from, to).dayMonth();
        }
        return Character.isLetter(c) ? new DayFinder(text, from, to).monthDay() : null;
    }

    private @Nullable Day figures() {
        int start = at;
        int first = number(4);
        int firstLength = at - start;
        if (at >= limit || "-./年".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        char stroke = text.charAt(at++);
        int second = number(2);
        char other = stroke == '年' ? '月' : stroke;
        if (second < 0 || at >= limit || text.charAt(at) != other) {
            return null;
        }
        at++;
        int mark = at;
        int third = number(4);
        int thirdLength = at - mark;
        if (stroke == '年' && at < limit && text.charAt(at) == '日') {
            at++;
        }
        if (third < 0 || at < limit && Character.isDigit(text.charAt(at))) {
            return null;
        }
        return firstLength == 4
                ? thirdLength <= 2 ? made(start, first, second, third, false) : null
                : dayFirst(start, first, second, third, thirdLength, stroke);
    }

    private @Nullable Day dayFirst(int start, int first, int second, int year, int digits, char stroke) {
        if (digits != 4 && digits != 2) {
            return null;
        }
        int full = digits == 4 ? year : year >= 45 ? 1900 + year : 2000 + year;
        boolean american = second > 12;
        boolean sure = digits == 4 && (stroke == '.' || american || first > 12 || first == second);
        return american ? made(start, full, first, second, !sure) : made(start, full, second, first, !sure);
    }

    private @Nullable Day dayMonth() {
        int start = at;
        int day = number(2);
        skipOrdinal();
        skipSpaces();
        skipWord("of");
        int month = month();
        if (day < 1 || month < 1) {
            return null;
        }
        return withYear(start, month, day);
    }

    private @Nullable Day monthDay() {
        int start = at;
        int month = month();
        skipSpaces();
        if (month < 1) {
            return null;
        }
        int day = number(2);
        if (day < 1 || at < limit && Character.isDigit(text.charAt(at))) {
            return null;
        }
        skipOrdinal();
        return withYear(start, month, day);
    }

    private @Nullable Day withYear(int start, int month, int day) {
        int end = at;
        while (at < limit && at < end + 4 && (isSpace(text.charAt(at)) || text.charAt(at) == ',' || text.charAt(at) == '/' && at == end)) {
            at++;
        }
        int mark = at;
        int year = 0;
        int digits = 0;
        while (at < limit && digits < 4 && at < mark + 7 && isYearSign(text.charAt(at))) {
            if (Character.isDigit(text.charAt(at))) {
                year = year * 10 + text.charAt(at) - '0';
                digits++;
            }
            at++;
        }
        boolean whole = digits == 4 && year >= 1900 && year < 2100
                && (at >= limit || !Character.isLetterOrDigit(text.charAt(at)));
        if (whole) {
            return made(start, year, month, day, at - mark > 4);
        }
        at = end;
        return made(start, 0, month, day, false);
    }

    private static boolean isYearSign(char c) {
        return c >= '0' && c <= '9' || c == ' ' || c == '.';
    }

    private @Nullable Day made(int start, int year, int month, int day, boolean doubtful) {
        Day found = new Day(start, at, year, month, day, doubtful);
        boolean sane = year == 0 || year >= 1900 && year < 2100;
        return sane && found.in(2000) != null ? found : null;
    }

    /** A number of at most so many figures, or -1. */
    private int number(int most) {
        int value = -1;
        int start = at;
        while (at < limit && at < start + most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = Math.max(value, 0) * 10 + text.charAt(at++) - '0';
        }
        return value;
    }

    /** An English month in full or cut to three or four letters with or without a point; 0 if there is none. */
    private int month() {
        int start = at;
        while (at < limit && at < start + 10 && isLatin(text.charAt(at))) {
            at++;
        }
        int length = at - start;
        if (length < 3) {
            return 0;
        }
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        int index = MONTHS.indexOf(word.substring(0, 3));
        if (index < 0 || index % 3 != 0) {
            return 0;
        }
        boolean isShort = length == 3 || word.equals("sept") || word.equals("june") || word.equals("july");
        if (!isShort && !word.equals(FULL[index / 3])) {
            return 0;
        }
        if (at < limit && text.charAt(at) == '.' && length <= 4) {
            at++;
        }
        return index / 3 + 1;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\n' || c == '\t';
    }

    private void skipSpaces() {
        int start = at;
        while (at < limit && at < start + 4 && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private void skipOrdinal() {
        if (at + 2 <= limit) {
            String two = text.substring(at, at + 2).toLowerCase(Locale.ROOT);
            boolean ends = at + 2 == limit || !Character.isLetter(text.charAt(at + 2));
            if (ends && (two.equals("st") || two.equals("nd") || two.equals("rd") || two.equals("th"))) {
                at += 2;
            }
        }
    }

    private void skipWord(String word) {
        if (text.regionMatches(true, at, word, 0, word.length())) {
            at += word.length();
            skipSpaces();
        }
    }
}
