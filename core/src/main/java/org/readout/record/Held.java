package org.readout.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.Evidence;
import org.readout.model.Kind;
import org.readout.model.Resolution;
import org.readout.model.Status;

/** Gives the act told last the place, house and day that a later sentence tells of it: {@code The meeting was held at the Old Palace in Lae}. */
final class Held {
    private static final String RULE = "en.act.scene-held";

    private Held() {
    }

    static void place(Annotations annotations, Resolution resolution, List<Draft> drafts) {
        for (ActMention act : annotations.acts()) {
            Draft meant = act.rule().equals(RULE) && !act.negated() ? meant(act, drafts) : null;
            if (meant != null) {
                dress(meant, act, resolution.days(), annotations);
            }
        }
    }

    /** The last act of that kind told before, as news or as planned; null if it is told to be elsewhere or on another day. */
    private static @Nullable Draft meant(ActMention act, List<Draft> drafts) {
        Status wanted = act.future() ? Status.PLANNED : Status.REPORTED;
        Draft found = null;
        for (Draft d : drafts) {
            boolean kind = d.kind == act.kind() || act.kind() == Kind.MEETING && d.kind == Kind.CONFERENCE;
            found = kind && d.status == wanted && d.sentence < act.sentence() ? d : found;
        }
        return found;
    }

    private static void dress(Draft d, ActMention act, Map<ActMention, String> days, Annotations annotations) {
        String text = annotations.readout().text();
        String day = days.get(act);
        boolean here = "here".equals(act.placeName());
        String place = here ? annotations.readout().dateline() == null ? null : annotations.readout().dateline().place() : act.placeName();
        if (place != null && d.place != null && !place.equals(d.place) || day != null && d.date != null && !d.date.contains(day) && !day.contains(d.date)) {
            return;
        }
        if (d.place == null && place != null && act.place() != null) {
            d.place = place;
            d.placeEvidence = Evidence.of(text, act.place());
        }
        if (d.venue == null && act.venue() != null) {
            d.venue = Evidence.of(text, act.venue());
        }
        if (d.date == null && day != null && act.time() != null) {
            d.date = day;
            d.dateEvidence = Evidence.of(text, act.time().span());
        }
    }
}
