package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a page without an outlet speaks for when it is filed where an organisation sits. */
class SeatsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "ADDIS ABABA, 9 May 2024. The Chairperson of the African Union Commission, Bayo Ogunleye, received the Foreign Minister of Norway, Kari Vik, on Thursday."
                + " | meeting reported 2024-05-09: Bayo Ogunleye/AFU, Kari Vik/NO",
        "ADDIS ABABA, 9 May 2024. The Foreign Minister received the Foreign Minister of Norway, Kari Vik, on Thursday. | meeting reported 2024-05-09: Foreign Minister/ET, Kari Vik/NO",
    })
    void areTold(String text, String expected) {
        assertThat(Reports.read(null, "2024-05-09", text).accounts().stream().map(Reports::dated).collect(Collectors.joining(" + "))).isEqualTo(expected);
    }
}
