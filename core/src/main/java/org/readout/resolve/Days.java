package org.readout.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.readout.model.TimeExpression;
import org.readout.model.TimeExpression.Base;
import org.readout.model.TimeExpression.Day;
import org.readout.model.TimeExpression.Interval;
import org.readout.model.TimeExpression.Month;
import org.readout.model.TimeExpression.Pick;
import org.readout.model.TimeExpression.Shift;
import org.readout.model.TimeExpression.Weekday;
import org.readout.model.TimeExpression.Year;

/** Counts time expressions back, or forth, to the calendar. */
public final class Days {
    /** A report may be published a day before its own date: time zones. */
    private static final int SLACK_DAYS = 1;
    /** With no tense to go by, a date that lay longer ago than this and comes again soon is one to come. */
    private static final int LONG_AGO_DAYS = 240;
    /** The same for a month, of which the last day counts. */
    private static final int LONG_AGO_MONTH_DAYS = LONG_AGO_DAYS + 30;

    private Days() {
    }

    /**
     * The day, month, year or span that an expression means, as ISO: {@code 2024-03-21}, {@code 2023-11}, {@code 2023},
     * {@code 2024-04-11/2024-04-13}. A week is told by its month.
     *
     * @return null where the text gives no way to know
     */
    public static @Nullable String resolve(TimeExpression expression, Anchor anchor, Direction direction) {
        Object time = expression instanceof Interval interval ? interval(interval, anchor, direction)
                : time(expression, anchor, direction);
        return time == null ? null : time.toString();
    }

    /** A LocalDate, YearMonth or Integer, or null. */
    private static @Nullable Object time(TimeExpression expression, Anchor anchor, Direction direction) {
        return switch (expression) {
            case Day day -> day(day, anchor, direction);
            case Month month -> month(month, anchor, direction);
            case Year year -> year.year();
            case Weekday weekday -> weekday(weekday, anchor, direction);
            case Shift shift -> shift(shift, anchor);
            default -> null;
        };
    }

    private static @Nullable String interval(Interval interval, Anchor anchor, Direction told) {
        Direction direction = ongoing(interval, anchor) ? Direction.NEAREST : told;
        Object to = time(after(interval.from(), interval.to()), anchor, direction);
        Object from = time(like(interval.from(), to), anchor, direction);
        if (from instanceof LocalDate first && to instanceof LocalDate last) {
            LocalDate start = before(interval.from(), first, last);
            return start.isAfter(last) ? null : start.equals(last) ? last.toString() : start + "/" + last;
        }
        if (from instanceof YearMonth first && to instanceof YearMonth last) {
            YearMonth start = first.isAfter(last) ? first.minusYears(1) : first;
            return start.isAfter(last) ? null : start + "/" + last;
        }
        return from instanceof Integer first && to instanceof Integer last ? first + "/" + last : null;
    }

    /** {@code is attending the conference from 2 to 5 May}, told on the third: whatever the tense, these days are meant. */
    private static boolean ongoing(Interval interval, Anchor anchor) {
        if (anchor.speech() == null || !(interval.to() instanceof Day last) || last.year() != null || last.month() == null) {
            return false;
        }
        return time(last, anchor, Direction.NEAREST) instanceof LocalDate to && time(like(interval.from(), to), anchor, Direction.NEAREST) instanceof LocalDate from
                && !from.isAfter(anchor.speech()) && !to.isBefore(anchor.speech());
    }

    /** The end of a span takes the year of its start where only that has one. */
    private static TimeExpression after(TimeExpression from, TimeExpression to) {
        if (from instanceof Day first && to instanceof Day last && first.year() != null && first.month() != null
                && last.year() == null && last.month() != null && last.pick() == Pick.ANY) {
            int year = last.month() < first.month() ? first.year() + 1 : first.year();
            return new Day(year, last.month(), last.day(), last.weekday(), Pick.ANY);
        }
        return to;
    }

    /** The start of a span takes the month and year of its end where it has none. */
    private static TimeExpression like(TimeExpression from, @Nullable Object to) {
        if (from instanceof Day day && day.year() == null && to instanceof LocalDate last) {
            int month = day.month() == null ? last.getMonthValue() : day.month();
            return new Day(year(month, last), month, day.day(), day.weekday(), Pick.ANY);
        }
        if (from instanceof Month month && month.year() == null && to instanceof YearMonth last) {
            return new Month(last.getYear(), month.month(), Pick.ANY);
        }
        return from;
    }

    private static int year(int month, LocalDate last) {
        return month > last.getMonthValue() ? last.getYear() - 1 : last.getYear();
    }

    /** A weekday that begins a span is the last one before the weekday that ends it. */
    private static LocalDate before(TimeExpression from, LocalDate first, LocalDate last) {
        return from instanceof Weekday weekday ? last.with(TemporalAdjusters.previousOrSame(weekday.day())) : first;
    }

    private static @Nullable LocalDate day(Day day, Anchor anchor, Direction direction) {
        Integer year = day.year() != null ? day.year() : yearOf(day.pick(), anchor);
        if (year != null && day.month() != null) {
            return date(year, day.month(), day.day());
        }
        boolean undated = anchor.speech() == null && day.month() != null;
        LocalDate speech = undated ? anchor.narrative() : anchor.speech();
        if (speech == null) {
            return null;
        }
        if (undated) {
            return nearest(speech, date(speech.getYear() - 1, day.month(), day.day()), date(speech.getYear(), day.month(), day.day()), date(speech.getYear() + 1, day.month(), day.day()));
        }
        if (day.month() == null) {
            return dayOfMonth(day, speech, direction);
        }
        LocalDate same = date(speech.getYear(), day.month(), day.day());
        LocalDate last = date(speech.getYear() - 1, day.month(), day.day());
        LocalDate next = date(speech.getYear() + 1, day.month(), day.day());
        LocalDate named = onWeekday(day, last, same, next);
        return named != null ? named : day.pick() == Pick.NEAREST || direction == Direction.NEAREST ? nearest(speech, last, same, next)
                : fitting(speech, direction, last, same, next);
    }

    /** {@code Monday 5 June}: of the same date in three years the one that falls on the weekday, where just one does. */
    private static @Nullable LocalDate onWeekday(Day day, @Nullable LocalDate... years) {
        LocalDate found = null;
        for (LocalDate each : years) {
            if (each != null && each.getDayOfWeek() == day.weekday()) {
                if (found != null) {
                    return null;
                }
                found = each;
            }
        }
        return found;
    }

    private static @Nullable LocalDate dayOfMonth(Day day, LocalDate speech, Direction direction) {
        YearMonth month = YearMonth.from(speech);
        LocalDate same = date(month.getYear(), month.getMonthValue(), day.day());
        YearMonth before = month.minusMonths(1);
        LocalDate last = date(before.getYear(), before.getMonthValue(), day.day());
        YearMonth after = month.plusMonths(1);
        LocalDate next = date(after.getYear(), after.getMonthValue(), day.day());
        return day.pick() == Pick.NEAREST ? nearest(speech, last, same, next)
                : fitting(speech, direction, last, same, next);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        return day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }

    private static @Nullable LocalDate nearest(LocalDate speech, @Nullable LocalDate... candidates) {
        LocalDate best = null;
        for (LocalDate each : candidates) {
            if (each != null && (best == null || distance(speech, each) < distance(speech, best))) {
                best = each;
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    /** Of the same day in the last, this and the next year or month, the one that the direction asks for. */
    private static @Nullable LocalDate fitting(LocalDate speech, Direction direction, @Nullable LocalDate last,
            @Nullable LocalDate same, @Nullable LocalDate next) {
        LocalDate latest = speech.plusDays(SLACK_DAYS);
        LocalDate past = next != null && !next.isAfter(latest) ? next
                : same != null && !same.isAfter(latest) ? same : last;
        LocalDate future = same != null && !same.isBefore(speech) ? same : next;
        return switch (direction) {
            case PAST -> past;
            case FUTURE -> future;
            case UNKNOWN, NEAREST -> absurd(speech, past, future) ? future : past;
        };
    }

    private static boolean absurd(LocalDate speech, @Nullable LocalDate past, @Nullable LocalDate future) {
        return future != null && (past == null || distance(speech, past) > LONG_AGO_DAYS);
    }

    private static @Nullable Integer yearOf(Pick pick, Anchor anchor) {
        LocalDate base = pick == Pick.NARRATIVE_YEAR ? anchor.narrative() : anchor.speech();
        if (base == null) {
            return null;
        }
        return switch (pick) {
            case LAST_YEAR -> Integer.valueOf(base.getYear() - 1);
            case NEXT_YEAR -> Integer.valueOf(base.getYear() + 1);
            case THIS, NARRATIVE_YEAR -> Integer.valueOf(base.getYear());
            default -> null;
        };
    }

    private static @Nullable YearMonth month(Month month, Anchor anchor, Direction direction) {
        Integer year = month.year() != null ? month.year() : yearOf(month.pick(), anchor);
        if (year != null) {
            return YearMonth.of(year, month.month());
        }
        LocalDate speech = anchor.speech();
        if (speech == null || month.pick() == Pick.NARRATIVE_YEAR) {
            return null;
        }
        YearMonth now = YearMonth.from(speech);
        YearMonth same = YearMonth.of(now.getYear(), month.month());
        boolean next = month.pick() == Pick.NEXT || month.pick() == Pick.ANY && direction == Direction.FUTURE;
        boolean strict = month.pick() != Pick.ANY;
        if (next) {
            return same.isBefore(now) || strict && same.equals(now) ? same.plusYears(1) : same;
        }
        YearMonth past = same.isAfter(now) || strict && same.equals(now) ? same.minusYears(1) : same;
        boolean longAgo = past.isBefore(YearMonth.from(speech.minusDays(LONG_AGO_MONTH_DAYS)));
        return !strict && direction == Direction.UNKNOWN && longAgo ? past.plusYears(1) : past;
    }

    private static @Nullable LocalDate weekday(Weekday weekday, Anchor anchor, Direction direction) {
        LocalDate speech = anchor.speech();
        if (speech == null) {
            return null;
        }
        DayOfWeek day = weekday.day();
        boolean later = direction == Direction.FUTURE && speech.getDayOfWeek() == day && anchor.narrative() != null && anchor.narrative().isAfter(speech);
        if (later && weekday.pick() == Pick.ANY) {
            // after what is told of next Tuesday comes next Wednesday, and not today
            return speech.with(TemporalAdjusters.next(day));
        }
        return switch (weekday.pick()) {
            case LAST -> speech.with(TemporalAdjusters.previous(day));
            case NEXT -> speech.with(TemporalAdjusters.next(day));
            case THIS -> inWeek(speech, day);
            case LAST_WEEK -> inWeek(speech.minusWeeks(1), day);
            case NEXT_WEEK -> inWeek(speech.plusWeeks(1), day);
            default -> speech.with(direction == Direction.FUTURE || direction == Direction.NEAREST ? TemporalAdjusters.nextOrSame(day)
                    : TemporalAdjusters.previousOrSame(day));
        };
    }

    /** Weeks begin on Monday (ISO 8601). */
    private static LocalDate inWeek(LocalDate day, DayOfWeek weekday) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday.getValue() - 1L);
    }

    private static @Nullable Object shift(Shift shift, Anchor anchor) {
        LocalDate narrative = anchor.narrative();
        LocalDate base = shift.base() == Base.SPEECH || shift.base() == Base.EITHER && narrative == null
                ? anchor.speech() : narrative;
        if (base == null) {
            return null;
        }
        return switch (shift.grain()) {
            case DAY -> base.plusDays(shift.amount());
            case WEEK -> YearMonth.from(base.plusWeeks(shift.amount()));
            case MONTH -> YearMonth.from(base).plusMonths(shift.amount());
            case YEAR -> Integer.valueOf(base.getYear() + shift.amount());
        };
    }
}
