package org.readout.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the persons of a readout whose names may be forms of a given name, however many there are. */
final class NameIndex {
    /** Of those who share a part of their names no more than this many, told last, are looked at. */
    private static final int MOST = 64;
    private final Names names;
    private final Map<String, Deque<Person>> persons = new HashMap<>();
    private final Map<String, List<String>> keys = new HashMap<>();
    private final Map<Person, Set<String>> known = new HashMap<>();

    NameIndex(Names names) {
        this.names = names;
    }

    /** Notes a person under the fullest name that is known of him. */
    void put(Person person) {
        if (!known.computeIfAbsent(person, k -> new HashSet<>()).add(person.name)) {
            return;
        }
        for (String key : keys(person.name)) {
            Deque<Person> some = persons.computeIfAbsent(key, k -> new ArrayDeque<>());
            if (some.size() == MOST) {
                some.removeFirst();
            }
            some.addLast(person);
        }
    }

    /** All that {@link Names#compatible} or {@link Names#sameFamily} can hold for, and others. */
    Set<Person> near(String name) {
        Set<Person> out = new LinkedHashSet<>();
        for (String key : keys(name)) {
            Deque<Person> some = persons.get(key);
            if (some != null) {
                out.addAll(some);
            }
        }
        return out;
    }

    private List<String> keys(String name) {
        return keys.computeIfAbsent(name, this::parts);
    }

    /** The parts, all together as one, and long parts with one letter left out: so that one slip is seen through. */
    private List<String> parts(String name) {
        List<String> parts = names.parts(name);
        List<String> out = new ArrayList<>(parts);
        out.add(String.join("", parts));
        for (String part : parts) {
            for (int i = 0; i < part.length() && part.length() >= Names.LONG; i++) {
                out.add(part.substring(0, i) + part.substring(i + 1));
            }
        }
        return out.stream().distinct().toList();
    }
}
