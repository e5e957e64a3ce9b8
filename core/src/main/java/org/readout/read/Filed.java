package org.readout.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/** Lines that say nothing but where, or where and when, a page was filed: {@code CANBERRA, 8th December 1966}. */
final class Filed {
    /** Place and, where it is given, day of one such line or of two that follow each other. */
    record Mark(String place, DayFinder.@Nullable Day day, Span span, boolean head) {
        @Nullable LocalDate date() {
            return day == null ? null : day.in(0);
        }
    }

    /** In lines: where a page opens, title and byline included. */
    private static final int HEAD = 4;
    private final Lines lines;
    private final FilingPlaces places;
    private final Map<Integer, Mark> marks = new HashMap<>();

    Filed(Lines lines, FilingPlaces places) {
        this.lines = lines;
        this.places = places;
    }

    /** The marks found, the first of the head or else the last of the foot; null if there is none. */
    @Nullable Mark found() {
        Mark best = null;
        for (Mark mark : marks.values()) {
            boolean better = best == null || mark.head() && !best.head()
                    || mark.head() == best.head() && mark.span().start() < best.span().start() == mark.head();
            best = better ? mark : best;
        }
        return best;
    }

    /** Whether a line of the page's edge is such a mark, or the day that completes one; it is noted then. */
    boolean edge(int i, boolean head) {
        Mark mark = mark(i, head);
        if (mark == null && i > 0 && isPlace(i - 1)) {
            mark = mark(i - 1, head);
            mark = mark != null && mark.span().end() == lines.end(i) ? mark : null;
        }
        if (mark == null || mark.day() == null && !plain(i, head)) {
            return false;
        }
        marks.put(mark.span().start(), mark);
        return true;
    }

    /** A place without a day opens the page, or closes it in capitals as typists had it; elsewhere it is an address. */
    private boolean plain(int i, boolean head) {
        return head ? i < HEAD
                : i > lines.count() - 5 && Prose.capitals(lines.text, lines.start(i), lines.end(i));
    }

    /** As {@link #edge}, for a line amid the prose: it wants a day, and a heading behind it. */
    boolean amid(int i, boolean closed) {
        if (i > 0 && marks.containsKey(lines.start(i - 1))) {
            return marks.get(lines.start(i - 1)).span().end() == lines.end(i);
        }
        Mark mark = closed && lines.length(i) <= 60 ? mark(i, false) : null;
        if (mark == null || mark.day() == null) {
            return false;
        }
        marks.put(mark.span().start(), mark);
        return true;
    }

    /** Whether the line is nothing but a place that reports are filed from. */
    boolean isPlace(int i) {
        return lines.length(i) <= 40 && places.has(place(i, lines.end(i)));
    }

    private String place(int i, int end) {
        int last = end;
        while (last > lines.start(i) && " ,.:-–—".indexOf(lines.text.charAt(last - 1)) >= 0) {
            last--;
        }
        return lines.text.substring(lines.start(i), last);
    }

    private @Nullable Mark mark(int i, boolean head) {
        if (lines.length(i) > 60) {
            return null;
        }
        int start = lines.start(i);
        if (isPlace(i)) {
            DayFinder.Day next = i + 1 < lines.count() ? whole(lines.start(i + 1), lines.end(i + 1)) : null;
            DayFinder.Day before = next == null && !head && i > 0 ? whole(lines.start(i - 1), lines.end(i - 1)) : null;
            if (before != null) {
                return new Mark(place(i, lines.end(i)), before, new Span(lines.start(i - 1), lines.end(i)), false);
            }
            int end = next == null ? lines.end(i) : lines.end(i + 1);
            return new Mark(place(i, lines.end(i)), next, new Span(start, end), head);
        }
        DatelineScan.Found filed = head && i < HEAD ? DatelineScan.line(lines.text, start, lines.end(i), places) : null;
        if (filed != null) {
            return new Mark(filed.place(), filed.day(), new Span(start, lines.end(i)), true);
        }
        DayFinder.Day day = DayFinder.find(lines.text, start, lines.end(i));
        if (day == null || day.start() == start || !places.has(place(i, day.start()))) {
            return null;
        }
        boolean only = whole(day.start(), lines.end(i)) != null;
        return only ? new Mark(place(i, day.start()), day, new Span(start, lines.end(i)), head) : null;
    }

    /** The day, if the stretch is nothing else but a few signs that a scanner may have added. */
    private DayFinder.@Nullable Day whole(int start, int end) {
        DayFinder.Day day = end - start > 60 ? null : DayFinder.at(lines.text, start, end);
        return day != null && day.year() > 0 && end - day.end() <= 6 ? day : null;
    }
}
