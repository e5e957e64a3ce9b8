package org.readout.model;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression says by itself, before it is counted from any day. What is not said is null; nothing is
 * guessed here.
 */
public sealed interface TimeExpression {

    /** How fine a time is told. */
    enum Grain {
        DAY, WEEK, MONTH, YEAR
    }

    /** From which day a relative expression counts. */
    enum Base {
        /** The day of the report: {@code yesterday}. */
        SPEECH,
        /** The day last told of: {@code the following day}. */
        NARRATIVE,
        /** The day last told of, else the day of the report: {@code the previous evening}. */
        EITHER
    }

    /** Which of the days, weekdays or months that fit is meant. */
    enum Pick {
        /** Not said: the tense of the report decides. */
        ANY,
        /** The one closest to the day of the report: {@code today (01)}. */
        NEAREST,
        /** The closest one before the report: {@code last Monday}. */
        LAST,
        /** The one in the report's own week or year: {@code this Friday}. */
        THIS,
        /** The closest one after the report: {@code next Tuesday}. */
        NEXT,
        /** The one in the week before the report's: {@code Tuesday last week}. */
        LAST_WEEK,
        /** The one in the week after the report's. */
        NEXT_WEEK,
        /** The one in the year before the report's: {@code March last year}. */
        LAST_YEAR,
        /** The one in the year after the report's. */
        NEXT_YEAR,
        /** The one in the year last told of: {@code July of the same year}. */
        NARRATIVE_YEAR
    }

    /**
     * A day of the calendar.
     *
     * @param month 1 to 12, or null: {@code the 21st}
     * @param day 1 to 31, valid in the month
     * @param weekday said beside it, or null; the date wins where they differ
     */
    record Day(@Nullable Integer year, @Nullable Integer month, int day, @Nullable DayOfWeek weekday, Pick pick)
            implements TimeExpression {
    }

    /** A month of the calendar, or a part of it. */
    record Month(@Nullable Integer year, int month, Pick pick) implements TimeExpression {
    }

    /** A year, or a part of it. */
    record Year(int year) implements TimeExpression {
    }

    /** A day of the week. */
    record Weekday(DayOfWeek day, Pick pick) implements TimeExpression {
    }

    /** So many days, weeks, months or years from a base; negative is earlier, 0 the one it lies in. */
    record Shift(Base base, Grain grain, int amount) implements TimeExpression {
    }

    /** From one time to another, both inclusive and of the same type. */
    record Interval(TimeExpression from, TimeExpression to) implements TimeExpression {
    }

    /** A time that no day, month or year can be told from: {@code in recent years}. */
    record Vague() implements TimeExpression {
    }
}
