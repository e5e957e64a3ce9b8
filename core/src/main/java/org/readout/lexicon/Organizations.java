package org.readout.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** International organisations and national bodies by name and acronym: {@code authority/organization.tsv}. */
public final class Organizations {
    private static final String PATH = "authority/organization.tsv";
    private static final List<String> COLUMNS = List.of("name", "acronym", "side", "kind", "country", "source");

    private final PhraseTable<Organization> table;

    private Organizations(PhraseTable<Organization> table) {
        this.table = table;
    }

    static Organizations load(List<String> faults) {
        PhraseTable.Builder<Organization> table = new PhraseTable.Builder<>();
        Tsv.read(PATH, COLUMNS, faults, row -> {
            Organization.Kind kind = row.word(3, Organization.Kind.class);
            if (kind == null) {
                return;
            }
            Organization entry = new Organization(row.cell(0), row.cellOrNull(1), row.cellOrNull(2), kind,
                    row.cellOrNull(4));
            put(table, row, entry.name(), entry);
            if (entry.acronym() != null) {
                put(table, row, entry.acronym(), entry);
            }
        });
        return new Organizations(table.build());
    }

    private static void put(PhraseTable.Builder<Organization> table, Tsv.Row row, String name, Organization entry) {
        if (!table.put(name, entry)) {
            row.fault("'" + name + "' is listed twice");
        }
    }

    /** Whether a name or acronym may start with a word of this {@link Fold#key key}. */
    public boolean begins(String key) {
        return table.begins(key);
    }

    /** The longest name or acronym that starts at a word; {@code null} if none does. */
    public @Nullable Match<Organization> longest(Words words, int from) {
        return table.longest(words, from);
    }

    /** What is known of a name or acronym; {@code null} if nothing is. */
    public @Nullable Organization get(String name) {
        return table.get(name);
    }

    /** How many names and acronyms there are. */
    public int size() {
        return table.size();
    }
}
