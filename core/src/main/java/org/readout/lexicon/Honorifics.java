package org.readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The honorifics of one language: {@code honorific.tsv} in its folder. */
public final class Honorifics {
    private static final List<String> COLUMNS = List.of("word", "class", "notes", "example");

    private final PhraseTable<Honorific> table;

    private final List<String> opening;

    private Honorifics(PhraseTable<Honorific> table, List<String> opening) {
        this.table = table;
        this.opening = List.copyOf(opening);
    }

    /** Marks in a vocabulary the words with which honorifics before names begin. */
    void flag(Vocabulary vocabulary) {
        opening.forEach(word -> vocabulary.add(word, Vocabulary.HONORIFIC));
    }

    static Honorifics load(String language, List<String> faults) {
        List<String> opening = new ArrayList<>();
        PhraseTable.Builder<Honorific> table = new PhraseTable.Builder<>();
        Map<String, Set<Honorific.Place>> places = new HashMap<>();
        Tsv.read(language + "/honorific.tsv", COLUMNS, faults, row -> {
            Honorific honorific = new Honorific(row.cell(0),
                    places.computeIfAbsent(row.cell(1), cell -> row.words(1, Honorific.Place.class)));
            if (honorific.is(Honorific.Place.BEFORE)) {
                String first = Words.split(honorific.word().toLowerCase(Locale.ROOT)).get(0);
                opening.add(first);
                opening.add(first + ".");
                opening.add(String.join(".", first.split("")) + ".");
            }
            if (!table.put(honorific.word(), honorific)) {
                row.fault("'" + honorific.word() + "' is listed twice");
            }
        });
        return new Honorifics(table.build(), opening);
    }

    /** The longest honorific that starts at a word; {@code null} if none does. */
    public @Nullable Match<Honorific> longest(Words words, int from) {
        return table.longest(words, from);
    }

    /** What is known of an honorific; {@code null} if nothing is. */
    public @Nullable Honorific get(String word) {
        return table.get(word);
    }

    /** How many there are. */
    public int size() {
        return table.size();
    }
}
