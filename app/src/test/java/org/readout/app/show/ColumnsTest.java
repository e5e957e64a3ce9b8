package org.readout.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void chineseAndKoreanTakeTwo() {
        assertThat(Columns.of("ab")).isEqualTo(2);
        assertThat(Columns.of("金成男")).isEqualTo(6);
        assertThat(Columns.of("김성남")).isEqualTo(6);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void breaksAtBlanksAndBetweenWideSigns() {
        assertThat(Columns.wrap("one two three", 8)).isEqualTo(List.of("one two", "three"));
        assertThat(Columns.wrap("习近平会见", 6)).isEqualTo(List.of("习近平", "会见"));
        assertThat(Columns.wrap("abcdefghij", 4)).isEqualTo(List.of("abcd", "efgh", "ij"));
        assertThat(Columns.wrap("", 4)).isEqualTo(List.of(""));
    }

    @Property
    void linesFitAndNothingIsLost(
            @ForAll @CharRange(from = ' ', to = '&') @CharRange(from = '一', to = '三') String text,
            @ForAll @IntRange(min = 2, max = 12) int width) {
        String line = Visible.line(text);
        List<String> lines = Columns.wrap(line, width);
        assertThat(lines).allSatisfy(l -> assertThat(Columns.of(l)).isLessThanOrEqualTo(width));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(line.replace(" ", ""));
    }
}
