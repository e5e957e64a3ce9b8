package org.readout.record;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.Evidence;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Resolution;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.Telling;
import org.readout.model.Zone;

/** What only a headline tells: {@code Minister A visits Norland} over a report of what she did there. */
final class Headlines {
    private static final Set<Kind> SITED = Set.of(Kind.MEETING, Kind.CONFERENCE, Kind.SIGNING, Kind.CEREMONY, Kind.RECEPTION);

    private static final Pattern AHEAD = Pattern.compile("\\b(?:will|would|is to|are to|forthcoming|upcoming|tentative|programme)\\b");
    /** In UTF-16 units: where a report tells its news, behind what heads it. */
    private static final int LEAD = 600;

    private Headlines() {
    }

    /** {@code Visit by the President of Norland}, over a text of what will be: the visit is yet to come. */
    static void announced(Draft title, Annotations annotations) {
        boolean open = title.tellings.contains(Telling.VISIT_OF) && title.status == Status.REPORTED && title.date == null;
        String text = annotations.readout().text();
        Span body = annotations.sentences().stream().filter(s -> open && s.zone() == Zone.BODY).map(Sentence::span).findFirst().orElse(null);
        if (body != null && AHEAD.matcher(text.substring(body.start(), Math.min(text.length(), body.start() + LEAD))).find()) {
            title.status = Status.PLANNED;
        }
    }

    /** Whether a headline tells of a journey that none of the drafts tells; one on which all is yet to come is planned. */
    static boolean travels(Draft title, ActMention act, List<Draft> drafts, Resolution resolution) {
        boolean visit = act.zone() == Zone.TITLE && title.kind == Kind.VISIT && title.place != null && abroad(title, resolution) && !title.people().isEmpty() && !drafts.isEmpty();
        boolean own = visit && drafts.stream().allMatch(d -> d.kind != Kind.VISIT || d.venue != null) && drafts.stream().anyMatch(d -> d.people().stream().anyMatch(title::has));
        title.status = own && drafts.stream().allMatch(d -> d.status == Status.PLANNED) ? Status.PLANNED : title.status;
        if (own && title.date == null) {
            day(title, drafts.stream().filter(d -> d.status == title.status && d.date != null && !d.tellings.contains(Telling.RETURN) && d.people().stream().anyMatch(title::has)).toList());
        }
        return own;
    }

    /** {@code Minister A on working visit to Norland}, over a report of one day that she spent there. */
    private static void day(Draft visit, List<Draft> dated) {
        if (dated.stream().map(d -> d.date).distinct().count() == 1) {
            visit.date = dated.get(0).date;
            visit.dateEvidence = dated.get(0).dateEvidence;
        }
    }

    /** {@code A's meeting with B}, and in the body only what they recalled at it: drafts that are {@code exchanged} tell no more than of what they talked. */
    static boolean recalls(Draft title, List<Draft> drafts, Predicate<Draft> exchanged) {
        boolean told = title.status == Status.REPORTED && (title.kind == Kind.MEETING || title.kind == Kind.CALL) && title.parties.size() > 1;
        return told && drafts.stream().allMatch(d -> d.status == Status.BACKGROUND || exchanged.test(d)
                || d.status == Status.PLANNED && !(d.kind == title.kind && title.parties.keySet().stream().filter(d::has).count() > 1));
    }

    /**
     * What a headline tells of once more: {@code A's call with B}, and in the body that the two discussed something; {@code A receives B} over a report of what is to come.
     * {@code match} finds the draft that tells of the same, of the same standing.
     */
    static @Nullable Draft told(Draft title, List<Draft> drafts, UnaryOperator<Draft> match) {
        Draft found = match.apply(title);
        Status own = title.status;
        if (found == null && (own == Status.REPORTED || own == Status.PLANNED)) {
            title.status = own == Status.REPORTED ? Status.PLANNED : Status.REPORTED;
            found = match.apply(title);
            title.status = found == null ? own : title.status;
        }
        for (Draft d : found == null && title.kind == Kind.CALL ? drafts : List.<Draft>of()) {
            boolean shared = d.parties.keySet().stream().filter(p -> p.kind() == MentionKind.PERSON).anyMatch(title::has);
            found = found == null && Drafts.exchanged(d) && shared && d.status == own ? d : found;
        }
        return found;
    }

    /** {@code A receives B in Lae}, over a report that tells no place of it: of what it tells first, if somebody takes part whom the headline names. */
    static void place(Annotations annotations, Resolution resolution, List<Draft> drafts) {
        ActMention title = annotations.acts().stream().filter(a -> a.telling() == Telling.SCENE_TITLE).findFirst().orElse(null);
        Draft lead = Stream.of(Status.REPORTED, Status.PLANNED).flatMap(s -> drafts.stream().filter(d -> d.status == s)).findFirst().orElse(null);
        boolean open = title != null && lead != null && lead.place == null && SITED.contains(lead.kind);
        Span heading = open ? annotations.sentences().get(title.sentence()).span() : null;
        if (open && annotations.mentions().stream().filter(m -> heading.contains(m.span())).flatMap(m -> resolution.of(m).stream()).anyMatch(lead::has)) {
            lead.place = title.placeName();
            lead.placeEvidence = Evidence.of(annotations.readout().text(), title.place());
        }
    }

    /** Whether one of the outlet's own goes to another country. */
    private static boolean abroad(Draft visit, Resolution resolution) {
        String country = resolution.countries().get(visit.place);
        String home = resolution.home();
        return home != null && country != null && !country.equals(home) && visit.people().stream().anyMatch(p -> home.equals(p.side()));
    }
}
