package org.readout.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.Sentence;
import org.readout.model.TimeExpression;
import org.readout.model.TimeMention;

/** Which day of a programme a weekday alone means: {@code On Saturday, 13 July, A will arrive. On Sunday he will visit Lae.} */
final class Programmes {
    /** In UTF-16 units, of a day in ISO form. */
    private static final int DAY = 10;
    private static final Pattern BEGINS = Pattern.compile("^(?:The|This|His|Her|Their) [^.;]{0,60}\\b(?:visit|tour|trip|journey|programme) (?:will |is to )?(?:begins?|starts?|opens?|commences?)\\b");
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

    /** {@code The visit will begin in Lae on Tuesday 13 November. In the afternoon she will meet B}: the day told right before an act which is yet to come; null where none is. */
    @Nullable LocalDate begun(ActMention act, Anchor anchor) {
        Sentence before = act.future() && act.sentence() > 0 ? annotations.sentences().get(act.sentence() - 1) : null;
        if (before == null || !BEGINS.matcher(before.span().of(annotations.readout().text())).find()) {
            return null;
        }
        for (TimeMention each : annotations.times()) {
            boolean day = before.span().contains(each.span()) && each.expression() instanceof TimeExpression.Day;
            String told = day ? Days.resolve(each.expression(), anchor, Direction.FUTURE) : null;
            if (told != null && told.length() == DAY) {
                return LocalDate.parse(told);
            }
        }
        return null;
    }

    /** The day or days that the time of an act which is yet to come means, where the programme told before gives its weekday a date; null for other times. */
    @Nullable String day(ActMention act, Anchor anchor) {
        if (!act.future() || act.time() == null || anchor.speech() == null) {
            return null;
        }
        TimeExpression time = act.time().expression();
        if (time instanceof TimeExpression.Interval(TimeExpression.Weekday from, TimeExpression.Weekday to)) {
            LocalDate begins = day(act.time(), from, anchor);
            return begins == null ? null : begins + "/" + begins.with(TemporalAdjusters.next(to.day()));
        }
        LocalDate day = time instanceof TimeExpression.Weekday weekday ? day(act.time(), weekday, anchor) : null;
        return day == null ? null : day.toString();
    }

    private @Nullable LocalDate day(TimeMention time, TimeExpression.Weekday weekday, Anchor anchor) {
        if (weekday.pick() != TimeExpression.Pick.ANY) {
            return null;
        }
        LocalDate dated = dated(time, weekday.day(), anchor);
        LocalDate told = anchor.narrative();
        boolean journey = dated == null && first != null && told != null && !told.isBefore(first) && first.isAfter(anchor.speech().plusDays(WEEK - 1));
        // a journey of a week has each weekday once
        LocalDate from = journey && told.isBefore(first.plusDays(WEEK)) ? first : told;
        return journey ? from.with(TemporalAdjusters.nextOrSame(weekday.day())) : dated;
    }

    /** {@code Saturday, 13 July}, be it the end of a span, told last before {@code on Saturday}. */
    private @Nullable LocalDate dated(TimeMention time, DayOfWeek day, Anchor anchor) {
        LocalDate out = null;
        for (TimeMention each : annotations.times()) {
            for (TimeExpression end : each.expression() instanceof TimeExpression.Interval span ? List.of(span.from(), span.to()) : List.of(each.expression())) {
                boolean same = each.span().start() < time.span().start() && end instanceof TimeExpression.Day d && d.weekday() == day && d.pick() == TimeExpression.Pick.ANY;
                String told = same ? Days.resolve(end, anchor, Direction.FUTURE) : null;
                out = told != null && LocalDate.parse(told).isAfter(anchor.speech()) ? LocalDate.parse(told) : out;
            }
        }
        return out;
    }
}
