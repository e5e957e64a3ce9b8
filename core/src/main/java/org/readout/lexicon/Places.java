package org.readout.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries, their people, cities, regions and venues by name: {@code authority/place.tsv}. */
public final class Places {
    private static final String PATH = "authority/place.tsv";
    private static final List<String> COLUMNS = List.of("name", "kind", "side", "country", "flag", "source");

    private final PhraseTable<Place> table;
    private final Map<String, String> countries;

    private Places(PhraseTable<Place> table, Map<String, String> countries) {
        this.table = table;
        this.countries = Map.copyOf(countries);
    }

    static Places load(List<String> faults) {
        PhraseTable.Builder<Place> table = new PhraseTable.Builder<>();
        Map<String, String> countries = new HashMap<>();
        Map<String, Set<Place.Kind>> kinds = new HashMap<>();
        Tsv.read(PATH, COLUMNS, faults, row -> {
            Place place = new Place(row.cell(0), kinds.computeIfAbsent(row.cell(1), cell -> row.words(1, Place.Kind.class)),
                    row.cellOrNull(2), row.cellOrNull(3), row.flag(4, "ambiguous"));
            if (!table.put(place.name(), place)) {
                row.fault("'" + place.name() + "' is listed twice");
            }
            if (place.side() != null && place.country() != null) {
                countries.put(place.side(), place.country());
            }
        });
        return new Places(table.build(), countries);
    }

    /** Whether a name may start with a word of this {@link Fold#key key}. */
    public boolean begins(String key) {
        return table.begins(key);
    }

    /** The longest name that starts at a word; {@code null} if none does. */
    public @Nullable Match<Place> longest(Words words, int from) {
        return table.longest(words, from);
    }

    /** What is known of a name; {@code null} if nothing is. */
    public @Nullable Place get(String name) {
        return table.get(name);
    }

    /** The usual English name of a side's country; {@code null} if the side is none. */
    public @Nullable String country(String side) {
        return countries.get(side);
    }

    /** How many names there are. */
    public int size() {
        return table.size();
    }
}
