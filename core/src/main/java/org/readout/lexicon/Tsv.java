package org.readout.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of the lexicon: UTF-8, cells parted by tabs, a header line that names the columns, {@code #} comments
 * and empty lines between. The reading goes on after a fault, so that all of them are told at once.
 */
public final class Tsv {
    private final String path;
    private final List<String> faults;

    private Tsv(String path, List<String> faults) {
        this.path = path;
        this.faults = faults;
    }

    /**
     * One row of a list.
     *
     * @param path the file, relative to the lexicon
     * @param line its line, counted from 1
     * @param cells as many as there are columns, without surrounding space; empty where nothing is said
     */
    public record Row(String path, int line, List<String> cells, List<String> faults) {
        /** The cell of a column, counted from 0. */
        public String cell(int column) {
            return cells.get(column);
        }

        /** The cell of a column, {@code null} if it is empty. */
        public @Nullable String cellOrNull(int column) {
            String cell = cells.get(column);
            return cell.isEmpty() ? null : cell;
        }

        /** The constant of an enum that a cell names by its word in lower case, hyphens for underscores. */
        public <E extends Enum<E>> @Nullable E word(int column, Class<E> type) {
            return word(cells.get(column), type);
        }

        /** The constant of an enum that a word names; a fault and {@code null} if there is none. */
        public <E extends Enum<E>> @Nullable E word(String word, Class<E> type) {
            for (E constant : type.getEnumConstants()) {
                if (same(constant.name(), word)) {
                    return constant;
                }
            }
            fault("no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " is called '" + word + "'");
            return null;
        }

        /** The constants that a cell names, parted by {@code +}. */
        public <E extends Enum<E>> Set<E> words(int column, Class<E> type) {
            Set<E> constants = EnumSet.noneOf(type);
            for (String word : cells.get(column).split("\\+", -1)) {
                E constant = word(word, type);
                if (constant != null) {
                    constants.add(constant);
                }
            }
            return Set.copyOf(constants);
        }

        /** Whether a cell carries a flag; a fault if it holds anything else. */
        public boolean flag(int column, String flag) {
            String cell = cells.get(column);
            if (!cell.isEmpty() && !cell.equals(flag)) {
                fault("'" + cell + "' is not '" + flag + "'");
            }
            return !cell.isEmpty();
        }

        /** Tells a fault of this row. */
        public void fault(String message) {
            faults.add(path + ":" + line + ": " + message);
        }

        private static boolean same(String constant, String word) {
            if (constant.length() != word.length()) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                char c = constant.charAt(i);
                if (word.charAt(i) != (c == '_' ? '-' : (char) (c | 0x20))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Reads a list from the class path.
     *
     * @param path relative to the lexicon, as {@code authority/place.tsv}
     * @param columns the names that the header line must have, in order
     * @param faults where faults go, as {@code file:line: message}
     * @param rows takes each row that has the right number of cells
     */
    public static void read(String path, List<String> columns, List<String> faults, Consumer<Row> rows) {
        try (InputStream in = Tsv.class.getResourceAsStream(path)) {
            if (in == null) {
                faults.add(path + ":1: not found");
                return;
            }
            new Tsv(path, faults).rows(in, columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** Reads a list from a stream; see {@link #read(String, List, List, Consumer)}. */
    static void read(InputStream in, String path, List<String> columns, List<String> faults, Consumer<Row> rows) {
        try {
            new Tsv(path, faults).rows(in, columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private void rows(InputStream in, List<String> columns, Consumer<Row> rows) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        boolean header = false;
        int number = 0;
        int next;
        for (int from = 0; from < text.length(); from = next) {
            int end = text.indexOf('\n', from);
            next = end < 0 ? text.length() : end + 1;
            number++;
            String line = text.substring(from, end < 0 ? next : end);
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            List<String> cells = cells(line);
            if (!header) {
                header = true;
                if (!cells.equals(columns)) {
                    fault(number, "the header must be " + String.join(" ", columns) + ", parted by tabs");
                    return;
                }
            } else if (cells.size() != columns.size()) {
                fault(number, cells.size() + " cells, but the header has " + columns.size());
            } else if (cells.getFirst().isEmpty()) {
                fault(number, columns.getFirst() + " is empty");
            } else {
                rows.accept(new Row(path, number, cells, faults));
            }
        }
        if (!header) {
            fault(1, "no header line");
        }
    }

    private void fault(int line, String message) {
        faults.add(path + ":" + line + ": " + message);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(8);
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(line.substring(from, tab).strip());
            from = tab + 1;
        }
        cells.add(line.substring(from).strip());
        return cells;
    }
}
