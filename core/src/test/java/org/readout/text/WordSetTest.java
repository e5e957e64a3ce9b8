package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordSetTest {
    @Property(tries = 200)
    void hasItsWordsAndNoOthers(@ForAll Set<String> words, @ForAll String other) {
        WordSet set = WordSet.of(words.toArray(String[]::new));
        assertThat(set).hasSameSizeAs(words).allMatch(words::contains);
        assertThat(words).allMatch(set::contains);
        assertThat(set.contains(other)).isEqualTo(words.contains(other));
    }

    @Test
    void aWordThatHashesLikeAnotherIsAnother() {
        // the hashes of Aa and BB are the same
        assertThat(WordSet.of("Aa", "talks").contains("BB")).isFalse();
        assertThat(WordSet.of("Aa", "BB").contains("BB")).isTrue();
        assertThat(WordSet.of("Aa", "BB").contains("C#")).isFalse();
    }

    @Test
    void noWordIsThereTwice() {
        assertThatThrownBy(() -> WordSet.of("talks", "visit", "talks")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("talks");
    }
}
