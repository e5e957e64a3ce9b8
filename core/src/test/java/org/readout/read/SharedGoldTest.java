package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.readout.model.Capture;
import org.readout.model.Readout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Publication and dateline of the annotated documents to learn from, where they are at hand. */
class SharedGoldTest {
    private static final Path SHARED = Path.of(System.getProperty("readout.shared", "../../shared"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ReadoutReader READER = ReadoutReader.load();

    @Test
    void publicationAndDatelineAreThoseOfTheKey() throws IOException {
        Path dev = SHARED.resolve("gold/dev");
        Assumptions.assumeTrue(Files.isDirectory(dev), () -> "SKIPPED: no " + dev + "; set -Dreadout.shared");
        for (Path key : files(dev, ".gold.json")) {
            Path page = dev.resolve(key.getFileName().toString().replace(".gold.json", ".json"));
            JsonNode node = JSON.readTree(Files.readString(page));
            check(READER.read(new Capture("x", text(node, "outlet"), text(node, "url"), text(node, "language"),
                    text(node, "published"), text(node, "title"), String.valueOf(text(node, "text")))).readout(), key);
        }
    }

    @Test
    void theSeedsAreReadAsSaved() throws IOException {
        Path seeds = SHARED.resolve("seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds), () -> "SKIPPED: no " + seeds + "; set -Dreadout.shared");
        for (Path seed : files(seeds, ".txt")) {
            Path key = SHARED.resolve("gold/dev/" + seed.getFileName().toString().replace(".txt", ".gold.json"));
            Readout readout = READER.read(new Capture("x", null, null, null, null, null, Files.readString(seed))).readout();
            assertThat(readout.title()).as(seed.toString()).isNotNull();
            check(readout, key);
        }
    }

    private static void check(Readout readout, Path key) throws IOException {
        JsonNode gold = JSON.readTree(Files.readString(key));
        assertThat(readout.published()).as(key.toString()).isEqualTo(text(gold, "published"));
        JsonNode dateline = gold.get("dateline");
        boolean none = dateline == null || dateline.isNull();
        assertThat(readout.dateline() == null).as(key.toString()).isEqualTo(none);
        if (readout.dateline() != null && !none) {
            assertThat(readout.dateline().place()).as(key.toString()).isEqualTo(text(dateline, "place"));
            assertThat(readout.dateline().date()).as(key.toString()).isEqualTo(text(dateline, "date"));
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value.asString();
    }
}
