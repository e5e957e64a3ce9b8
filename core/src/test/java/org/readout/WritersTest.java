package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.model.Reading;

/** Who a text in the first person is by, where its title tells it; who is entered once though told by name and by office, and in which words. */
class WritersTest {
    private static Reading read(String title, String text) {
        return Reports.read("US-WH", "2024-05-14", title, text);
    }

    private static String parties(Reading reading) {
        return reading.accounts().stream().flatMap(a -> a.participants().stream()).map(p -> p.name()).collect(Collectors.joining(", "));
    }

    @Test
    void theTitleTellsWhoWrites() {
        Reading reading = read("Statement by President Jane Rowan on Call with President Juan Vale of Chile",
                "Today I spoke with President Juan Vale of Chile. I thanked him for his support.");
        assertThat(parties(reading)).isEqualTo("Jane Rowan, Juan Vale");
        assertThat(reading.statements()).extracting(s -> s.speaker()).containsExactly(List.of("Jane Rowan"));
    }

    @Test
    void theLetterheadTellsWhoWrites() {
        Reading reading = Reports.read("AU-PM", "1977-03-05", "VISIT BY THE PRESIDENT OF CHILE", "PRIME MINISTER\nFOR PRESS 5 MARCH 1977\nI shall meet President Ana Vale of Chile on 4 May. I am confident that the visit will be a success.");
        assertThat(parties(reading)).isEqualTo("PRIME MINISTER, Ana Vale");
        assertThat(reading.statements()).extracting(s -> s.speaker()).containsExactly(List.of("PRIME MINISTER"));
    }

    @Test
    void whoIsNamedIsNotToldOnceMoreByHisOffice() {
        Reading reading = read("Readout", "President Jane Rowan met Prime Minister Anna Berg of Norway in Oslo on Monday. The meeting was attended by State Secretary Kari Holm of Norway and the State Secretary of Norway.");
        assertThat(parties(reading)).isEqualTo("Jane Rowan, Anna Berg, Kari Holm");
    }

    @Test
    void anAbbreviatedOfficeIsTheSameOffice() {
        Reading reading = read("Readout", "President Jane Rowan met PM Anna Berg of Norway in Oslo on Monday. The Prime Minister of Norway, Anna Berg, described the talks as useful and described the situation at sea.");
        assertThat(reading.accounts().get(0).participants().get(1).posts()).extracting(p -> p.text()).containsExactly("Prime Minister of Norway");
        assertThat(reading.statements()).extracting(s -> s.mode() + " " + s.content()).containsExactly("ASSERT the talks as useful", "TOPIC the situation at sea");
    }

    @Test
    void ofTwoNamedNeitherIsTheWriter() {
        Reading reading = read("Statement by President Jane Rowan and President Juan Vale on Trade", "Today I spoke with Prime Minister Anna Berg of Norway.");
        assertThat(parties(reading)).isEqualTo("I, Anna Berg");
    }
}
