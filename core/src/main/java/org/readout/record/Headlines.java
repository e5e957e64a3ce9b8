package org.readout.record;

import java.util.List;
import java.util.function.Predicate;
import org.readout.model.ActMention;
import org.readout.model.Kind;
import org.readout.model.Resolution;
import org.readout.model.Status;
import org.readout.model.Zone;

/** What only a headline tells: {@code Minister A visits Norland} over a report of what she did there. */
final class Headlines {
    private Headlines() {
    }

    /** Whether a headline tells of a journey that none of the drafts tells; one on which all is yet to come is planned. */
    static boolean travels(Draft title, ActMention act, List<Draft> drafts, Resolution resolution) {
        boolean visit = act.zone() == Zone.TITLE && title.kind == Kind.VISIT && title.place != null && abroad(title, resolution) && !title.people().isEmpty() && !drafts.isEmpty();
        boolean own = visit && drafts.stream().allMatch(d -> d.kind != Kind.VISIT || d.venue != null) && drafts.stream().anyMatch(d -> d.people().stream().anyMatch(title::has));
        title.status = own && drafts.stream().allMatch(d -> d.status == Status.PLANNED) ? Status.PLANNED : title.status;
        return own;
    }

    /** {@code A's meeting with B}, and in the body only what they recalled at it: drafts that are {@code exchanged} tell no more than of what they talked. */
    static boolean recalls(Draft title, List<Draft> drafts, Predicate<Draft> exchanged) {
        boolean told = title.status == Status.REPORTED && (title.kind == Kind.MEETING || title.kind == Kind.CALL) && title.parties.size() > 1;
        return told && drafts.stream().allMatch(d -> d.status == Status.BACKGROUND || exchanged.test(d)
                || d.status == Status.PLANNED && !(d.kind == title.kind && title.parties.keySet().stream().filter(d::has).count() > 1));
    }

    /** Whether one of the outlet's own goes to another country. */
    private static boolean abroad(Draft visit, Resolution resolution) {
        String country = resolution.countries().get(visit.place);
        String home = resolution.home();
        return home != null && country != null && !country.equals(home) && visit.people().stream().anyMatch(p -> home.equals(p.side()));
    }
}
