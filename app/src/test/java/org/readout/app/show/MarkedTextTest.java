package org.readout.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.readout.model.Evidence;
import org.readout.model.Mode;
import org.readout.model.Reading;
import org.readout.model.Readout;
import org.readout.model.Span;
import org.readout.model.Statement;

class MarkedTextTest {
    private static final String TEXT = "abcdefghijklmnopqrst";

    private static String marked(List<Span> spans) {
        List<Statement> statements = new ArrayList<>();
        for (Span span : spans) {
            statements.add(new Statement("s" + (statements.size() + 1), null, List.of(), List.of(), Mode.ASSERT, "x",
                    null, null, false, List.of(Evidence.of(TEXT, span))));
        }
        Readout readout = new Readout("r", null, null, "en", null, null, null, TEXT, List.of(), null, List.of(), 0);
        return MarkedText.of(new Reading(readout, List.of(), statements, List.of(), List.of(), List.of()), false);
    }

    @Test
    void marksNest() {
        assertThat(marked(List.of(new Span(2, 4), new Span(1, 6)))).startsWith("a⟦s2 b⟦s1 cd⟧ef⟧g");
    }

    @Test
    void whatCrossesIsCut() {
        assertThat(marked(List.of(new Span(1, 4), new Span(2, 6)))).startsWith("a⟦s1 b⟦s2 cd⟧⟧⟦s2+ ef⟧g");
    }

    @Property
    void marksAreBalancedAndTheTextStays(
            @ForAll @Size(max = 8) List<@IntRange(max = 20) Integer> starts, @ForAll @IntRange(max = 9) int length) {
        List<Span> spans = new ArrayList<>();
        for (int start : starts) {
            spans.add(new Span(start, Math.min(TEXT.length(), start + (start * 7 + length) % 9)));
        }
        String marked = marked(spans);
        assertThat(marked.replaceAll("⟦s\\d+\\+? |⟧", "")).isEqualTo(TEXT);
        int depth = 0;
        for (char c : marked.toCharArray()) {
            depth += c == '⟦' ? 1 : c == '⟧' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        assertThat(depth).isZero();
    }
}
