package org.readout.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.lexicon.Cue;
import org.readout.lexicon.Lexicon;
import org.readout.model.Attribution;
import org.readout.model.Readout;
import org.readout.model.Span;

/** Runs the examples and counter-examples of every cue through the annotator. */
class CueExamplesTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Annotator ANNOTATOR = new Annotator(LEXICON);

    static Stream<Arguments> examples() {
        return LEXICON.language().cueList().stream().map(c -> Arguments.of(c.id(), c.example(), c));
    }

    static Stream<Arguments> counterExamples() {
        return LEXICON.language().cueList().stream().filter(c -> !c.counter().equals("-"))
                .map(c -> Arguments.of(c.id(), c.counter()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void findsTheContentOfTheExample(String id, String example, Cue cue) {
        String text = example.replace("{", "").replace("}", "");
        int start = example.indexOf('{');
        Span content = new Span(start, example.indexOf('}') - 1);
        List<Attribution> found = attributions(text);
        assertThat(found).as(text).hasSize(1);
        assertThat(found.get(0).content().of(text)).isEqualTo(content.of(text));
        assertThat(found.get(0).rule()).isEqualTo(id);
        assertThat(found.get(0).mode()).isEqualTo(cue.mode());
        assertThat(found.get(0).source()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterExamples")
    void findsNothingOfTheCueInTheCounterExample(String id, String counter) {
        assertThat(attributions(counter)).extracting(Attribution::rule).doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mr Rowan noted, however, that trade had grown. | trade had grown",
            "Mr Rowan stressed, too, that peace came first. | peace came first",
            "Mr Rowan said, however hard it was, that trade had grown. | however hard it was, that trade had grown"})
    void leavesOutOneWordBetweenCommasBeforeThat(String text, String content) {
        assertThat(attributions(text)).extracting(a -> a.content().of(text)).containsExactly(content);
    }

    private static List<Attribution> attributions(String text) {
        Readout readout = new Readout("example", null, null, "en", null, null, null, text,
                List.of(new Span(0, text.length())), null, List.of(), 0);
        return ANNOTATOR.annotate(readout).attributions();
    }
}
