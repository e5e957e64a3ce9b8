package org.readout.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.Office;
import org.readout.text.Folding;

/** The parts of the full names that a readout gives somewhere, so that short forms are known for names. */
final class Roster {
    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, Set<String>> holders = new HashMap<>();

    /** Notes who holds an office, by its head and the last part of the name. */
    void add(String name, Office office) {
        List<String> words = Folding.words(name);
        if (!words.isEmpty()) {
            holders.computeIfAbsent(Folding.lower(office.head()), k -> new HashSet<>()).add(Folding.key(words.get(words.size() - 1)));
        }
    }

    /** Whether offices with this head are held in the readout, but by nobody with this last part of a name. */
    boolean anothers(Office office, String family) {
        Set<String> known = holders.getOrDefault(Folding.lower(office.head()), Set.of());
        return !known.isEmpty() && !known.contains(Folding.key(family));
    }

    /** Notes the parts of a full name. */
    void add(String name) {
        for (String part : Folding.words(name.replace("-", ""))) {
            if (part.length() > 1) {
                parts.merge(Folding.key(part), 1, Integer::sum);
            }
        }
    }

    /** Whether the first word of a found name is a part of some full name. */
    boolean knows(Sent s, NameParser.Name name) {
        return knows(s.at(name.from()).base());
    }

    boolean knows(String word) {
        return parts.containsKey(Folding.key(word));
    }
}
