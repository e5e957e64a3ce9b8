package org.readout.record;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    /** Words of a time that is not that of the report, or of what is told as a habit: part of a pattern. */
    static final String ELSEWHEN = "weeks?|months?|years?|recent|recently|last|earlier|prior|previous|previously|ago|past|since|often|regularly";
    private static final Pattern OTHER = Pattern.compile("\\b(?:" + ELSEWHEN + "|yesterday|days)\\b", Pattern.CASE_INSENSITIVE);

    /** Words of what is to come after the rest. */
    private static final Pattern LATER = Pattern.compile("\\b(?:next|later|then|afterwards|following|after|before|autumn|spring|summer|winter|future|soon)\\b", Pattern.CASE_INSENSITIVE);

    private OneDay() {
    }

    /** Sets the day of those told after the lead, as news or as planned, by somebody who took part in it, if the report tells of no other day. */
    static void share(Annotations annotations, Resolution resolution, List<Draft> drafts) {
        series(annotations, resolution, drafts);
        for (Status status : List.of(Status.REPORTED, Status.PLANNED)) {
            Draft lead = lead(drafts, status);
            Set<Identity> then = lead == null ? Set.of() : drafts.stream().filter(d -> d.status == status && lead.date.equals(d.date)).flatMap(d -> d.parties.keySet().stream()).collect(Collectors.toSet());
            for (Draft d : lead == null ? List.<Draft>of() : drafts) {
                boolean bare = d.status == status && d.date == null && !d.vague && !d.embedded && d.sentence > lead.sentence;
                String sentence = annotations.sentences().get(d.sentence).span().of(annotations.readout().text());
                boolean told = bare && there(lead, d, resolution) && d.people().stream().anyMatch(then::contains) && !OTHER.matcher(sentence).find();
                if (told && !(status == Status.PLANNED && LATER.matcher(sentence).find())) {
                    d.date = lead.date;
                    d.dateEvidence = lead.dateEvidence;
                    stay(lead, d);
                }
            }
        }
    }

    /** Whether an act may be where the lead was: of several days anywhere in that country. */
    private static boolean there(Draft lead, Draft d, Resolution resolution) {
        String land = lead.place == null ? null : resolution.countries().get(lead.place);
        boolean days = lead.date.length() > 10 && d.place != null && land != null && land.equals(resolution.countries().get(d.place));
        return d.place == null || d.place.equals(lead.place) || days;
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

    /** The first act that is told as news, or as planned; null if it has no day or days of its own or another act has others. */
    private static @Nullable Draft lead(List<Draft> drafts, Status status) {
        List<Draft> told = drafts.stream().filter(d -> d.status == status).toList();
        Draft lead = told.isEmpty() ? null : told.get(0);
        boolean one = lead != null && !ends(lead) && lead.date != null && lead.date.length() >= 10 && lead.dateEvidence != null
                && told.stream().allMatch(d -> d.date == null || d.date.length() < 10 || d.date.equals(lead.date));
        return one ? lead : null;
    }

    /** A report of the beginning or the end of a journey tells of all its days. */
    private static boolean ends(Draft lead) {
        return Journeys.moves(lead) || lead.tellings.contains(Telling.CONCLUSION);
    }
}
