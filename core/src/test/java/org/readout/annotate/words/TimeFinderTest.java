package org.readout.annotate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.lexicon.TimeRules;
import org.readout.model.Span;
import org.readout.model.TimeMention;
import org.readout.resolve.Anchor;
import org.readout.resolve.Days;
import org.readout.resolve.Direction;

class TimeFinderTest {
    private static final TimeRules RULES = TimeRules.load("en");
    private static final TimeFinder FINDER = new TimeFinder(RULES);
    private static final Anchor ANCHOR =
            new Anchor(LocalDate.parse(RULES.anchor()), null, LocalDate.parse(RULES.narrative()));

    static Stream<Arguments> examples() {
        return RULES.rules().stream().flatMap(
                rule -> rule.examples().entrySet().stream().map(e -> Arguments.of(rule.id(), e.getKey(), e.getValue())));
    }

    static Stream<Arguments> counterExamples() {
        return RULES.rules().stream().flatMap(rule -> rule.counter().stream().map(c -> Arguments.of(rule.id(), c)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void readsTheRulesExamples(String id, String example, String date) {
        String text = example.replace("[", "").replace("]", "");
        List<TimeMention> found = find(text);
        assertThat(marked(text, found)).isEqualTo(example);
        String first = Days.resolve(found.get(0).expression(), ANCHOR, Direction.PAST);
        assertThat(String.valueOf(first)).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterExamples")
    void findsNothingInTheCounterExamples(String id, String counter) {
        assertThat(marked(counter, find(counter))).isEqualTo(counter);
    }

    @Test
    void marksDatesThatAreNames() {
        assertThat(find("The July 27 Resolution was recalled.").get(0).inName()).isTrue();
        assertThat(find("On March 8 International Women's Day was kept.").get(0).inName()).isTrue();
        assertThat(find("In the spirit of the June 15 joint declaration.").get(0).inName()).isTrue();
        assertThat(find("On March 21 he signed the declaration.").get(0).inName()).isFalse();
        assertThat(find("On March 21 President Amara Diallo met him.").get(0).inName()).isFalse();
    }

    @Test
    void staysInsideTheRange() {
        String text = "On 21 March 2024 they met.";
        assertThat(FINDER.find(text, new Span(3, 11)).get(0).span()).isEqualTo(new Span(3, 11));
        assertThat(FINDER.find(text, new Span(26, 26))).isEmpty();
    }

    @Property
    void keepsItsInvariantsOnAnyText(@ForAll String text, @ForAll List<Part> parts) {
        StringBuilder all = new StringBuilder(text);
        parts.forEach(p -> all.append(p.words).append(' '));
        int last = 0;
        for (TimeMention each : find(all.toString())) {
            assertThat(each.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(each.span().length()).isPositive();
            last = each.span().end();
            for (Direction direction : Direction.values()) {
                Days.resolve(each.expression(), ANCHOR, direction);
                Days.resolve(each.expression(), new Anchor(null, null, null), direction);
            }
        }
        assertThat(last).isLessThanOrEqualTo(all.length());
    }

    /** Pieces of which random texts are made that come close to times. */
    enum Part {
        MARCH("March"), OCT("Oct."), TWO("2"), DAY("29"), LAST("31st"), YEAR("2023"), TO("to"), DASH("-"), AND("and"),
        THE("the"), OPEN("("), COMMA(","), FRIDAY("Friday"), TODAY("today"), NEXT("next"), WEEK("week"), AGO("days ago"),
        FROM("from"), BETWEEN("between"), IN("in"), LINE("\n\n"), RAISED("29<sup>th</sup>"), ISO("2024-02-30");

        final String words;

        Part(String words) {
            this.words = words;
        }
    }

    private static List<TimeMention> find(String text) {
        return FINDER.find(text, new Span(0, text.length()));
    }

    private static String marked(String text, List<TimeMention> found) {
        StringBuilder result = new StringBuilder(text);
        List<TimeMention> last = new ArrayList<>(found).reversed();
        for (TimeMention each : last) {
            result.insert(each.span().end(), ']').insert(each.span().start(), '[');
        }
        return result.toString();
    }
}
