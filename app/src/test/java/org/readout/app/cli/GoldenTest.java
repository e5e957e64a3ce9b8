package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.Pipeline;
import org.readout.app.cli.Cli.Result;

/**
 * Reading an example gives what lies under {@code examples/reading}. Run with {@code -Dreadout.write=true} to write the
 * files anew, and read what has changed in them before you keep it.
 */
class GoldenTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("readout.root", "..")).resolve("examples");
    private static final Path READINGS = EXAMPLES.resolve("reading");
    private static final boolean WRITE = Boolean.getBoolean("readout.write");
    private static final Pipeline PIPELINE = Pipeline.load();

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(f -> f.toString().endsWith(".txt") || f.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadAsBefore(Path example) throws IOException {
        Result result = new Cli(Screen.none(), "", PIPELINE::read).run("read", "-f", "json", example.toString());
        assertThat(result.err()).isEmpty();
        Path golden = READINGS.resolve(stem(example) + ".reading.json");
        if (WRITE) {
            Files.createDirectories(READINGS);
            Files.writeString(golden, result.out());
        }
        assertThat(golden).as("run with -Dreadout.write=true").exists();
        assertThat(result.out()).as(golden + " (-Dreadout.write=true writes it anew)")
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void everyReadingHasItsExample() throws IOException {
        try (Stream<Path> files = Files.list(READINGS)) {
            assertThat(files.map(GoldenTest::stem)).containsExactlyInAnyOrderElementsOf(
                    examples().stream().map(GoldenTest::stem).toList());
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }
}
