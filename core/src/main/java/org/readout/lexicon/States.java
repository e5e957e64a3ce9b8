package org.readout.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which offices a state does not have: {@code authority/state.tsv}. */
public final class States {
    private final Map<String, List<String>> lacks = new HashMap<>();

    private States() {
    }

    static States load(List<String> faults) {
        States out = new States();
        Tsv.read("authority/state.tsv", List.of("side", "no"), faults, r -> out.lacks.put(r.cell(0), List.of(r.cell(1).split("\\|"))));
        return out;
    }

    /** Whether a state has no such office; false for an unknown side. */
    public boolean lacks(@Nullable String side, String office) {
        return side != null && lacks.getOrDefault(side, List.of()).contains(office.toLowerCase(Locale.ROOT));
    }
}
