package org.readout.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Annotations;
import org.readout.model.Mention;
import org.readout.model.MentionKind;

/**
 * Tells whose a page is that says nothing of its outlet: an issuer names its own country, and leaves it out before its
 * own officials' titles. {@code The Minister of Trade met the Norwegian Minister of Trade. Sweden and Norway ...} is Swedish.
 */
final class Homes {
    private Homes() {
    }

    /** The country named most of those that no official is said to be of; null where there is none or two are even. */
    static @Nullable String of(Annotations annotations) {
        Set<String> abroad = new HashSet<>();
        Map<String, Integer> named = new HashMap<>();
        boolean open = false;
        for (Mention m : annotations.mentions()) {
            boolean official = m.kind() == MentionKind.PERSON || m.kind() == MentionKind.OFFICE;
            if (m.side() == null) {
                open |= official && !m.offices().isEmpty();
            } else if (official) {
                abroad.add(m.side());
            } else if (m.kind() == MentionKind.BODY && m.side().length() == 2) {
                named.merge(m.side(), 1, Integer::sum);
            }
        }
        named.keySet().removeAll(abroad);
        int most = named.values().stream().mapToInt(n -> n).max().orElse(0);
        var first = named.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
        return open && first.size() == 1 ? first.get(0) : null;
    }
}
