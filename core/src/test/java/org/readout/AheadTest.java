package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those who met or spoke agreed to do next, as the last lines of a report tell it. */
class AheadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The leaders agreed to speak again in the coming days. | call planned null: Janis Ozols/LV, Tom Rowan/GB",
        "They agreed to keep in close touch and to speak again soon. | call planned null: Janis Ozols/LV, Tom Rowan/GB",
        "They agreed to meet in person on the margins of the Harbour Summit. | meeting planned null: Janis Ozols/LV, Tom Rowan/GB",
        "The leaders agreed to hold a bilateral meeting in Riga in July. | meeting planned 2023-07: Janis Ozols/LV, Tom Rowan/GB",
        "They agreed to hold a virtual meeting next month. | call planned 2023-06: Janis Ozols/LV, Tom Rowan/GB",
        "The leaders looked forward to seeing each other in Oslo in July. | meeting planned 2023-07: Janis Ozols/LV, Tom Rowan/GB",
        "Mr Rowan and Mr Ozols looked forward to seeing one another in June. | meeting planned 2023-06: Janis Ozols/LV, Tom Rowan/GB",
        "The two sides agreed to hold the next round of talks in Riga in July. | meeting planned 2023-07: Janis Ozols/LV, Tom Rowan/GB",
        // others' meetings, and what is a habit
        "Both leaders agreed for their teams to meet in the coming weeks. |",
        "They agreed to meet regularly. |",
        "They committed to ease trade and to enable it to meet demand in May. |",
    })
    void isPlanned(String last, String expected) {
        String text = "Prime Minister Tom Rowan spoke today with President Janis Ozols of Latvia. " + last;
        assertThat(Reports.read("GB-PM", "2023-05-12", text).accounts().stream().skip(1).map(Reports::dated).collect(Collectors.joining("; "))).isEqualTo(expected == null ? "" : expected);
    }
}
