package org.readout.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.readout.json.JsonTree;
import org.readout.model.Capture;

/** The texts that are read against the clock. */
final class Texts {
    private static final Path ROOT = Path.of(System.getProperty("readout.root", "."));
    private static final Path CORPUS = Path.of(System.getProperty("readout.shared", "../shared"), "corpus");
    private static final int EVERY = 23;

    private Texts() {
    }

    /** The examples of the project. */
    static List<Capture> examples() throws IOException {
        List<Capture> out = new ArrayList<>();
        for (Path file : files(ROOT.resolve("examples"))) {
            String name = file.getFileName().toString();
            if (name.endsWith(".json")) {
                add(out, name, Files.readString(file));
            } else if (name.endsWith(".txt")) {
                out.add(new Capture(name, null, null, null, null, null, Files.readString(file)));
            }
        }
        return out;
    }

    /** Every 23rd report of the corpus, or the examples where it is not there. */
    static List<Capture> corpus() throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            System.out.println("no corpus at " + CORPUS + " (-Dreadout.shared): the examples stand in for it");
            return examples();
        }
        List<Capture> out = new ArrayList<>();
        for (Path file : files(CORPUS)) {
            if (!file.toString().endsWith(".jsonl.gz")) {
                continue;
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                int number = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (number++ % EVERY == 0) {
                        add(out, file + ":" + number, line);
                    }
                }
            }
        }
        return out;
    }

    /** One report of about so many bytes, put together of the examples' texts. */
    static Capture report(List<Capture> examples, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < size; i++) {
            text.append(examples.get(i % examples.size()).text()).append("\n\n");
        }
        return new Capture("report", null, null, "en", "2024-05-04", "A long report", text.substring(0, size));
    }

    static int bytes(Capture capture) {
        return capture.text().getBytes(StandardCharsets.UTF_8).length;
    }

    private static void add(List<Capture> out, String name, String json) {
        Map<?, ?> page = (Map<?, ?>) JsonTree.parse(json);
        out.add(new Capture(name, string(page, "outlet"), string(page, "url"), string(page, "language"),
                string(page, "published"), string(page, "title"), Objects.requireNonNullElse(string(page, "text"), "")));
    }

    private static String string(Map<?, ?> page, String key) {
        return page.get(key) instanceof String value ? value : null;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
