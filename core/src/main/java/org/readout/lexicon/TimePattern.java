package org.readout.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The pattern language of {@code time.yml}: words, {@code a|b} for either of two words, marks, {@code {slot}}s,
 * {@code [...]} for what may be left out, {@code <...>} around what the mention covers.
 */
final class TimePattern {
    private static final int MOST = 512;

    private final String pattern;
    private int at;

    private TimePattern(String pattern) {
        this.pattern = pattern;
    }

    /** All flat token sequences that a pattern stands for; throws IllegalArgumentException naming what is wrong. */
    static List<List<String>> expand(String pattern) {
        TimePattern parser = new TimePattern(pattern);
        List<List<String>> all = parser.sequence();
        if (parser.at < pattern.length()) {
            throw new IllegalArgumentException("']' without '[' in: " + pattern);
        }
        List<List<String>> result = new ArrayList<>();
        for (List<String> each : all) {
            result.add(marked(each));
        }
        return result;
    }

    /** Without marks of its own, a mention covers the whole. */
    private static List<String> marked(List<String> tokens) {
        if (tokens.contains("<")) {
            return List.copyOf(tokens);
        }
        List<String> result = new ArrayList<>();
        result.add("<");
        result.addAll(tokens);
        result.add(">");
        return List.copyOf(result);
    }

    private List<List<String>> sequence() {
        List<List<String>> result = new ArrayList<>();
        result.add(List.of());
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            if (pattern.charAt(at) == ' ') {
                at++;
            } else {
                result = times(result, element());
            }
        }
        return result;
    }

    private List<List<String>> element() {
        if (pattern.charAt(at) != '[') {
            return alternatives();
        }
        at++;
        List<List<String>> inner = new ArrayList<>();
        inner.add(List.of());
        inner.addAll(sequence());
        if (at >= pattern.length()) {
            throw new IllegalArgumentException("'[' without ']' in: " + pattern);
        }
        at++;
        return inner;
    }

    private List<List<String>> alternatives() {
        List<List<String>> result = new ArrayList<>();
        result.add(List.of(token()));
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            result.add(List.of(token()));
        }
        return result;
    }

    private String token() {
        int start = at;
        if (at >= pattern.length()) {
            throw new IllegalArgumentException("nothing after '|' in: " + pattern);
        }
        if (pattern.charAt(at) == '{') {
            int end = pattern.indexOf('}', at);
            if (end < 0) {
                throw new IllegalArgumentException("'{' without '}' in: " + pattern);
            }
            at = end + 1;
            return pattern.substring(start, at);
        }
        while (at < pattern.length() && Character.isLetter(pattern.charAt(at))) {
            at++;
        }
        if (at == start) {
            at++;
        }
        return pattern.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private List<List<String>> times(List<List<String>> heads, List<List<String>> tails) {
        List<List<String>> result = new ArrayList<>();
        for (List<String> head : heads) {
            for (List<String> tail : tails) {
                List<String> joined = new ArrayList<>(head);
                joined.addAll(tail);
                result.add(joined);
            }
        }
        if (result.size() > MOST) {
            throw new IllegalArgumentException("stands for more than " + MOST + " sequences: " + pattern);
        }
        return result;
    }
}
