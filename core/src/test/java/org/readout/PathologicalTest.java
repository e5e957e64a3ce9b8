package org.readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Capture;
import org.readout.model.Reading;

/** Texts made to make a reader stumble: each is read, or said to hold nothing, in a time that grows with its length. */
class PathologicalTest {
    private static final Pipeline PIPELINE = Pipeline.load();
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final String LEAD = "French Foreign Minister Ann Alder met with Spanish Foreign Minister Bo Birch in Geneva on Friday. ";

    /** Name, number of repetitions, and the text of so many. */
    static Stream<Arguments> texts() {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        texts.put("nothing", n -> "");
        texts.put("white space", n -> " \n\t".repeat(n));
        texts.put("one endless word", n -> "a".repeat(n));
        texts.put("one endless line", n -> "The two sides will keep in touch ".repeat(n / 10));
        texts.put("one endless sentence", n -> LEAD.replace(". ", " and said that ") + "trade had grown and ".repeat(n / 4));
        texts.put("nested straight quotes", n -> LEAD + "\"".repeat(n) + " he said.");
        texts.put("nested curly quotes", n -> LEAD + "“".repeat(n) + "x" + "”".repeat(n) + " he said.");
        texts.put("nested brackets", n -> LEAD + "(".repeat(n) + "x" + ")".repeat(n) + ".");
        texts.put("square brackets", n -> LEAD + "[".repeat(n) + "x" + "]".repeat(n) + ".");
        texts.put("commas", n -> LEAD + "Alder said " + ", ".repeat(n / 2));
        texts.put("and", n -> LEAD + "Alder said " + "and ".repeat(n / 5));
        texts.put("lone surrogates", n -> LEAD + "\ud800 \udc00".repeat(n / 10));
        texts.put("a list of names", n -> "Minister Ann Alder met with " + names(n / 5) + "and others.");
        texts.put("those present", n -> LEAD + "Present were " + names(n / 5).replace(", ", ", Minister of Trade ") + "and others.");
        texts.put("one office after another", n -> LEAD + "Minister of Trade, ".repeat(n / 10) + "Ann Alder.");
        texts.put("leads", n -> LEAD.repeat(n / 20));
        texts.put("headless leads", n -> LEAD.replace(". ", "\n").repeat(n / 20));
        texts.put("speech", n -> LEAD + "\n\n" + "Alder said that trade grew. He thanked her for the visit.\n\n".repeat(n / 20));
        texts.put("cues within cues", n -> LEAD + "Alder said that ".repeat(n / 10));
        texts.put("captions", n -> (LEAD + "(Photo by A. B)\n\n").repeat(n / 20));
        texts.put("pronouns", n -> LEAD + "He met them. They thanked him. ".repeat(n / 20));
        texts.put("companions", n -> "President Ann Alder of France was accompanied by Minister Bo Birch. ".repeat(n / 20));
        texts.put("lists of those present", n -> LEAD + "Present there were Minister Ann Alder, Director Bo Birch. ".repeat(n / 20));
        texts.put("agreements", n -> LEAD + "They signed an agreement on fishing. ".repeat(n / 20));
        texts.put("messages", n -> "President Ann Alder of France sent a message to President Bo Birch of Spain. ".repeat(n / 20));
        texts.put("days", n -> LEAD + "from January 1 to ".repeat(n / 10));
        texts.put("calls", n -> IntStream.range(0, n / 40).mapToObj(i -> "President " + name(i) + " of France spoke by phone with President "
                + name(i + 1) + " of Spain.\n\n").reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append).toString());
        return texts.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    private static String name(int number) {
        String[] given = {"Ann", "Bo", "Cy", "Dan", "Eve", "Fay", "Gus", "Hal"};
        StringBuilder family = new StringBuilder();
        for (int rest = number; rest > 0 || family.isEmpty(); rest /= 26) {
            family.append((char) ((family.isEmpty() ? 'A' : 'a') + rest % 26));
        }
        return given[number % given.length] + " " + family + "son";
    }

    private static String names(int count) {
        StringBuilder out = new StringBuilder();
        IntStream.range(0, count).forEach(i -> out.append(name(i)).append(", "));
        return out.toString();
    }

    private static Reading read(String text) {
        return PIPELINE.read(new Capture("x", null, null, "en", "2024-05-04", null, text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isReadOrSaidToHoldNothing(String name, IntFunction<String> text) {
        Reading reading = assertTimeoutPreemptively(LONGEST, () -> read(text.apply(100_000)));
        Invariants.check(reading, reading.readout().text().length() < 500_000 && reading.accounts().size() < 200);
        assertThat(reading.accounts().isEmpty()).isNotEqualTo(reading.problems().isEmpty());
    }

    /** Four times the text takes four times as long; twelve leaves room for a busy machine, sixteen would be quadratic. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void takesLinearTime(String name, IntFunction<String> text) {
        String small = text.apply(10_000);
        String large = text.apply(40_000);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 5 && best > 6; i++) {
            best = Math.min(best, (double) nanos(large) / Math.max(nanos(small), 10_000_000));
        }
        assertThat(best).isLessThan(12);
    }

    private static long nanos(String text) {
        long start = System.nanoTime();
        read(text);
        return System.nanoTime() - start;
    }

    @Test
    void aTextOfSeveralMegabytesIsReadInTime() {
        String text = (LEAD + "Alder said that trade had grown, adding that both sides would keep in touch.\n\n").repeat(25_000);
        Reading reading = assertTimeoutPreemptively(LONGEST, () -> read(text));
        assertThat(reading.accounts()).isNotEmpty();
        assertThat(reading.statements()).hasSizeGreaterThan(10_000);
    }
}
