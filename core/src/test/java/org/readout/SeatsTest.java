package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a page without an outlet speaks for: by where it is filed, by what is told of those who meet. */
class SeatsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "ADDIS ABABA, 9 May 2024. The Chairperson of the African Union Commission, Bayo Ogunleye, received the Foreign Minister of Norway, Kari Vik, on Thursday."
                + " | meeting reported 2024-05-09: Bayo Ogunleye/AFU, Kari Vik/NO",
        "ADDIS ABABA, 9 May 2024. The Foreign Minister received the Foreign Minister of Norway, Kari Vik, on Thursday. | meeting reported 2024-05-09: Foreign Minister/ET, Kari Vik/NO",
        // whom is thanked by the guest, whose ties with his country are told, whose own support is told: not whose war is talked about
        "Prime Minister Ann Rowan spoke with President Omar Diallo of Senegal today about the war in Sudan. President Diallo thanked Norway for its help. | call reported 2024-05-09: Ann Rowan/NO, Omar Diallo/SN",
        "Minister Ann Rowan spoke with Foreign Minister Omar Diallo of Senegal today about Mali. They reviewed the Chilean-Senegalese fisheries plan. | call reported 2024-05-09: Ann Rowan/CL, Omar Diallo/SN",
        "Minister Ann Rowan spoke with Foreign Minister Omar Diallo of Senegal today about Mali. They reviewed the ties between Chile and Senegal. Mali is at war. | call reported 2024-05-09: Ann Rowan/CL, Omar Diallo/SN",
        "Minister Ann Rowan spoke with Foreign Minister Omar Diallo of Senegal today. She reaffirmed Chile's support for the talks. | call reported 2024-05-09: Ann Rowan/CL, Omar Diallo/SN",
    })
    void areTold(String text, String expected) {
        assertThat(Reports.read(null, "2024-05-09", text).accounts().stream().map(Reports::dated).collect(Collectors.joining(" + "))).isEqualTo(expected);
    }
}
