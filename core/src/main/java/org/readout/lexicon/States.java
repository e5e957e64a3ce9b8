package org.readout.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which offices a state does not have ({@code authority/state.tsv}), how its people are called where that tells them from
 * others ({@code authority/family.tsv}), and which states share a royal house ({@code authority/house.tsv}).
 */
public final class States {
    private final Map<String, List<String>> lacks = new HashMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();
    private final Map<String, Set<String>> houses = new HashMap<>();
    private final Map<String, String> realms = new HashMap<>();

    private States() {
    }

    static States load(List<String> faults) {
        States out = new States();
        Tsv.read("authority/state.tsv", List.of("side", "no"), faults, r -> out.lacks.put(r.cell(0), List.of(r.cell(1).replace('-', ' ').split("\\|"))));
        Tsv.read("authority/family.tsv", List.of("side", "names"), faults, r -> out.families.put(r.cell(0), Set.of(r.cell(1).toLowerCase(Locale.ROOT).split("\\|"))));
        Tsv.read("authority/house.tsv", List.of("side", "names", "realms"), faults, r -> {
            out.houses.put(r.cell(0), Arrays.stream(r.cell(1).split("\\|")).map(Fold::key).collect(Collectors.toSet()));
            out.realms.put(r.cell(0), r.cell(0));
            List.of(r.cell(2).split("\\|")).forEach(realm -> out.realms.put(realm, r.cell(0)));
        });
        return out;
    }

    /** The side of the crown that a state shares with others, its own where its head lives there; null if it shares none. */
    public @Nullable String crown(@Nullable String side) {
        return side == null ? null : realms.get(side);
    }

    /** The side of the shared royal house of which somebody with a royal title is told by one of its names, in a report of one of its realms; null if it is none of that house. */
    public @Nullable String house(@Nullable String home, String name) {
        String crown = crown(home);
        Set<String> names = crown == null ? Set.of() : houses.getOrDefault(crown, Set.of());
        return words(name).stream().anyMatch(names::contains) ? crown : null;
    }

    /** Whether nobody of that state is called so: no family name of its own stands first, or a word of several syllables behind it. False where the names of its people tell nothing. */
    public boolean foreign(@Nullable String side, String name) {
        Set<String> own = side == null ? null : families.get(side);
        if (own == null) {
            return false;
        }
        List<String> words = words(name);
        boolean family = own.contains(words.get(0));
        return words.size() > 1 && !family || words.subList(family ? 1 : 0, words.size()).stream().anyMatch(w -> syllables(w) > 1);
    }

    /** Whether a name of three words or more is one of that state's people. */
    public boolean compatriot(@Nullable String side, String name) {
        if (side == null || !families.containsKey(side)) {
            return false;
        }
        List<String> words = words(name);
        return words.size() > 2 && families.get(side).contains(words.get(0)) && !foreign(side, name);
    }

    private static List<String> words(String name) {
        return List.of(Fold.key(name).split("[ -]"));
    }

    /** Groups of vowels, {@code y} among them: {@code Hyon} has one, {@code Putin} two. */
    private static int syllables(String word) {
        int groups = 0;
        boolean vowel = false;
        for (int i = 0; i < word.length(); i++) {
            boolean now = "aeiouy".indexOf(word.charAt(i)) >= 0;
            groups += now && !vowel ? 1 : 0;
            vowel = now;
        }
        return groups;
    }

    /** Whether a state has no such office; false for an unknown side. */
    public boolean lacks(@Nullable String side, String office) {
        return side != null && lacks.getOrDefault(side, List.of()).contains(office.toLowerCase(Locale.ROOT).replace('-', ' '));
    }
}
