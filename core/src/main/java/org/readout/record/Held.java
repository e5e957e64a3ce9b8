package org.readout.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.Dateline;
import org.readout.model.Evidence;
import org.readout.model.Kind;
import org.readout.model.Resolution;
import org.readout.model.Status;
import org.readout.model.Telling;

/** Gives the act told last the place, house and day that a later sentence tells of it: {@code The meeting was held at the Old Palace in Lae}. */
final class Held {

    private static final Pattern HOUR = Pattern.compile("\\b\\d{1,2}:\\d\\d\\b");

    private Held() {
    }

    static void place(Annotations annotations, Resolution resolution, List<Draft> drafts) {
        Dateline head = annotations.readout().dateline();
        if (head != null && head.date() != null && HOUR.matcher(head.evidence().exact()).find()) {
            drafts.stream().filter(d -> d.status == Status.REPORTED).limit(1).forEach(d -> stamp(d, head));
        }
        if (head != null && head.place() != null && !Objects.equals(resolution.countries().get(head.place()), resolution.home())) {
            filed(head, drafts, resolution.countries(), resolution.states());
        }
        Map<String, Draft> last = new HashMap<>();
        int told = 0;
        for (ActMention act : annotations.acts()) {
            for (; told < drafts.size() && drafts.get(told).sentence < act.sentence(); told++) {
                Draft d = drafts.get(told);
                last.put(d.kind + " " + d.status, d);
            }
            Draft meant = act.telling() == Telling.SCENE_HELD && !act.negated() ? meant(act, last) : null;
            if (meant != null) {
                dress(meant, act, resolution.days(), annotations);
            }
        }
    }

    /** {@code LAE - A met B, as part of his visit to Norland}, filed in a town of that country by a correspondent abroad: there. */
    private static void filed(Dateline head, List<Draft> drafts, Map<String, String> countries, Set<String> states) {
        Draft lead = drafts.stream().filter(d -> d.status == Status.REPORTED).findFirst().orElse(null);
        boolean met = lead != null && (lead.kind == Kind.MEETING || lead.kind == Kind.RECEPTION || lead.kind == Kind.SIGNING) && lead.place != null && states.contains(lead.place);
        boolean town = met && head.place() != null && !states.contains(head.place()) && countries.containsKey(head.place());
        if (town && countries.get(head.place()).equals(countries.get(lead.place))) {
            lead.place = head.place();
            lead.placeEvidence = head.evidence();
        }
    }

    /** The head of the page tells day, hour and place of what it reports. */
    private static void stamp(Draft d, Dateline head) {
        if (d.date == null) {
            d.date = head.date();
            d.dateEvidence = head.evidence();
        }
        if (d.place == null && d.kind != Kind.CALL && d.kind != Kind.MESSAGE) {
            d.place = head.place();
            d.placeEvidence = head.evidence();
        }
    }

    /** The last act of that kind told before, as news or as planned; null if there is none. */
    private static @Nullable Draft meant(ActMention act, Map<String, Draft> last) {
        Status wanted = act.future() ? Status.PLANNED : Status.REPORTED;
        Draft own = last.get(act.kind() + " " + wanted);
        Draft gathering = act.kind() == Kind.MEETING ? last.get(Kind.CONFERENCE + " " + wanted) : null;
        return own == null || gathering != null && gathering.sentence > own.sentence ? gathering == null ? own : gathering : own;
    }

    private static void dress(Draft d, ActMention act, Map<ActMention, String> days, Annotations annotations) {
        String text = annotations.readout().text();
        String day = days.get(act);
        boolean here = "here".equals(act.placeName());
        String place = here ? annotations.readout().dateline() == null ? null : annotations.readout().dateline().place() : act.placeName();
        if (place != null && d.place != null && !place.equals(d.place) || day != null && d.date != null && !d.date.contains(day) && !day.contains(d.date)) {
            return;
        }
        if (d.place == null && place != null && act.place() != null && d.kind != Kind.CALL) {
            d.place = place;
            d.placeEvidence = Evidence.of(text, act.place());
        }
        if (d.venue == null && act.venue() != null && d.kind != Kind.CALL) {
            d.venue = Evidence.of(text, act.venue());
        }
        if (d.date == null && day != null && act.time() != null) {
            d.date = day;
            d.dateEvidence = Evidence.of(text, act.time().span());
        }
    }
}
