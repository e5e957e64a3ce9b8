package org.readout.record;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.Evidence;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.Resolution;
import org.readout.model.Status;
import org.readout.model.Telling;

/**
 * Gives what a report of one day tells further on its day: {@code received A today. ... He also visited B}. Of 16 such acts in
 * annotated reports twelve were of the day of the lead, three of another and one of an unknown one.
 */
final class OneDay {
    /** Words of a time that is not the day of the report, or of what is told as a habit. */
    private static final Pattern OTHER = Pattern.compile("\\b(?:weeks?|months?|years?|recent|recently|last|earlier|prior|previous|previously|ago|past|yesterday|days|since|often|regularly)\\b",
            Pattern.CASE_INSENSITIVE);


    private OneDay() {
    }

    /** Sets the day of those told as news after the lead by somebody who took part in it, if the report tells of no other day. */
    static void share(Annotations annotations, Resolution resolution, List<Draft> drafts) {
        series(annotations, resolution, drafts);
        Draft lead = lead(drafts);
        if (lead == null) {
            return;
        }
        List<Draft> then = drafts.stream().filter(d -> d.status == Status.REPORTED && lead.date.equals(d.date)).toList();
        for (Draft d : drafts) {
            boolean bare = d.status == Status.REPORTED && d.date == null && !d.vague && !d.embedded && d.sentence > lead.sentence;
            boolean there = d.place == null || d.place.equals(lead.place);
            if (bare && there && then.stream().anyMatch(o -> known(o, d)) && !OTHER.matcher(annotations.sentences().get(d.sentence).span().of(annotations.readout().text())).find()) {
                d.date = lead.date;
                d.dateEvidence = lead.dateEvidence;
                stay(lead, d);
            }
        }
    }

    /** {@code A held a series of meetings today. He met B}: what is told next of A without a day was then. */
    private static void series(Annotations annotations, Resolution resolution, List<Draft> drafts) {
        ActMention series = annotations.acts().stream().filter(a -> a.telling() == Telling.SCENE_SERIES).findFirst().orElse(null);
        String day = series == null ? null : resolution.days().get(series);
        List<Identity> who = day == null ? List.of() : resolution.of(series).toList();
        for (Draft d : who.isEmpty() ? List.<Draft>of() : drafts) {
            boolean bare = d.status == (series.future() ? Status.PLANNED : Status.REPORTED) && d.date == null && !d.vague && !d.embedded && d.sentence > series.sentence();
            if (bare && who.stream().anyMatch(d::has) && !OTHER.matcher(annotations.sentences().get(d.sentence).span().of(annotations.readout().text())).find()) {
                d.date = day;
                d.dateEvidence = Evidence.of(annotations.readout().text(), series.time().span());
            }
        }
    }

    /** Who met A in Lae and also met B on that day met him there. */
    private static void stay(Draft lead, Draft d) {
        if (d.place == null && d.venue == null && d.kind == Kind.MEETING && (lead.kind == Kind.MEETING || lead.kind == Kind.CONFERENCE) && lead.placeEvidence != null) {
            d.place = lead.place;
            d.placeEvidence = lead.placeEvidence;
        }
    }

    /** The first act that is told as news; null if it has no day of its own or another act has another. */
    private static @Nullable Draft lead(List<Draft> drafts) {
        List<Draft> news = drafts.stream().filter(d -> d.status == Status.REPORTED).toList();
        Draft lead = news.isEmpty() ? null : news.get(0);
        boolean one = lead != null && !ends(lead) && lead.date != null && lead.date.length() == 10 && lead.dateEvidence != null
                && news.stream().allMatch(d -> d.date == null || d.date.length() < 10 || d.date.equals(lead.date));
        return one ? lead : null;
    }

    /** A report of the beginning or the end of a journey tells of all its days. */
    private static boolean ends(Draft lead) {
        return Journeys.moves(lead) || lead.tellings.contains(Telling.CONCLUSION);
    }

    private static boolean known(Draft lead, Draft d) {
        return d.people().stream().anyMatch(lead::has);
    }
}
