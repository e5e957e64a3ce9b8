package org.readout.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    private static final Path SHARED = Path.of(System.getProperty("readout.shared", "../../shared"));

    @TempDir
    private Path folder;

    @Test
    void wordsAreFolded() {
        assertThat(Words.of("Straße’s José ΣΑΣ ﬁne 3½")).containsExactly("strasse", "jose", "σασ", "fine", "31", "2");
        assertThat(Words.of("the ministers' and the minister's")).containsExactly("the", "ministers", "and", "the",
                "minister");
        assertThat(Words.of("习近平abc 김성남")).containsExactly("习", "近", "平", "abc", "김성남");
    }

    @Test
    void namesAreTheSameButForTheirForm() {
        assertThat(Same.name("Kim Song-nam", "Kim Song Nam")).isTrue();
        assertThat(Same.name("Comrade Ann Alder", "Alder Ann")).isTrue();
        assertThat(Same.name("Joseph R. Biden, Jr.", "Joseph Biden")).isTrue();
        assertThat(Same.name("Ann Alder", "Bo Alder")).isFalse();
        assertThat(Same.party("delegation of the European Parliament", "a delegation of European Parliament")).isTrue();
    }

    @Test
    void aPerfectReadingIsPerfectAndNoneIsNothing() {
        String key = """
                {"doc": "d", "published": "2024-05-04", "dateline": null, "accounts": [{"id": "e1", "kind": "call",
                "status": "reported", "date": null, "place": null, "venue": null, "participants": [
                {"name": "Ann Alder", "side": "HC", "role": "principal", "posts": ["Minister"]}]}],
                "statements": [], "agreements": []}""";
        assertThat(new Score(List.of(key), List.of(key)).json()).contains("\"account\": 1.0", "\"overall\": 1.0");
        Score nothing = new Score(List.of(key), List.of());
        assertThat(nothing.json()).contains("\"account\": 0.0");
        assertThat(nothing.table()).startsWith("1 documents, 1 without a reading\n");
        assertThat(nothing.misses()).contains("d\taccount\tmissed\tcall ['Ann Alder']\n");
    }

    /** The reference scorer and ours agree on every figure and every miss, over altered copies of the keys. */
    @ParameterizedTest
    @ValueSource(strings = {"dev", "zh"})
    void agreesWithTheReference(String set) throws IOException, InterruptedException {
        Path script = SHARED.resolve("gold/score.py");
        Path keys = SHARED.resolve("gold").resolve(set);
        assumeThat(script).as("SKIPPED: the answer keys are not here; set readout.shared").exists();
        assumeThat(keys).as("SKIPPED: the answer keys are not here; set readout.shared").isDirectory();
        assumeThat(python()).as("SKIPPED: there is no python3").isTrue();
        List<String> golds = new ArrayList<>();
        try (Stream<Path> files = Files.list(keys)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList()) {
                golds.add(Files.readString(file).replace("\n", " "));
            }
        }
        List<String> readings = golds.stream().map(g -> altered(g, new Random(g.hashCode()))).toList();
        Path file = Files.write(folder.resolve("readings.jsonl"), readings.subList(1, readings.size()));
        Score score = new Score(golds, readings.subList(1, readings.size()));
        assertThat(score.table() + score.misses()).isEqualTo(reference(script, keys, file, "--misses"));
        assertThat(score.json()).isEqualTo(reference(script, keys, file, "--json"));
    }

    /** Words changed, doubled and taken away inside the strings, so that every layer has hits, misses and inventions. */
    private static String altered(String json, Random random) {
        StringBuilder out = new StringBuilder();
        for (String word : json.split("(?<= )")) {
            boolean plain = word.length() > 2 && word.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
            int roll = plain ? random.nextInt(24) : -1;
            switch (roll) {
                case 0 -> out.append("altered ");
                case 1 -> out.append(word).append(word);
                case 2 -> out.append(word.toUpperCase(Locale.ROOT));
                case 3 -> out.append("l’Été's ");
                default -> out.append(word);
            }
        }
        return out.toString().replace("\"principal\"", random.nextInt(4) == 0 ? "\"attendee\"" : "\"principal\"")
                .replace("\"reported\"", random.nextInt(4) == 0 ? "\"planned\"" : "\"reported\"")
                .replace("\"US\"", random.nextInt(3) == 0 ? "null" : "\"US\"");
    }

    private static boolean python() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String reference(Path script, Path keys, Path readings, String option)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("python3", script.toString(), keys.toString(), readings.toString(),
                option).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
