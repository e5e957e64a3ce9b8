package org.readout.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.AsideKind;
import org.readout.model.Evidence;
import org.readout.model.Span;

/** Finds the day on which a text was published: as it says itself, else as outside data say, else as its address says. */
final class Published {
    /** A day that the text gives is believed against outside data up to so many days away: farther off it is a misprint. */
    private static final int FAR = 14;

    /**
     * The day.
     *
     * @param evidence the text's words, or null where outside data say so
     * @param rejected the text's words that were not believed, or null
     */
    record Day(@Nullable LocalDate date, @Nullable Evidence evidence, @Nullable Span rejected) {
    }

    private Published() {
    }

    /**
     * The day of publication.
     *
     * @param given what outside data say, or null
     */
    static Day find(String text, List<Block> blocks, Filed.@Nullable Mark mark, @Nullable String given,
            @Nullable String uri) {
        LocalDate outside = iso(given);
        DayFinder.Day own = own(text, blocks);
        boolean marked = mark != null && mark.day() != null && !(mark.head() && (own != null || outside != null));
        own = own == null && marked && mark != null ? mark.day() : own;
        LocalDate said = own == null ? null : own.in(0);
        if (own == null || said == null) {
            return new Day(outside != null ? outside : inAddress(uri), null, null);
        }
        Span span = new Span(own.start(), own.end());
        boolean believed = outside == null || said.equals(outside)
                || !own.doubtful() && Math.abs(ChronoUnit.DAYS.between(said, outside)) <= FAR;
        return believed ? new Day(said, Evidence.of(text, span), null) : new Day(outside, null, span);
    }

    /** The day of a dateline that names its year, for a page that has no other. */
    static Day of(String text, DayFinder.Day day) {
        return new Day(day.in(0), Evidence.of(text, new Span(day.start(), day.end())), null);
    }

    /** The first date of the head, or else the last of the foot. */
    private static DayFinder.@Nullable Day own(String text, List<Block> blocks) {
        boolean head = true;
        DayFinder.Day last = null;
        for (Block block : blocks) {
            head &= block.kind() != null;
            if (block.kind() == AsideKind.DATE) {
                DayFinder.Day day = appointment(text, block) ? null : DayFinder.find(text, block.start(), block.end());
                if (day != null && head) {
                    return day;
                }
                last = day != null ? day : last;
            }
        }
        return last;
    }

    /** {@code Date: 3 May}, and below it {@code Time} and {@code Venue}: when something is to be, not when it was told. */
    private static boolean appointment(String text, Block block) {
        String below = text.substring(block.end(), Math.min(text.length(), block.end() + 60)).strip().toLowerCase(Locale.ROOT);
        boolean date = text.startsWith("Date", block.start()) || text.startsWith("DATE", block.start()) || text.startsWith("When", block.start());
        return date && (below.startsWith("time") || below.startsWith("venue") || below.startsWith("place") || below.startsWith("where"));
    }

    /** The day of an ISO date or time, or null. */
    static @Nullable LocalDate iso(@Nullable String given) {
        if (given == null || given.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(given.substring(0, 10));
        } catch (DateTimeException e) {
            DayFinder.Day day = DayFinder.find(given, 0, Math.min(given.length(), 80));
            return day == null ? null : day.in(0);
        }
    }

    /** A day in an address: {@code /2022/10/31/}, {@code 2024-03/22}, {@code 20121005}; its last one. */
    static @Nullable LocalDate inAddress(@Nullable String uri) {
        LocalDate found = null;
        int limit = uri == null ? 0 : Math.min(uri.length(), 500);
        for (int i = 0; uri != null && i + 8 <= limit; i++) {
            if (digit(uri, i) && (i == 0 || !digit(uri, i - 1))) {
                LocalDate day = address(uri, i, limit);
                found = day != null ? day : found;
            }
        }
        return found;
    }

    private static @Nullable LocalDate address(String uri, int from, int limit) {
        int[] figures = new int[8];
        int count = 0;
        int at = from;
        while (at < limit && count < 8 && (digit(uri, at) || count >= 4 && count % 2 == 0 && "/-_".indexOf(uri.charAt(at)) >= 0)) {
            if (digit(uri, at)) {
                figures[count++] = uri.charAt(at) - '0';
            }
            at++;
        }
        if (count < 8 || at < limit && digit(uri, at)) {
            return null;
        }
        int year = figures[0] * 1000 + figures[1] * 100 + figures[2] * 10 + figures[3];
        try {
            return year < 1945 || year > 2099 ? null
                    : LocalDate.of(year, figures[4] * 10 + figures[5], figures[6] * 10 + figures[7]);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean digit(String text, int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
