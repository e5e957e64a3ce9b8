package org.readout.annotate;

import java.util.HashMap;
import java.util.Map;
import org.readout.text.Folding;

/** The parts of the full names that a readout gives somewhere, so that short forms are known for names. */
final class Roster {
    private final Map<String, Integer> parts = new HashMap<>();

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
