package org.readout.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words of personal names, to tell persons from organisations by: {@code authority/name.tsv}. */
public final class Names {
    private static final String PATH = "authority/name.tsv";
    private static final List<String> COLUMNS = List.of("name", "kind", "origin", "flag");

    private final Map<String, NamePart> parts;

    private Names(Map<String, NamePart> parts) {
        this.parts = parts;
    }

    static Names load(List<String> faults) {
        Map<String, NamePart> parts = new HashMap<>(1 << 14);
        Tsv.read(PATH, COLUMNS, faults, row -> {
            NamePart.Kind kind = row.word(1, NamePart.Kind.class);
            if (kind == null) {
                return;
            }
            NamePart part = new NamePart(row.cell(0), kind, row.cellOrNull(2), row.flag(3, "weak"));
            if (parts.put(Fold.key(part.name()), part) != null) {
                row.fault("'" + part.name() + "' is listed twice");
            }
        });
        return new Names(parts);
    }

    /** What is known of a word, as written; {@code null} if nothing is. */
    public @Nullable NamePart get(String word) {
        return parts.get(Fold.key(word));
    }

    /** How many words there are. */
    public int size() {
        return parts.size();
    }
}
