package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
    private static final PhraseTable<String> TABLE = table("the Hague", "WHO", "March", "St. Kilda", "vice-minister",
            "New Zealand", "New", "Côte d'Ivoire", "Workers' Party of Korea", "us", "US", "minister of state");

    private static PhraseTable<String> table(String... phrases) {
        PhraseTable.Builder<String> builder = new PhraseTable.Builder<>();
        for (String phrase : phrases) {
            assertThat(builder.put(phrase, phrase)).as(phrase).isTrue();
        }
        return builder.build();
    }

    private static Match<String> find(String... words) {
        return TABLE.longest(List.of(words)::get, 0, words.length);
    }

    @Test
    void takesTheLongestPhraseAndFallsBackToAShorterOne() {
        assertThat(find("New", "Zealand", "said")).isEqualTo(new Match<>(2, "New Zealand", false));
        assertThat(find("New", "Zeal")).isEqualTo(new Match<>(1, "New", false));
        assertThat(find("Zealand")).isNull();
        assertThat(find("minister", "of")).isNull();
    }

    @Test
    void asksForCapitalsWhereTheListHasThem() {
        assertThat(find("WHO")).isNotNull();
        assertThat(find("who")).isNull();
        assertThat(find("Who")).isNull();
        assertThat(find("march")).isNull();
        assertThat(find("MARCH")).isNotNull();
        assertThat(find("MINISTER", "OF", "STATE")).isNotNull();
        assertThat(find("US")).isEqualTo(new Match<>(1, "US", false));
        assertThat(find("Us")).isEqualTo(new Match<>(1, "us", false));
        assertThat(find("u.s.")).isEqualTo(new Match<>(1, "us", false));
        assertThat(find("U.S.")).isEqualTo(new Match<>(1, "US", false));
    }

    @Test
    void seesThroughApostrophesAccentsHyphensAndFullStops() {
        assertThat(find("Cote", "d\u2019Ivoire")).isNotNull();
        assertThat(find("Workers\u2019", "Party", "of", "Korea\u2019s")).isEqualTo(
                new Match<>(4, "Workers' Party of Korea", true));
        assertThat(find("vice", "minister")).isNotNull();
        assertThat(find("vice\u2011minister")).isNotNull();
        assertThat(find("St", ".", "Kilda")).isEqualTo(new Match<>(3, "St. Kilda", false));
        assertThat(find("St", "Kilda")).isEqualTo(new Match<>(2, "St. Kilda", false));
        assertThat(find("Zealand", ".", "New")).isNull();
    }

    @Test
    void givesAPossessiveEndingBack() {
        assertThat(find("US's")).isEqualTo(new Match<>(1, "US", true));
        assertThat(find("New", "Zealand's", "minister")).isEqualTo(new Match<>(2, "New Zealand", true));
        assertThat(find("'s")).isNull();
    }

    @Test
    void refusesTheSamePhraseTwiceAndAnEmptyOne() {
        PhraseTable.Builder<String> builder = new PhraseTable.Builder<>();
        assertThat(builder.put("Co-chair", "1")).isTrue();
        assertThat(builder.put("Co chair", "2")).as("in the place of a variant").isTrue();
        assertThat(builder.put("Co chair", "3")).isFalse();
        assertThat(builder.build().get("co chair")).isNull();
        assertThatThrownBy(() -> builder.put(" ", "4")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAnOverlongRowOfWordsInNoMoreThanTheLongestPhrase() {
        List<String> dots = new ArrayList<>(Collections.nCopies(100_000, "."));
        dots.addFirst("St");
        int[] looked = {0};
        TABLE.longest(i -> {
            looked[0]++;
            return dots.get(i);
        }, 0, dots.size());
        assertThat(looked[0]).isLessThan(20);
    }

    @Test
    void foldsWordsOnce() {
        assertThat(Fold.key("\u00c9lys\u00e9e")).isEqualTo("elysee");
        assertThat(Fold.key("\u0141\u00f3d\u017a")).isEqualTo("lodz");
        assertThat(Fold.key("Stra\u00dfe")).isEqualTo("strasse");
        assertThat(Fold.key("\u1ed3ng")).isEqualTo("ong");
        assertThat(Fold.key("e\u0301")).isEqualTo("e");
        assertThat(Fold.key("U.S.A.")).isEqualTo("usa");
        assertThat(Fold.key("?")).isEqualTo("?");
        assertThat(Fold.key("\ud800")).isEqualTo("\ud800");
        assertThat(Fold.key("")).isEmpty();
    }

    @Test
    void splitsAsTheTokenizerDoes() {
        assertThat(Words.split("Washington, D.C. (U.S.)"))
                .containsExactly("Washington", ",", "D.C.", "(", "U.S.", ")");
        assertThat(Words.split("People's A & B")).containsExactly("People's", "A", "&", "B");
    }
}
