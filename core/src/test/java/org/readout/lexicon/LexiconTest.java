package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Channel;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void findsTheLongestPlace() {
        Words words = Words.of(List.of("in", "Washington", ",", "D.C.", ",", "on"));
        Match<Place> match = LEXICON.places().longest(words, 1);
        assertThat(match).isNotNull();
        assertThat(match.length()).isEqualTo(3);
        assertThat(match.value().side()).isEqualTo("US");
    }
}
