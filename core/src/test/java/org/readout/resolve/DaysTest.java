package org.readout.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.words.TimeFinder;
import org.readout.lexicon.TimeRules;
import org.readout.model.Span;
import org.readout.model.TimeExpression;
import org.readout.model.TimeExpression.Base;
import org.readout.model.TimeExpression.Grain;
import org.readout.model.TimeExpression.Pick;
import org.readout.model.TimeExpression.Shift;
import org.readout.model.TimeExpression.Weekday;

class DaysTest {
    private static final TimeFinder FINDER = new TimeFinder(TimeRules.load("en"));
    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 22);

    @ParameterizedTest(name = "{0} on {1} {2}")
    @CsvSource(nullValues = "-", value = {
            "Friday,              2024-03-22, PAST,    2024-03-22",
            "Friday,              2024-03-22, FUTURE,  2024-03-22",
            "Saturday,            2024-03-22, PAST,    2024-03-16",
            "Saturday,            2024-03-22, FUTURE,  2024-03-23",
            "Saturday,            2024-03-22, UNKNOWN, 2024-03-16",
            "March 23,            2024-03-22, PAST,    2024-03-23",
            "March 24,            2024-03-22, PAST,    2023-03-24",
            "March 24,            2024-03-22, UNKNOWN, 2024-03-24",
            "March 21,            2024-03-22, FUTURE,  2025-03-21",
            "1 January,           2024-12-31, PAST,    2025-01-01",
            "1 January,           2024-12-30, UNKNOWN, 2025-01-01",
            "30 December,         2024-01-02, PAST,    2023-12-30",
            "29 February,         2023-06-01, PAST,    -",
            "29 February,         2024-06-01, PAST,    2024-02-29",
            "on the 21st.,        2024-03-22, PAST,    2024-03-21",
            "on the 28th.,        2024-03-22, PAST,    2024-02-28",
            "on the 28th.,        2024-03-22, FUTURE,  2024-03-28",
            "on the 2nd.,         2024-03-22, FUTURE,  2024-04-02",
            "today (01),          2024-03-31, PAST,    2024-04-01",
            "today (31),          2024-04-01, PAST,    2024-03-31",
            "in May,              2024-03-22, PAST,    2023-05",
            "in May,              2024-03-22, FUTURE,  2024-05",
            "in May,              2024-03-22, UNKNOWN, 2024-05",
            "in March,            2024-03-22, FUTURE,  2024-03",
            "last week,           2024-03-03, PAST,    2024-02",
            "next week,           2024-03-28, PAST,    2024-04",
            "this Sunday,         2024-03-22, PAST,    2024-03-24",
            "from 30 to 31 March, 2024-03-22, FUTURE,  2024-03-30/2024-03-31",
            "Friday to Tuesday,   2024-03-22, FUTURE,  2024-03-22/2024-03-26",
            "Friday to Tuesday,   2024-03-22, PAST,    2024-03-15/2024-03-19",
            "from 30 December 2023 to 2 January 2024, 2024-03-22, PAST, 2023-12-30/2024-01-02",
            "from 9 to 5 March,   2024-03-22, PAST,    2024-03-05",
            "this month,          2024-03-22, PAST,    2024-03",
            "two years ago,       2024-03-22, PAST,    2022"})
    void countsFromTheReportsDay(String words, LocalDate day, Direction direction, String expected) {
        TimeExpression said = FINDER.find(words, new Span(0, words.length())).get(0).expression();
        assertThat(Days.resolve(said, new Anchor(day, null, null), direction)).isEqualTo(expected);
    }

    @Test
    void countsFromTheDatelineFirst() {
        Anchor anchor = new Anchor(FRIDAY, FRIDAY.minusDays(1), null);
        TimeExpression today = new Shift(Base.SPEECH, Grain.DAY, 0);
        assertThat(Days.resolve(today, anchor, Direction.PAST)).isEqualTo("2024-03-21");
    }

    @Test
    void countsFollowingDaysFromTheDayLastToldOf() {
        TimeExpression following = new Shift(Base.NARRATIVE, Grain.DAY, 1);
        TimeExpression previous = new Shift(Base.EITHER, Grain.DAY, -1);
        Anchor anchor = new Anchor(FRIDAY, null, null);
        assertThat(Days.resolve(following, anchor, Direction.PAST)).isNull();
        assertThat(Days.resolve(previous, anchor, Direction.PAST)).isEqualTo("2024-03-21");
        Anchor telling = anchor.telling(FRIDAY.minusDays(9));
        assertThat(Days.resolve(following, telling, Direction.PAST)).isEqualTo("2024-03-14");
        assertThat(Days.resolve(previous, telling, Direction.PAST)).isEqualTo("2024-03-12");
    }

    @Test
    void knowsNoRelativeDayWithoutAnAnchor() {
        Anchor none = new Anchor(null, null, null);
        assertThat(Days.resolve(new Weekday(DayOfWeek.MONDAY, Pick.ANY), none, Direction.PAST)).isNull();
        assertThat(Days.resolve(new TimeExpression.Day(null, 3, 21, null, Pick.ANY), none, Direction.PAST)).isNull();
        assertThat(Days.resolve(new TimeExpression.Day(2024, 3, 21, null, Pick.ANY), none, Direction.PAST))
                .isEqualTo("2024-03-21");
        assertThat(Days.resolve(new TimeExpression.Vague(), none, Direction.PAST)).isNull();
    }
}
