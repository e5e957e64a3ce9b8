package org.readout.record;

import java.util.HashSet;
import java.util.Set;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Resolution;

/** Tells official contact between parties from what one of them does alone. */
final class Contact {
    /** A report that speaks of other countries so often is not domestic, even if a guest's own is not told beside him. */
    private static final int FOREIGN = 3;
    /** Whoever leaves a country or comes back to it is on official business even where nobody of the other side is named. */
    private static final Set<String> JOURNEYS = Set.of("en.act.leave", "en.act.depart", "en.act.return", "en.act.come-back", "en.act.go-back", "en.act.fly", "en.act.inverted");

    private Contact() {
    }

    static boolean official(Draft d, Resolution resolution) {
        String home = resolution.home();
        Set<String> sides = new HashSet<>();
        boolean unknown = false;
        for (Identity p : d.parties.keySet()) {
            if (p.side() == null) {
                unknown |= p.kind() == MentionKind.PERSON && p.name().length() > 1;
            } else {
                sides.add(p.side());
            }
        }
        if (sides.size() > 1 || d.parties.size() > 1 && resolution.abroad() >= FOREIGN) {
            return true;
        }
        if (d.kind == Kind.VISIT && !sides.isEmpty() && d.rules.stream().anyMatch(JOURNEYS::contains)) {
            return true;
        }
        if (d.kind == Kind.VISIT || d.kind == Kind.CONFERENCE) {
            return sides.size() == 1 && !sides.contains(home) || d.place != null || d.venue != null || unknown && !sides.isEmpty() || several(d);
        }
        return unknown && !sides.isEmpty() || several(d);
    }

    /** A president who meets monks, unions or governors of his own country is in contact with another party all the same. */
    private static boolean several(Draft d) {
        return d.parties.keySet().stream().filter(p -> p.kind() != MentionKind.COLLECTIVE).count() > 1
                && d.parties.keySet().stream().anyMatch(Identity::person);
    }
}
