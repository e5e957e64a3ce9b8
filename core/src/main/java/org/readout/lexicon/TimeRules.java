package org.readout.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How a language tells times: the content of its {@code time.yml}, checked but not compiled.
 *
 * @param anchor the ISO day of the report that all examples are read in
 * @param narrative the ISO day last told of in that report
 * @param months January to December, each with its full name first and its abbreviations after it
 * @param weekdays Monday to Sunday in the same form
 * @param parts the words for parts of a day
 * @param numbers number words and their values
 * @param ordinalEndings what turns a number into an ordinal
 * @param joiners the words and marks between the two ends of a span of days
 * @param between the word that opens a span and the one that joins it
 * @param stops the words that may follow a bare ordinal that is a day, lower case
 * @param nameHeads the nouns that make a name of a date before them, as written
 * @param rules in the order of their preference
 */
public record TimeRules(String anchor, String narrative, List<List<String>> months, List<List<String>> weekdays,
        List<String> parts, Map<String, Integer> numbers, List<String> ordinalEndings, List<String> joiners,
        List<String> between, Set<String> stops, Set<String> nameHeads, List<TimeRule> rules) {

    /**
     * Loads the rules of a language.
     *
     * @param language ISO 639-1
     * @throws IllegalStateException if there are none, or with all faults of the file, a line each
     */
    public static TimeRules load(String language) {
        List<String> faults = new ArrayList<>();
        TimeRules rules = load(language, faults);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the lexicon has faults:\n" + String.join("\n", faults));
        }
        return rules;
    }

    /** Loads the rules of a language; faults go to {@code faults}, as of every file of the lexicon. */
    static TimeRules load(String language, List<String> faults) {
        String file = language + "/time.yml";
        try (InputStream in = TimeRules.class.getResourceAsStream(file)) {
            check(faults, in != null, file + ":1: not found");
            Object root = in == null ? null
                    : new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
            return read(file, map(root), in == null ? new ArrayList<>() : faults);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static TimeRules read(String file, Map<?, ?> root, List<String> faults) {
        List<TimeRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Object each : list(root.get("rules"))) {
            rules.add(rule(file, map(each), ids, faults));
        }
        TimeRules result = new TimeRules(text(root.get("anchor")), text(root.get("narrative")),
                lists(root.get("months")), lists(root.get("weekdays")), strings(root.get("parts")),
                numbers(root.get("numbers")), strings(root.get("ordinal-endings")), strings(root.get("joiners")),
                strings(root.get("between")), Set.copyOf(strings(root.get("stops"))),
                Set.copyOf(strings(root.get("name-heads"))), List.copyOf(rules));
        check(faults, result.months.size() == 12, file + ": months: not twelve");
        check(faults, result.weekdays.size() == 7, file + ": weekdays: not seven");
        check(faults, result.between.size() == 2, file + ": between: not two words");
        return result;
    }

    private static TimeRule rule(String file, Map<?, ?> row, Set<String> ids, List<String> faults) {
        String id = text(row.get("id"));
        check(faults, ids.add(id), file + ": " + id + ": id used twice");
        Map<String, String> examples = new LinkedHashMap<>();
        map(row.get("examples")).forEach((k, v) -> examples.put(text(k), text(v)));
        List<String> counter = strings(row.get("counter"));
        String gives = text(row.get("gives"));
        boolean blocks = gives.equals("none");
        check(faults, blocks || !examples.isEmpty(), file + ": " + id + ": no example");
        check(faults, !blocks || !counter.isEmpty(), file + ": " + id + ": no counter-example");
        List<List<String>> sequences = new ArrayList<>();
        for (String pattern : strings(row.get("patterns"))) {
            try {
                sequences.addAll(TimePattern.expand(pattern));
            } catch (IllegalArgumentException e) {
                faults.add(file + ": " + id + ": " + e.getMessage());
            }
        }
        check(faults, !sequences.isEmpty(), file + ": " + id + ": no pattern");
        return new TimeRule(id, List.copyOf(sequences), List.of(gives.split(" ")), examples, counter);
    }

    private static void check(List<String> faults, boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }

    private static Map<?, ?> map(Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(Object node) {
        return node instanceof List<?> list ? list : List.of();
    }

    private static String text(Object node) {
        return String.valueOf(node);
    }

    private static List<String> strings(Object node) {
        return list(node).stream().map(TimeRules::text).toList();
    }

    private static List<List<String>> lists(Object node) {
        return list(node).stream().map(TimeRules::strings).toList();
    }

    private static Map<String, Integer> numbers(Object node) {
        Map<String, Integer> result = new LinkedHashMap<>();
        map(node).forEach((k, v) -> result.put(text(k), Integer.valueOf(text(v))));
        return result;
    }
}
