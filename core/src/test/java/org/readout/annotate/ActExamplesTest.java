package org.readout.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.lexicon.ActRule;
import org.readout.lexicon.Lexicon;
import org.readout.model.ActMention;
import org.readout.model.Readout;
import org.readout.model.Span;

/** Runs the examples and counter-examples of every rule of acts through the annotator. */
class ActExamplesTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Annotator ANNOTATOR = new Annotator(LEXICON);

    /** An example without its marks, and the {@code role@start} of each party marked in it. */
    private record Marked(String text, List<String> parties) {
        static Marked of(String example) {
            StringBuilder text = new StringBuilder();
            List<String> parties = new ArrayList<>();
            for (int i = 0; i < example.length(); i++) {
                char c = example.charAt(i);
                if (c == '[') {
                    int space = example.indexOf(' ', i);
                    parties.add(example.substring(i + 1, space) + "@" + text.length());
                    i = space;
                } else if (c != ']') {
                    text.append(c);
                }
            }
            return new Marked(text.toString(), parties);
        }
    }

    static Stream<Arguments> examples() {
        return LEXICON.language().actList().stream()
                .flatMap(r -> r.examples().stream().map(e -> Arguments.of(r.id(), e, r)));
    }

    static Stream<Arguments> counterExamples() {
        return LEXICON.language().actList().stream()
                .flatMap(r -> r.counter().stream().map(e -> Arguments.of(r.id(), e)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void findsTheActOfTheExample(String id, String example, ActRule rule) {
        Marked marked = Marked.of(example);
        List<ActMention> found = acts(marked.text()).stream().filter(a -> a.rule().equals(id)).toList();
        assertThat(found).as(marked.text()).hasSize(1);
        ActMention act = found.get(0);
        assertThat(act.actors()).extracting(a -> a.role().word() + "@" + a.mention().span().start())
                .containsExactlyInAnyOrderElementsOf(marked.parties());
        if (rule.kind() != null && rule.nouns().isEmpty()) {
            assertThat(act.kind()).isEqualTo(rule.kind());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterExamples")
    void findsNoActOfTheRuleInTheCounterExample(String id, String counter) {
        assertThat(acts(counter)).extracting(ActMention::rule).doesNotContain(id);
    }

    private static List<ActMention> acts(String text) {
        Readout readout = new Readout("example", null, null, "en", null, null, null, text,
                List.of(new Span(0, text.length())), null, List.of(), 0);
        return ANNOTATOR.annotate(readout).acts();
    }
}
