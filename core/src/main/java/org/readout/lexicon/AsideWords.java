package org.readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.AsideKind;

/** The words of {@code en/aside.tsv}, found by their first word. Immutable once loaded. */
public final class AsideWords {
    /** The longest line that any row but those of a whole block looks at. */
    public static final int LONGEST = 400;

    /** How a row holds for a line; the list's comment says what each means. */
    public enum How { WHOLE, START, NAME, END, HAS, BLOCK, TAIL, CREDIT, VERB, EXT, WITH }

    /** Where on the page a row holds. */
    public enum Where { ANY, HEAD, FOOT, EDGE }

    /** One row of the list. */
    public record Row(AsideKind kind, How how, Where where, int max, String words, String example, String counter) {
        /** Whether this row may hold for a line of the head or foot of the page, or for one amid the prose. */
        public boolean at(boolean head, boolean foot) {
            return switch (where) {
                case ANY -> true;
                case HEAD -> head;
                case FOOT -> foot;
                case EDGE -> head || foot;
            };
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<How, Map<String, List<Row>>> keyed = new HashMap<>();
    private final Map<How, List<Row>> listed = new HashMap<>();
    private final Set<String> dateWords = new HashSet<>();

    private AsideWords() {
    }

    /** Loads the list. Throws IllegalStateException with every fault as {@code file:line: message}. */
    public static AsideWords load() {
        AsideWords words = new AsideWords();
        List<String> faults = new ArrayList<>();
        Tsv.read("en/aside.tsv", List.of("kind", "how", "where", "max", "words", "example", "counter"), faults,
                row -> words.add(row));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the lexicon has faults:\n" + String.join("\n", faults));
        }
        return words;
    }

    private void add(Tsv.Row row) {
        AsideKind kind = row.word(0, AsideKind.class);
        How how = row.word(1, How.class);
        Where where = row.word(2, Where.class);
        if (!row.cell(3).matches("[0-9]{1,4}")) {
            row.fault("max is no number");
        } else if (kind != null && how != null && where != null) {
            add(new Row(kind, how, where, Integer.parseInt(row.cell(3)), row.cell(4), row.cell(5), row.cell(6)));
        }
    }

    private void add(Row row) {
        rows.add(row);
        listed.computeIfAbsent(row.how, k -> new ArrayList<>()).add(row);
        String key = row.how == How.START || row.how == How.NAME ? firstWord(row.words) : row.words;
        keyed.computeIfAbsent(row.how, k -> new HashMap<>()).computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        if (row.how == How.WITH) {
            dateWords.add(row.words);
        }
    }

    /** All rows, in the order of the list. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** All rows of one manner. */
    public List<Row> rows(How how) {
        return listed.getOrDefault(how, List.of());
    }

    /** The rows of one manner whose words are {@code key}, or for START and NAME whose first word it is. */
    public List<Row> rows(How how, String key) {
        return keyed.getOrDefault(how, Map.of()).getOrDefault(key, List.of());
    }

    /** Whether the word, in lower case, may stand beside a date on a line of its own. */
    public boolean besideDate(String word) {
        return dateWords.contains(word);
    }

    /** The letters and digits with which the line begins, or its first sign. */
    public static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return line.substring(0, Math.max(end, Math.min(1, line.length())));
    }

    /** The line without the points, brackets, stars and strokes around it. */
    public static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1)) && line.charAt(end - 1) != '…') {
            end--;
        }
        return line.substring(start, end);
    }

    /** Lower case, runs of white space made one space. */
    public static String folded(String line) {
        StringBuilder out = new StringBuilder(line.length());
        boolean space = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                space = out.length() > 0;
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c == '’' ? '\'' : Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
