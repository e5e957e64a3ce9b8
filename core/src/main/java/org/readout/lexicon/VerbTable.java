package org.readout.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.text.Inflection;

/** Rules found by the inflected first word of their verb phrase, longest phrase first. */
public final class VerbTable<R> {
    private final Map<String, List<VerbForm<R>>> byFirst = new HashMap<>();
    private final Set<R> gerunds = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Adds a rule under all forms of its verb phrase.
     *
     * @param phrase the verb phrase in the base form: {@code call on}; {@code hold talks|a debate} stands for as many phrases
     *            as a word after the verb has readings
     * @param given past, or past and -ing, where spelling does not give them ({@code -} for no -ing form); empty where it
     *            does
     */
    void add(String phrase, List<String> given, R rule) {
        int bar = phrase.indexOf('|');
        if (bar < 0) {
            addOne(phrase, given, rule);
            return;
        }
        int noun = Math.max(phrase.lastIndexOf("~ ", bar) + 2, phrase.indexOf(' ') + 1);
        int end = phrase.indexOf(' ', phrase.lastIndexOf('|'));
        String tail = end < 0 ? "" : phrase.substring(end);
        for (String reading : phrase.substring(noun, end < 0 ? phrase.length() : end).split("\\|")) {
            addOne(phrase.substring(0, noun) + reading + tail, given, rule);
        }
    }

    private void addOne(String phrase, List<String> given, R rule) {
        String[] words = phrase.split(" ");
        List<String> rest = Arrays.asList(words).subList(1, words.length);
        put(words[0], rest, Tense.BASE, rule);
        if (words[0].equals("be")) {
            List.of("is", "am", "are").forEach(w -> put(w, rest, Tense.PRESENT, rule));
            List.of("was", "were", "been").forEach(w -> put(w, rest, Tense.PAST, rule));
            return;
        }
        put(Inflection.thirdPerson(words[0]), rest, Tense.PRESENT, rule);
        String past = given.isEmpty() ? Inflection.past(words[0]) : given.get(0).split(" ")[0];
        put(past, rest, Tense.PAST, rule);
        String participle = Inflection.participle(past);
        if (participle != null) {
            put(participle, rest, Tense.PAST, rule);
        }
        if (given.size() > 1 && given.get(1).equals("-")) {
            return;
        }
        gerunds.add(rule);
        put(given.size() < 2 ? Inflection.gerund(words[0]) : given.get(1).split(" ")[0], rest, Tense.GERUND, rule);
    }

    private void put(String first, List<String> rest, Tense tense, R rule) {
        List<String> words = new ArrayList<>();
        words.add(first);
        words.addAll(rest);
        byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(new VerbForm<>(words, tense, rule));
    }

    void sort() {
        Comparator<VerbForm<R>> longest = Comparator.comparingInt(f -> -f.words().size());
        byFirst.values().forEach(forms -> forms.sort(longest));
    }

    /** Whether the rule has an -ing form. */
    public boolean hasGerund(R rule) {
        return gerunds.contains(rule);
    }

    /** All first words. */
    Set<String> firstWords() {
        return byFirst.keySet();
    }

    /** The forms that begin with a word in lower case; longer phrases first. */
    public List<VerbForm<R>> startingWith(String lower) {
        return byFirst.getOrDefault(lower, List.of());
    }
}
