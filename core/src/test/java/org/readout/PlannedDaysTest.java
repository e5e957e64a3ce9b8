package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a programme that is announced weeks ahead, and what is recalled beside it; all published on Thursday, 20 June 2024. */
class PlannedDaysTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {
        // a weekday alone is that of the journey
        "President Alder of Chile will arrive in Perth on Saturday morning, 13th July. On Monday he will visit Lae. ; visit planned=[Alder/CL] 2024-07-13 Perth, visit planned=[Alder/CL] 2024-07-15 Lae",
        "President Alder of Chile will visit Perth on Saturday, 13 July, and Lae on Saturday, 20 July. On Saturday evening he will attend a dinner in Lae given by President Bo Hart of Fiji. ;"
                + " visit planned=[Alder/CL] 2024-07-13 Perth, visit planned=[Alder/CL] 2024-07-20 Lae, reception planned=[Alder/CL, Bo Hart/FJ] 2024-07-20 Lae",
        "President Alder of Chile will visit Perth on 22 June. On Friday he will visit Lae. ; visit planned=[Alder/CL] 2024-06-22 Perth, visit planned=[Alder/CL] 2024-06-21 Lae",
        // a scanner or a headline writes the preposition large
        "President Alder of Chile will visit Australia In July. ; visit planned=[Alder/CL] 2024-07 Australia",
        "President Alder of Chile will visit the Australia Trade Fair. ; ''",
        // a noun has no tense
        "President Alder of Chile has approved a programme for his visit to Perth on 20 August. ; visit planned=[Alder/CL] 2024-08-20 Perth",
        "I look forward to travelling to Lae later this month. The visit, from 24 to 26 June, will help our trade. ; visit planned=[I/AU] 2024-06-24/2024-06-26 Lae",
        "I am visiting Chile on 13-15 July. ; visit planned=[I/AU] 2024-07-13/2024-07-15 Chile",
        // what is recalled beside what is to come
        "I look forward to returning the welcome that President Alder gave me during my visit to Chile in September last year. ; visit background=[I/AU] 2023-09 Chile",
        "I look forward to returning the welcome that President Alder gave me during my visit to Chile in September last year. I will meet President Alder in Perth. ;"
                + " visit background=[I/AU] 2023-09 Chile, meeting planned=[I/AU, Alder/CL] null Perth",
        "It is fitting that President Alder of Chile should visit Australia in the year of the anniversary. ; ''",
    })
    void areCounted(String text, String expected) {
        assertThat(Reports.read("AU-PM", "2024-06-20", text).accounts().stream().map(Reports::placed).collect(Collectors.joining(", "))).isEqualTo(expected);
    }
}
