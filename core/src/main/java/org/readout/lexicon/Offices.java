package org.readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Channel;

/** The vocabulary of offices in one language: {@code office.tsv} in its folder. */
public final class Offices {
    private static final List<String> COLUMNS = List.of("word", "class", "channel", "side", "notes", "example");

    /** What links a head to its complement: the head stands before the first of them. */
    private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "on", "at", "the", "and", "ad", "de");

    private final PhraseTable<Office> table;
    private final List<Office> entries;

    private Offices(PhraseTable<Office> table, List<Office> entries) {
        this.table = table;
        this.entries = List.copyOf(entries);
    }

    /** Marks in a vocabulary the words that offices are made of: the last word of a head is a head, others modify. */
    void flag(Vocabulary vocabulary) {
        for (Office office : entries) {
            boolean head = office.is(Office.Kind.HEAD) || office.is(Office.Kind.PLURAL) || office.is(Office.Kind.TITLE);
            boolean modifier = office.is(Office.Kind.MODIFIER) || office.is(Office.Kind.PORTFOLIO) || office.is(Office.Kind.PAST);
            List<String> words = Words.split(office.word().toLowerCase(Locale.ROOT));
            int end = words.size();
            for (int i = words.size() - 1; i > 0; i--) {
                end = LINKS.contains(words.get(i)) ? i : end;
            }
            for (int i = 0; i < end; i++) {
                boolean last = i == end - 1;
                if (head && last) {
                    vocabulary.add(words.get(i), Vocabulary.OFFICE_HEAD);
                } else if (words.get(i).length() > 3 && (head || modifier) || office.is(Office.Kind.MODIFIER) && words.size() == 1) {
                    vocabulary.add(words.get(i), Vocabulary.OFFICE_MOD);
                }
            }
        }
    }

    static Offices load(String language, List<String> faults) {
        PhraseTable.Builder<Office> table = new PhraseTable.Builder<>();
        Map<String, Set<Office.Kind>> kinds = new HashMap<>();
        List<Office> entries = new ArrayList<>();
        Tsv.read(language + "/office.tsv", COLUMNS, faults, row -> {
            Channel channel = row.cell(2).isEmpty() ? null : row.word(2, Channel.class);
            Office office = new Office(row.cell(0),
                    kinds.computeIfAbsent(row.cell(1), cell -> row.words(1, Office.Kind.class)), channel,
                    row.cellOrNull(3));
            entries.add(office);
            if (!table.put(office.word(), office)) {
                row.fault("'" + office.word() + "' is listed twice");
            }
        });
        return new Offices(table.build(), entries);
    }

    /** The longest word or phrase of an office that starts at a word; {@code null} if none does. */
    public @Nullable Match<Office> longest(Words words, int from) {
        return table.longest(words, from);
    }

    /** What is known of a word or phrase; {@code null} if nothing is. */
    public @Nullable Office get(String word) {
        return table.get(word);
    }

    /** How many words and phrases there are. */
    public int size() {
        return table.size();
    }
}
