package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimePatternTest {
    @Test
    void expandsWhatMayBeLeftOutAndEither() {
        assertThat(TimePattern.expand("in|by <[the] {year}>")).containsExactly(List.of("in", "<", "{year}", ">"),
                List.of("in", "<", "the", "{year}", ">"), List.of("by", "<", "{year}", ">"),
                List.of("by", "<", "the", "{year}", ">"));
        assertThat(TimePattern.expand("Mid - {month}")).containsExactly(List.of("<", "mid", "-", "{month}", ">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[the", "the]", "{year", "a|", "[a][a][a][a][a][a][a][a][a][a]"})
    void refusesWhatIsNoPattern(String pattern) {
        assertThatThrownBy(() -> TimePattern.expand(pattern)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(pattern);
    }

    @Test
    void saysWhichLanguageHasNoFile() {
        assertThatThrownBy(() -> TimeRules.load("xx")).hasMessageContaining("xx/time.yml");
    }
}
