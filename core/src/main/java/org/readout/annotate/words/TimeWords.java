package org.readout.annotate.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.lexicon.TimeRule;
import org.readout.lexicon.TimeRules;

/**
 * The words that time expressions are made of, by number, looked up in a text without copying it. Case is folded;
 * months and weekdays ask for their capital where they are read.
 */
final class TimeWords {
    /** What a word can be besides itself; 0 where it is not. */
    record Sense(int month, int weekday, boolean full, boolean part, int number, boolean joins, boolean stops) {
    }

    private static final Sense NONE = new Sense(0, 0, false, false, 0, false, false);

    private final String[] keys;
    private final int[] ids;
    private final List<Sense> senses = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private int longest;

    TimeWords(TimeRules rules) {
        addNames(rules.months(), true);
        addNames(rules.weekdays(), false);
        rules.parts().forEach(w -> add(w, new Sense(0, 0, false, true, 0, false, false)));
        rules.numbers().forEach((w, n) -> add(w, new Sense(0, 0, false, false, n, false, false)));
        rules.joiners().forEach(w -> add(w, new Sense(0, 0, false, false, 0, true, false)));
        rules.stops().forEach(w -> add(w, new Sense(0, 0, false, false, 0, false, true)));
        rules.between().forEach(w -> add(w, NONE));
        for (TimeRule rule : rules.rules()) {
            for (List<String> sequence : rule.sequences()) {
                sequence.stream().filter(t -> Character.isLetter(t.charAt(0))).forEach(t -> add(t, NONE));
            }
        }
        int size = Integer.highestOneBit(known.size() * 4) * 2;
        keys = new String[size];
        ids = new int[size];
        known.forEach(this::put);
    }

    private void addNames(List<List<String>> names, boolean months) {
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i)) {
                boolean full = name.equals(names.get(i).get(0));
                add(name, new Sense(months ? i + 1 : 0, months ? 0 : i + 1, full, false, 0, false, false));
            }
        }
    }

    private void add(String word, Sense sense) {
        String key = word.toLowerCase(Locale.ROOT);
        longest = Math.max(longest, key.length());
        Integer id = known.putIfAbsent(key, senses.size());
        if (id == null) {
            senses.add(sense);
        } else {
            senses.set(id, merge(senses.get(id), sense));
        }
    }

    private static Sense merge(Sense a, Sense b) {
        return new Sense(Math.max(a.month, b.month), Math.max(a.weekday, b.weekday), a.full || b.full,
                a.part || b.part, Math.max(a.number, b.number), a.joins || b.joins, a.stops || b.stops);
    }

    private void put(String key, int id) {
        int slot = hash(key, 0, key.length()) & keys.length - 1;
        while (keys[slot] != null) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        ids[slot] = id;
    }

    /** How many words there are; their numbers are below it. */
    int size() {
        return senses.size();
    }

    Sense sense(int id) {
        return senses.get(id);
    }

    /** The number of the word at these places of the text, or -1 if it is none of ours. */
    int id(CharSequence text, int start, int end) {
        if (end - start > longest || end == start) {
            return -1;
        }
        int slot = hash(text, start, end) & keys.length - 1;
        while (keys[slot] != null) {
            if (same(keys[slot], text, start, end)) {
                return ids[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return -1;
    }

    /** The word asked for last, since what is read at one place asks for its word again and again. Not for threads. */
    final class Last {
        private int at = -1;
        private int end;
        private int id;

        /** The number of the word from {@code pos} on, no further than {@code limit}, or -1. */
        int id(String text, int pos, int limit) {
            if (pos != at) {
                at = pos;
                end = TimeChars.wordEnd(text, pos, limit);
                id = TimeWords.this.id(text, pos, end);
            }
            return id;
        }

        /** Past the word asked for last. */
        int end() {
            return end;
        }
    }

    private static boolean same(String key, CharSequence text, int start, int end) {
        if (key.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (fold(text.charAt(i)) != key.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        return hash ^ hash >>> 7;
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
