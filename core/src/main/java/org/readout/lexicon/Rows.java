package org.readout.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the lists among the lexicon's resources: columns divided by tabs, comments at lines that begin with a hash. */
final class Rows {
    private Rows() {
    }

    /**
     * The rows of the list {@code name}, such as {@code en/aside.tsv}, without its header. Throws IllegalStateException
     * naming file and line where a row has not as many columns as the header.
     */
    static List<String[]> of(String name) {
        try (InputStream in = Rows.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": not on the class path");
            }
            return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<String[]> parse(String name, BufferedReader reader) throws IOException {
        List<String[]> rows = new ArrayList<>();
        int columns = -1;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isEmpty() || line.startsWith("# ") || line.equals("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns < 0) {
                columns = cells.length;
            } else if (cells.length != columns) {
                throw new IllegalStateException(
                        name + ":" + number + ": " + cells.length + " columns where the header has " + columns);
            } else {
                rows.add(cells);
            }
        }
        return rows;
    }
}
