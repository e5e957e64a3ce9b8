package org.readout.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Identity;
import org.readout.model.Kind;

/** Tells official contact between sides from what goes on within one. */
final class Contact {
    private Contact() {
    }

    static boolean official(Draft d, @Nullable String home, List<Draft> all) {
        Set<String> sides = new HashSet<>();
        boolean unknown = false;
        for (Identity p : d.parties.keySet()) {
            if (p.side() == null) {
                unknown |= p.name().length() > 1;
            } else {
                sides.add(p.side());
            }
        }
        if (sides.size() > 1) {
            return true;
        }
        if (d.kind == Kind.VISIT || d.kind == Kind.CONFERENCE) {
            return sides.size() == 1 && !sides.contains(home) || d.place != null || unknown && !sides.isEmpty();
        }
        return unknown && !sides.isEmpty();
    }
}
