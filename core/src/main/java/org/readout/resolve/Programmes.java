package org.readout.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.TimeExpression;
import org.readout.model.TimeMention;

/** Which day of a programme a weekday alone means: {@code On Saturday, 13 July, A will arrive. On Sunday he will visit Lae.} */
final class Programmes {
    private static final int WEEK = 7;
    private final Annotations annotations;
    /** The first day told of that is yet to come. */
    private @Nullable LocalDate first;

    Programmes(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Takes in a day that was told of. */
    void tell(@Nullable LocalDate day, Anchor anchor) {
        boolean ahead = day != null && anchor.speech() != null && day.isAfter(anchor.speech());
        first = ahead && (first == null || day.isBefore(first)) ? day : first;
    }

    /** The day that the time of an act which is yet to come means, where the programme told before gives its weekday a date; null for other times. */
    @Nullable String day(ActMention act, Anchor anchor) {
        boolean plain = act.future() && act.time() != null && act.time().expression() instanceof TimeExpression.Weekday weekday && weekday.pick() == TimeExpression.Pick.ANY;
        if (!plain || anchor.speech() == null) {
            return null;
        }
        DayOfWeek day = ((TimeExpression.Weekday) act.time().expression()).day();
        String dated = dated(act.time(), day, anchor);
        LocalDate told = anchor.narrative();
        boolean journey = dated == null && first != null && told != null && !told.isBefore(first) && first.isAfter(anchor.speech().plusDays(WEEK - 1));
        // a journey of a week has each weekday once
        LocalDate from = journey && told.isBefore(first.plusDays(WEEK)) ? first : told;
        return journey ? from.with(TemporalAdjusters.nextOrSame(day)).toString() : dated;
    }

    /** {@code Saturday, 13 July}, told last before {@code on Saturday}. */
    private @Nullable String dated(TimeMention time, DayOfWeek day, Anchor anchor) {
        String out = null;
        for (TimeMention each : annotations.times()) {
            boolean same = each.span().start() < time.span().start() && each.expression() instanceof TimeExpression.Day d && d.weekday() == day && d.pick() == TimeExpression.Pick.ANY;
            String told = same ? Days.resolve(each.expression(), anchor, Direction.FUTURE) : null;
            out = told != null && LocalDate.parse(told).isAfter(anchor.speech()) ? told : out;
        }
        return out;
    }
}
