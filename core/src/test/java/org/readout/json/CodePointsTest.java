package org.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class CodePointsTest {
    /** Letters, and surrogates in any order. */
    @Retention(RetentionPolicy.RUNTIME)
    @CharRange(from = 'a', to = 'c')
    @CharRange(from = '\uD83C', to = '\uD83D')
    @CharRange(from = '\uDF0D', to = '\uDF0E')
    @interface Halves {
    }

    @Test
    void countsPairsOnce() {
        CodePoints points = CodePoints.of("a🌍b🌍");
        assertThat(points.of(new Span(1, 3))).isEqualTo(new Span(1, 2));
        assertThat(points.of(new Span(3, 6))).isEqualTo(new Span(2, 4));
    }

    @Property
    void countsAsTheJdkDoes(@ForAll @Halves String text) {
        CodePoints points = CodePoints.of(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i > 0 && i < text.length()
                    && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (!inside) {
                assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
            }
        }
    }

    @Property
    void repairsLoneSurrogatesInPlace(@ForAll @Halves String text) {
        String repaired = CodePoints.wellFormed(text);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(repaired)).isTrue();
        assertThat(repaired.codePointCount(0, repaired.length())).isEqualTo(text.codePointCount(0, text.length()));
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            assertThat(repaired).isSameAs(text);
        }
    }
}
