package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.readout.model.Capture;
import org.readout.model.Reading;

/** The whole road over texts that nobody meant: it never throws, and what it gives keeps its promises. */
class PipelineProperties {
    private static final Pipeline PIPELINE = Pipeline.load();
    private static final List<String> EXAMPLES = examples();
    private static final List<String> STORM = List.of("\"", "“", "”", "'", "(", ")", "[", "]", ",", ";", ":", ".", "...", "--", "–",
            "\n", "\n\n", "\r", "\t", "\u0000", "\ufeff", "\ud83d", "\ude00", "\ud83d\ude00", "。", "\u200b", "\u202e", "e\u0301", "ı", "ß");

    private static List<String> examples() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("readout.root", "..")).resolve("examples"))) {
            List<String> out = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.add(Files.readString(file).replace("\\n", "\n"));
            }
            return out;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A page saved in part ends anywhere: every beginning of every sentence is read. */
    @Example
    void aTextMayBreakOffAfterAnyWord() {
        for (String text : EXAMPLES) {
            for (String sentence : text.split("(?<=[.!?])\\s+")) {
                for (int end = sentence.indexOf(' '); end >= 0; end = sentence.indexOf(' ', end + 1)) {
                    check(sentence.substring(0, end));
                }
            }
        }
    }

    /** Words and marks that mean something to one step or another, put together anyhow. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("Foreign Minister", "Ann Alder", "Bo Birch", "Alder", "the Prime Minister", "of France", "the two sides",
                "He", "they", "met", "met with", "received", "spoke by phone with", "said", "said that", "Noting that", "thanked", "for",
                "discussed", "signed an agreement on", "agreed to", "conveyed", "greetings to", "on Friday", "today (01)", "from May 3 to 5",
                "in Geneva", "at the Old Hall", "here", "Present were", "a delegation led by", "President-elect", "former", "acting", "will visit",
                "did not meet", "message", "of greeting", "as follows:", "and", "or", "who", "which", ",", ".", ";", ":", "\"", "“", "”", "(", ")",
                "\n", "\n\n", "BEIJING, May 3 (Xinhua) --", "China", "Chinese", "their meeting", "I", "we", "visit", "Jr.", "Mr.", "'s", "1.", "-")
                .list().ofMinSize(1).ofMaxSize(60).map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<String> mutants() {
        return Combinators.combine(Arbitraries.of(EXAMPLES), Arbitraries.integers().between(0, 9), Arbitraries.longs())
                .as((text, how, seed) -> mutant(text, how, new Random(seed)));
    }

    private static String mutant(String text, int how, Random random) {
        String other = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
        int cut = random.nextInt(text.length());
        return switch (how) {
            case 0 -> text.substring(cut);
            case 1 -> text.substring(0, cut) + text;
            case 2 -> shuffled(text, "(?<=[.] )", random);
            case 3 -> shuffled(text, "(?<= )", random);
            case 4 -> text.replace(" ", random.nextBoolean() ? "" : "\u00a0");
            case 5 -> new StringBuilder(text).reverse().toString();
            case 6 -> random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
            case 7 -> text.substring(0, cut) + other.substring(random.nextInt(other.length()));
            case 8 -> text.replace(".", "").replace("\n", " ");
            default -> storm(text, random);
        };
    }

    private static String shuffled(String text, String at, Random random) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split(at)));
        Collections.shuffle(parts, random);
        return String.join("", parts);
    }

    private static String storm(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < 60; i++) {
            out.insert(random.nextInt(out.length()), STORM.get(random.nextInt(STORM.size())));
        }
        return out.toString();
    }

    @Property(tries = 400)
    void mutatedExamplesKeepTheInvariants(@ForAll("mutants") String text) {
        check(text);
    }

    @Property(tries = 800)
    void wordsInAnyOrderKeepTheInvariants(@ForAll("words") String text) {
        check(text);
    }

    @Property(tries = 300)
    void anyTextKeepsTheInvariants(@ForAll String text, @ForAll String title) {
        check(text);
        Capture capture = new Capture("x", title, text, "en", text, title, text);
        Invariants.check(PIPELINE.read(capture), true);
    }

    private static void check(String text) {
        Capture capture = new Capture("x", null, null, "en", "2024-05-04", null, text);
        Reading reading = PIPELINE.read(capture);
        Invariants.check(reading, true);
        assertThat(PIPELINE.read(capture)).isEqualTo(reading);
    }
}
