package org.readout.annotate.words;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeMeaningTest {
    @ParameterizedTest
    @ValueSource(strings = {"dya", "day soon", "month this 13", "shift speech day", "shift speech day x", "day this 1"})
    void refusesWhatMakesNoSense(String gives) {
        assertThatThrownBy(() -> TimeMeaning.of(List.of(gives.split(" "))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
