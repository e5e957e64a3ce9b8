package org.readout.annotate.words;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.TimeSlots.Slot;
import org.readout.model.TimeExpression;
import org.readout.model.TimeExpression.Base;
import org.readout.model.TimeExpression.Day;
import org.readout.model.TimeExpression.Grain;
import org.readout.model.TimeExpression.Interval;
import org.readout.model.TimeExpression.Pick;
import org.readout.model.TimeExpression.Shift;
import org.readout.model.TimeExpression.Vague;
import org.readout.model.TimeExpression.Weekday;
import org.readout.model.TimeExpression.Year;

/** What a rule gives for the slots that it read: the {@code gives} of {@code time.yml}. */
final class TimeMeaning {
    private enum Type {
        DATE, DAY, DAYS, DAYS_ADJACENT, MONTH, MONTHS, YEAR, YEARS, WEEKDAY, SHIFT, VAGUE, NONE
    }

    private final Type type;
    private final Pick pick;
    private final Base base;
    private final Grain grain;
    private final String amount;

    private TimeMeaning(Type type, Pick pick, Base base, Grain grain, String amount) {
        this.type = type;
        this.pick = pick;
        this.base = base;
        this.grain = grain;
        this.amount = amount;
    }

    /** Reads a {@code gives}; throws IllegalArgumentException if it makes no sense. */
    static TimeMeaning of(List<String> gives) {
        Type type = Type.valueOf(name(gives.get(0)));
        if (type == Type.SHIFT) {
            if (gives.size() != 4 || !gives.get(3).matches("-?(?:n|\\d{1,3})")) {
                throw new IllegalArgumentException("shift wants base, grain and amount: " + gives);
            }
            return new TimeMeaning(type, Pick.ANY, Base.valueOf(name(gives.get(1))), Grain.valueOf(name(gives.get(2))),
                    gives.get(3));
        }
        if (gives.size() > 2 && !(type == Type.MONTH && gives.get(2).matches("[1-9]|1[0-2]"))) {
            throw new IllegalArgumentException("only a month takes a number, 1 to 12: " + gives);
        }
        Pick pick = gives.size() > 1 ? Pick.valueOf(name(gives.get(1))) : Pick.ANY;
        return new TimeMeaning(type, pick, Base.SPEECH, Grain.MONTH, gives.size() > 2 ? gives.get(2) : "0");
    }

    private static String name(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    boolean blocks() {
        return type == Type.NONE;
    }

    /** The expression for these slots, or null if they name no real time. */
    @Nullable TimeExpression build(Slot[] slots, int[] values, int count) {
        Slots read = new Slots(slots, values, count);
        return switch (type) {
            case DATE -> date(read.get(0, Slot.DATE));
            case DAY -> day(read, 0, 0);
            case DAYS, DAYS_ADJACENT -> days(read);
            case MONTH -> month(read, 0);
            case MONTHS -> months(read);
            case YEAR -> new Year(read.get(0, Slot.YEAR));
            case YEARS -> years(read);
            case WEEKDAY -> new Weekday(weekday(read), pick);
            case SHIFT -> new Shift(base, grain, amount(read));
            case VAGUE -> new Vague();
            case NONE -> null;
        };
    }

    private static @Nullable TimeExpression date(int ymd) {
        return day(ymd / 10000, ymd / 100 % 100, ymd % 100, null, Pick.ANY);
    }

    private @Nullable Day day(Slots read, int day, int month) {
        int number = read.get(day, Slot.DAY, Slot.ORDINAL);
        return day(read.get(0, Slot.YEAR), read.get(month, Slot.MONTH, Slot.MONTHNAME), number,
                read.has(Slot.WEEKDAY, Slot.WEEKDAY_SHORT) ? weekday(read) : null, pick);
    }

    private static @Nullable Day day(int year, int month, int day, @Nullable DayOfWeek weekday, Pick pick) {
        if (month > 0 && day > Month.of(month).maxLength() || day < 1
                || month > 0 && year > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return new Day(year == 0 ? null : year, month == 0 ? null : month, day, weekday, pick);
    }

    private @Nullable TimeExpression days(Slots read) {
        int last = read.count(Slot.DAY, Slot.ORDINAL) - 1;
        Day from = day(read, 0, 0);
        Day to = day(read, last, 0);
        if (from == null || to == null || from.day() >= to.day()) {
            return null;
        }
        boolean adjacent = to.day() - from.day() == last;
        return type == Type.DAYS || adjacent ? new Interval(from, to) : null;
    }

    private TimeExpression.Month month(Slots read, int which) {
        int year = read.get(0, Slot.YEAR);
        int month = read.has(Slot.MONTH, Slot.MONTHNAME) ? read.get(which, Slot.MONTH, Slot.MONTHNAME)
                : Integer.parseInt(amount);
        return new TimeExpression.Month(year == 0 ? null : year, month, pick);
    }

    private @Nullable TimeExpression months(Slots read) {
        TimeExpression.Month from = month(read, 0);
        TimeExpression.Month to = month(read, 1);
        return from.month() < to.month() ? new Interval(from, to) : null;
    }

    private static @Nullable TimeExpression years(Slots read) {
        Year from = new Year(read.get(0, Slot.YEAR));
        Year to = new Year(read.get(1, Slot.YEAR));
        return from.year() < to.year() ? new Interval(from, to) : null;
    }

    private static DayOfWeek weekday(Slots read) {
        return DayOfWeek.of(read.get(0, Slot.WEEKDAY, Slot.WEEKDAY_SHORT));
    }

    private int amount(Slots read) {
        return switch (amount) {
            case "n" -> read.get(0, Slot.NUMBER);
            case "-n" -> -read.get(0, Slot.NUMBER);
            default -> Integer.parseInt(amount);
        };
    }

    private record Slots(Slot[] slots, int[] values, int size) {
        /** The value of the which-th slot of these kinds, from 0, or 0 if there is none. */
        int get(int which, Slot... kinds) {
            int left = which;
            for (int i = 0; i < size; i++) {
                if (List.of(kinds).contains(slots[i]) && left-- == 0) {
                    return values[i];
                }
            }
            return 0;
        }

        int count(Slot... kinds) {
            int count = 0;
            for (int i = 0; i < size; i++) {
                count += List.of(kinds).contains(slots[i]) ? 1 : 0;
            }
            return count;
        }

        boolean has(Slot... kinds) {
            return count(kinds) > 0;
        }
    }
}
