package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Pipeline;
import org.readout.app.score.Score;
import org.readout.json.JsonTree;

/**
 * The scores against answer keys never fall: each has its floor in {@code pins.tsv}. Run with
 * {@code -Dreadout.write=true} to raise the floors to what is reached; they are never lowered by it.
 */
class PinsTest {
    private static final Path ROOT = Path.of(System.getProperty("readout.root", ".."));
    private static final Path SHARED = Path.of(System.getProperty("readout.shared", "../../shared"));
    private static final Path PINS = ROOT.resolve("core/src/test/resources/org/readout/pins.tsv");
    private static final boolean WRITE = Boolean.getBoolean("readout.write");
    private static final String KEY = ".gold.json";
    private static final double SLACK = 0.0005;

    /** Of the set {@code check} the figures alone are told, never what was missed: nobody tunes on it. */
    @ParameterizedTest
    @CsvSource({"examples,ROOT,examples/gold,examples,''", "dev,SHARED,gold/dev,gold/dev,''",
            "seeds,SHARED,gold/dev,gold/dev,seed-", "check,SHARED,gold/check,gold/check,''"})
    void noScoreFalls(String set, String root, String keys, String documents, String prefix) throws IOException {
        Path base = root.equals("ROOT") ? ROOT : SHARED;
        assumeThat(base.resolve(keys)).as("SKIPPED: the answer keys of %s are not here; set readout.shared", set)
                .isDirectory();
        Map<String, Double> reached = scores(base.resolve(keys), base.resolve(documents), prefix);
        Map<String, Map<String, Double>> pins = pins();
        Map<String, Double> floors = pins.computeIfAbsent(set, k -> new TreeMap<>());
        if (WRITE) {
            reached.forEach((layer, score) -> floors.merge(layer, score, Math::max));
            write(pins);
        }
        assertThat(floors).as("no floors for %s: run with -Dreadout.write=true", set).isNotEmpty();
        List<String> fallen = new ArrayList<>();
        floors.forEach((layer, floor) -> {
            double score = reached.getOrDefault(layer, 0.0);
            if (score < floor - SLACK) {
                fallen.add(String.format(Locale.ROOT, "%s: %.4f, was %.4f", layer, score, floor));
            }
        });
        assertThat(fallen).as("scores of %s that fell", set).isEmpty();
    }

    private static Map<String, Double> scores(Path keys, Path documents, String prefix) throws IOException {
        List<String> golds = new ArrayList<>();
        List<String> arguments = new ArrayList<>(List.of("read", "-f", "jsonl"));
        try (Stream<Path> files = Files.list(keys)) {
            for (Path key : files.filter(f -> name(f).startsWith(prefix) && name(f).endsWith(KEY)).sorted().toList()) {
                golds.add(Files.readString(key));
                String stem = name(key).substring(0, name(key).length() - KEY.length());
                Path text = documents.resolve(stem + ".txt");
                arguments.add((Files.exists(text) ? text : documents.resolve(stem + ".json")).toString());
            }
        }
        Cli real = new Cli(Screen.none(), "", Road.PIPELINE::read);
        List<String> readings = real.run(arguments.toArray(String[]::new)).out().lines().toList();
        assertThat(readings).as("as many readings as keys").hasSameSizeAs(golds);
        Map<String, Double> out = new TreeMap<>();
        ((Map<?, ?>) JsonTree.parse(new Score(golds, readings).json()))
                .forEach((layer, f1) -> out.put(layer.toString(), Double.valueOf(f1.toString())));
        return out;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Map<String, Map<String, Double>> pins() throws IOException {
        Map<String, Map<String, Double>> out = new TreeMap<>();
        if (!Files.exists(PINS)) {
            return out;
        }
        for (String line : Files.readAllLines(PINS)) {
            if (!line.startsWith("#") && !line.startsWith("set\t")) {
                String[] cells = line.split("\t", -1);
                assertThat(cells).as(line).hasSize(3);
                assertThatCode(() -> Double.parseDouble(cells[2])).as(line).doesNotThrowAnyException();
                out.computeIfAbsent(cells[0], k -> new TreeMap<>()).put(cells[1], Double.valueOf(cells[2]));
            }
        }
        return out;
    }

    private static void write(Map<String, Map<String, Double>> pins) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# F1 that each layer of each set of answer keys must reach; written by PinsTest with -Dreadout.write=true,",
                "# which raises a floor and never lowers one. To lower one is a decision: by hand, with its reason in the commit.",
                "set\tlayer\tfloor"));
        new LinkedHashMap<>(pins).forEach((set, floors) -> floors.forEach(
                (layer, floor) -> lines.add(String.format(Locale.ROOT, "%s\t%s\t%.4f", set, layer, floor))));
        Files.createDirectories(PINS.getParent());
        Files.write(PINS, lines);
    }

    /** Loaded once for all sets. */
    private static final class Road {
        static final Pipeline PIPELINE = Pipeline.load();
    }
}
