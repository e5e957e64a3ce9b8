package org.readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Kind;

/** Nouns that name an act of contact, with the kind that their modifiers make of them. */
public final class Events {
    private record Sense(List<String> modifiers, Kind kind) {
    }

    private final Map<String, List<Sense>> senses = new HashMap<>();

    void add(String noun, String modifiers, String kind) {
        List<String> words = modifiers.equals("-") ? List.of() : List.of(modifiers.split("\\|"));
        Sense sense = new Sense(words, Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
        List<Sense> list = senses.computeIfAbsent(noun, k -> new ArrayList<>());
        list.add(words.isEmpty() ? list.size() : 0, sense);
    }

    Iterable<String> nouns() {
        return senses.keySet();
    }

    /**
     * The kind of account that a noun names.
     *
     * @param noun in lower case
     * @param near whether a word stands beside the noun
     * @return null if it names none
     */
    public @Nullable Kind kind(String noun, Predicate<String> near) {
        for (Sense sense : senses.getOrDefault(noun, List.of())) {
            if (sense.modifiers().isEmpty()) {
                return sense.kind();
            }
            for (String modifier : sense.modifiers()) {
                if (near.test(modifier)) {
                    return sense.kind();
                }
            }
        }
        return null;
    }
}
