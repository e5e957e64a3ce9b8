package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the lexicon is kept as {@code lexicon/README.md} says. */
class LexiconFilesTest {
    private static final Path LEXICON = Path.of(System.getProperty("readout.root", "..")).resolve("lexicon");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(LEXICON, 2)) {
            return files.filter(f -> f.getParent().getParent().equals(LEXICON) && !f.getParent().endsWith("target"))
                    .filter(f -> f.toString().endsWith(".tsv") || f.toString().endsWith(".yml")).sorted().toList();
        }
    }

    static List<Path> lists() throws IOException {
        return files().stream().filter(f -> f.toString().endsWith(".tsv")).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNormalisedText(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).doesNotContain("\r", "\ufeff", " \t", "\t ").endsWith("\n");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void isSortedWithoutDoubles(Path file) throws IOException {
        List<String> rows = rows(file);
        assertThat(rows.subList(1, rows.size())).doesNotHaveDuplicates();
        assertThat(rows.stream().skip(1).map(row -> row.split("\t", 2)[0])).isSorted();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void hasItsColumnsExplained(Path file) throws IOException {
        String name = LEXICON.relativize(file).toString().replace('\\', '/');
        List<String> chapters = List.of(Files.readString(LEXICON.resolve("README.md")).split("\n## "));
        String chapter = chapters.stream().filter(c -> c.lines().findFirst().orElse("").contains(name)).findFirst()
                .orElse("");
        assertThat(chapter).as("a chapter of lexicon/README.md on " + name).isNotEmpty();
        for (String column : rows(file).getFirst().split("\t")) {
            assertThat(chapter).contains("`" + column + "`");
        }
    }

    @Test
    void everyFileIsNamedInTheReadme() throws IOException {
        String readme = Files.readString(LEXICON.resolve("README.md"));
        assertThat(files()).isNotEmpty().allSatisfy(
                file -> assertThat(readme).contains("(" + LEXICON.relativize(file).toString().replace('\\', '/') + ")"));
    }

    private static List<String> rows(Path list) throws IOException {
        return Files.readAllLines(list).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}
