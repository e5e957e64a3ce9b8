package org.readout.record;

import java.util.List;
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

    /** Whether one of the outlet's own goes to another country. */
    private static boolean abroad(Draft visit, Resolution resolution) {
        String country = resolution.countries().get(visit.place);
        String home = resolution.home();
        return home != null && country != null && !country.equals(home) && visit.people().stream().anyMatch(p -> home.equals(p.side()));
    }
}
