package org.readout.annotate.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.TimeSlots.Slot;
import org.readout.lexicon.TimeRule;
import org.readout.lexicon.TimeRules;
import org.readout.model.TimeExpression;

/**
 * Matches all patterns of a language at one place of a text at once, as a trie of their tokens. Its depth bounds the
 * work at each place.
 */
final class TimeMatcher {
    /** What was found; without an expression it only looks like a time. */
    record Found(int start, int end, @Nullable TimeExpression expression) {
    }

    private static final int MOST_SLOTS = 12;

    /** The nodes that follow upon words by their numbers, or upon marks by their characters: few, so that a row in order holds them. */
    private static final class Next {
        private int[] keys = {};
        private Node[] nodes = {};

        boolean isEmpty() {
            return keys.length == 0;
        }

        @Nullable Node get(int key) {
            int at = Arrays.binarySearch(keys, key);
            return at < 0 ? null : nodes[at];
        }

        Node follow(int key) {
            int at = Arrays.binarySearch(keys, key);
            if (at >= 0) {
                return nodes[at];
            }
            int place = -at - 1;
            keys = Arrays.copyOf(keys, keys.length + 1);
            nodes = Arrays.copyOf(nodes, keys.length);
            System.arraycopy(keys, place, keys, place + 1, keys.length - 1 - place);
            System.arraycopy(nodes, place, nodes, place + 1, keys.length - 1 - place);
            keys[place] = key;
            nodes[place] = new Node();
            return nodes[place];
        }
    }

    private static final class Node {
        final Next words = new Next();
        final Next marks = new Next();
        final List<Slot> slots = new ArrayList<>();
        final List<Node> filled = new ArrayList<>();
        final List<TimeMeaning> meanings = new ArrayList<>();
        @Nullable Node open;
        @Nullable Node close;

        Node slot(Slot slot) {
            if (!slots.contains(slot)) {
                slots.add(slot);
                filled.add(new Node());
            }
            return filled.get(slots.indexOf(slot));
        }
    }

    /** One match under way: what was read so far and the best end reached. */
    private static final class Walk {
        private static final Slot[] NO_SLOTS = {};
        private static final int[] NO_VALUES = {};
        Slot[] slots = NO_SLOTS;
        int[] values = NO_VALUES;
        int count;
        int start;
        int end;
        @Nullable Found best;
        final TimeWords.Last word;

        Walk(TimeWords.Last word) {
            this.word = word;
        }

        /** Most walks end before they read a slot. */
        void push(Slot slot, int value) {
            if (slots.length == 0) {
                slots = new Slot[MOST_SLOTS];
                values = new int[MOST_SLOTS];
            }
            slots[count] = slot;
            values[count++] = value;
        }
    }

    private final TimeWords words;
    private final TimeSlots slots;
    private final Node root = new Node();
    private final boolean[] starts;

    /** Compiles the rules; throws IllegalArgumentException naming the rule that cannot be. */
    TimeMatcher(TimeRules rules, TimeWords words) {
        this.words = words;
        this.slots = new TimeSlots(words, rules.ordinalEndings());
        for (TimeRule rule : rules.rules()) {
            try {
                TimeMeaning meaning = TimeMeaning.of(rule.gives());
                rule.sequences().forEach(sequence -> add(sequence, meaning));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("time.yml: " + rule.id() + ": " + e.getMessage(), e);
            }
        }
        starts = new boolean[words.size()];
        for (int id = 0; id < starts.length; id++) {
            TimeWords.Sense sense = words.sense(id);
            starts[id] = sense.month() > 0 || sense.weekday() > 0 || sense.number() > 0
                    || root.words.get(id) != null || root.open != null && root.open.words.get(id) != null;
        }
    }

    private void add(List<String> sequence, TimeMeaning meaning) {
        Node node = root;
        for (String token : sequence) {
            char c = token.charAt(0);
            if (token.equals("<")) {
                node = node.open = node.open == null ? new Node() : node.open;
            } else if (token.equals(">")) {
                node = node.close = node.close == null ? new Node() : node.close;
            } else if (c == '{') {
                node = node.slot(Slot.of(token));
            } else if (TimeChars.letter(c)) {
                node = node.words.follow(words.id(token, 0, token.length()));
            } else {
                node = node.marks.follow(c);
            }
        }
        node.meanings.add(meaning);
    }

    /** Whether a time, or the words before one, can start with this word. */
    boolean starts(int word) {
        return starts[word];
    }

    /** The longest time told at {@code pos}, or null. */
    @Nullable Found at(String text, int pos, int limit) {
        Walk walk = new Walk(words.new Last());
        step(root, text, pos, limit, walk);
        Found best = walk.best;
        if (best != null && best.start > pos) {
            Found inner = at(text, best.start, limit);
            return inner != null && inner.end >= best.end ? inner : best;
        }
        return best;
    }

    private void step(Node node, String text, int last, int limit, Walk walk) {
        for (int i = 0; i < node.meanings.size(); i++) {
            accept(node.meanings.get(i), text, limit, walk);
        }
        if (node.close != null) {
            walk.end = last;
            step(node.close, text, last, limit, walk);
        }
        int pos = TimeChars.gapEnd(text, last, limit);
        if (node.open != null) {
            walk.start = pos;
            step(node.open, text, pos, limit, walk);
        }
        fill(node, text, pos, limit, walk);
        if (pos < limit) {
            literal(node, text, pos, limit, walk);
        }
    }

    private void literal(Node node, String text, int pos, int limit, Walk walk) {
        char c = text.charAt(pos);
        Node next = null;
        int end = pos + 1;
        if (TimeChars.letter(c)) {
            if (!node.words.isEmpty()) {
                next = node.words.get(walk.word.id(text, pos, limit));
                end = walk.word.end();
            }
        } else if (!node.marks.isEmpty()) {
            next = node.marks.get(TimeChars.dash(c) ? '-' : c);
        }
        if (next != null) {
            step(next, text, end, limit, walk);
        }
    }

    /** Reads the node's slots at {@code pos}; each is taken back before the next is tried. */
    private void fill(Node node, String text, int pos, int limit, Walk walk) {
        for (int i = 0; i < node.slots.size(); i++) {
            long read = slots.read(node.slots.get(i), text, pos, limit, walk.word);
            if (read != TimeSlots.NO && walk.count < MOST_SLOTS) {
                walk.push(node.slots.get(i), TimeSlots.value(read));
                step(node.filled.get(i), text, TimeSlots.end(read), limit, walk);
                walk.count--;
            }
        }
    }

    private static void accept(TimeMeaning meaning, String text, int limit, Walk walk) {
        if (walk.best != null && walk.best.end >= walk.end || !ends(text, walk.end, limit)) {
            return;
        }
        TimeExpression expression = meaning.build(walk.slots, walk.values, walk.count);
        if (expression != null || meaning.blocks()) {
            walk.best = new Found(walk.start, walk.end, expression);
        }
    }

    /** Whether an expression may end here: {@code day-to-day} and {@code 3-month-old} go on. */
    private static boolean ends(String text, int pos, int limit) {
        if (pos >= limit) {
            return true;
        }
        char c = text.charAt(pos);
        char before = text.charAt(pos - 1);
        if (TimeChars.letter(c) && TimeChars.letter(before) || TimeChars.digit(c) && TimeChars.digit(before)) {
            return false;
        }
        return !(c == '-' && TimeChars.letterAt(text, pos + 1, limit) && Character.isLowerCase(text.charAt(pos + 1)));
    }
}
