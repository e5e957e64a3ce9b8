package org.readout.annotate.parties;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.annotate.words.FoundName;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.lexicon.Vocabulary;
import org.readout.model.Office;
import org.readout.text.Folding;

/** The parts of the full names that a readout gives somewhere, so that short forms are known for names. */
public final class Roster {
    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, Set<String>> holders = new HashMap<>();
    private final Map<String, Integer> changed = new HashMap<>();
    private int place;

    /** All that is noted from here on stands at this place of the text, in UTF-16 code units. */
    public void at(int start) {
        place = start;
    }

    /** Whether a sentence may read otherwise by what was noted behind one of its words. */
    public boolean later(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            Token t = s.at(i);
            boolean office = t.has(Vocabulary.OFFICE_HEAD);
            if ((t.capital() || office) && parts.getOrDefault(t.spelling().nameKey(), -1) > t.start()
                    || office && changed.getOrDefault(Folding.lower(t.base()), -1) > t.start()) {
                return true;
            }
        }
        return false;
    }

    /** Notes who holds an office, by its head and the last part of the name. */
    public void add(String name, Office office) {
        List<String> words = Folding.words(name);
        if (!words.isEmpty()) {
            boolean added = holders.computeIfAbsent(Folding.lower(office.head()), k -> new HashSet<>()).add(Folding.key(words.get(words.size() - 1)));
            if (added) {
                changed.put(Folding.lower(office.head()), place);
            }
        }
    }

    /** Whether offices with this head are held in the readout, but by nobody with this last part of a name. */
    boolean anothers(Office office, String family) {
        Set<String> known = holders.getOrDefault(Folding.lower(office.head()), Set.of());
        return !known.isEmpty() && !known.contains(Folding.key(family));
    }

    /** Notes the parts of a full name. */
    public void add(String name) {
        for (String part : Folding.words(name.replace("-", ""))) {
            if (part.length() > 1) {
                parts.putIfAbsent(Folding.key(part), place);
            }
        }
    }

    /** Whether the first word of a found name is a part of some full name. */
    boolean knows(Sent s, FoundName name) {
        return parts.containsKey(s.at(name.from()).spelling().nameKey());
    }

    boolean knows(String word) {
        return parts.containsKey(Folding.key(word));
    }
}
