package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How news agencies tell of what ministries announce: outlet | text of 24 March 2021, a Wednesday | what is read. */
class NewswireTest {
    private static final String DAY = "2021-03-24";

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        // who announces it stands last, with the verb before him
        "null | Norway's Foreign Minister Ane Lund will visit Chile on May 23, said the Norwegian Ministry of Foreign Affairs."
                + " | [the Norwegian Ministry of Foreign Affairs]: Norway's Foreign Minister Ane Lund will visit Chile on May 23",
        "null | Norway's Foreign Minister Ane Lund will visit Chile on May 23, says Norway's Foreign Ministry spokesman Ole Berg."
                + " | [Ole Berg]: Norway's Foreign Minister Ane Lund will visit Chile on May 23",
        // what an agency reports, or a statement reads, is no part of what was said
        "null | Norway's Foreign Minister Ane Lund met Chilean Foreign Minister Jorge Paz on Monday. Lund said trade was growing in all areas, Norland Press reported."
                + " | [Ane Lund]: trade was growing in all areas",
        "null | Norway's Foreign Minister Ane Lund met Chilean Foreign Minister Jorge Paz on Monday. Lund said that peace was near, the statement also read. | [Ane Lund]: peace was near",
        "null | Norway's Foreign Minister Ane Lund met Chilean Foreign Minister Jorge Paz on Monday. She spoke of costs: \"Wood that is used again is well worth the work\", stressed the Norwegian minister."
                + " | [Ane Lund]: costs / [Ane Lund]: Wood that is used again is well worth the work",
        // at what meeting something was said, or on what day, is no part of it
        "null | Norway's Foreign Minister Ane Lund called for calm during a meeting with Chilean Foreign Minister Jorge Paz in Oslo. | [Ane Lund]: calm",
        "null | Norway's Foreign Minister Ane Lund and her Chilean counterpart Jorge Paz agreed on Tuesday to expand trade during talks in Lima. | [Ane Lund, Jorge Paz]: to expand trade",
        "null | Norway's Foreign Minister Ane Lund met Chilean Foreign Minister Jorge Paz. Lund praised the pledge made by leaders at their meeting in Lima."
                + " | [Ane Lund]: the pledge made by leaders at their meeting in Lima",
        // by what the head of a ruling party is called further on
        "null | General Secretary of the Communist Party of Vietnam Nguyen Van Trong received Lao Ambassador Bounthong Keo in Hanoi. The Vietnamese Party chief said ties were growing. The Party leader thanked Laos."
                + " | [Nguyen Van Trong]: ties were growing / [Nguyen Van Trong]: Laos",
    }, nullValues = "null")
    void tellsWhatWasSaid(String outlet, String text, String expected) {
        assertThat(Reports.said(Reports.read(outlet, DAY, text))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        // the word of a spokesman is the report's own news
        "null | Russian President Ana Vale has had a telephone conversation with French President Jean Roux, Kremlin Press Secretary Oleg Dyatlov told reporters."
                + " | call reported=[Ana Vale/RU, Jean Roux/FR] null null",
        "null | Foreign Minister Ane Lund of Norway met with French President Jean Roux on Monday, ministry spokeswoman Ida Holm said. | meeting reported=[Ane Lund/NO, Jean Roux/FR] 2021-03-22 null",
        // by the way: on what day, by what means, where
        "null | Norwegian Foreign Minister Ane Lund on Tuesday voiced her concern in a phone conversation with Chilean Foreign Minister Jorge Paz."
                + " | call reported=[Ane Lund/NO, Jorge Paz/CL] 2021-03-23 null",
        "null | On Tuesday, Norwegian Foreign Minister Ane Lund urged restraint in talks with Chilean Foreign Minister Jorge Paz. | meeting reported=[Ane Lund/NO, Jorge Paz/CL] 2021-03-23 null",
        "null | EU foreign policy chief Ane Lund and Chilean Foreign Minister Jorge Paz focused on fishing in a phone call. | call reported=[Ane Lund/EU, Jorge Paz/CL] null null",
        "null | Norwegian Foreign Minister Ane Lund and her Chilean counterpart Jorge Paz agreed to expand trade during talks in Lima on Tuesday. | meeting reported=[Ane Lund/NO, Jorge Paz/CL] 2021-03-23 Lima",
        // a guest told with his country once is nobody of the page's, where his name stands alone
        "null | President Ana Vale met Cuban Vice President Raul Mesa on Monday. The visit began in Ghana. Talks between Rwanda and Cuba go on. Vice President Mesa also held talks with Rwanda's Senate President Jean Habi on Monday."
                + " | meeting reported=[Ana Vale/RW, Raul Mesa/CU] 2021-03-22 null + meeting reported=[Raul Mesa/CU, Jean Habi/RW] 2021-03-22 null",
    }, nullValues = "null")
    void tellsWhoMet(String outlet, String text, String expected) {
        assertThat(Reports.placed(outlet, DAY, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "President of Chile Jorge Paz received a delegation led by Governor of Astrakhan region of the Russian Federation Oleg Berg. | Oleg Berg: Governor of Astrakhan region of the Russian Federation",
        "President of Chile Jorge Paz received a delegation led by Oleg Berg, governor of Ulyanovsk province of Russia. | Oleg Berg: governor of Ulyanovsk province of Russia",
        // as sites type an apostrophe
        "President of Chile Jorge Paz received a delegation led by President of the Russian Federation`s Republic of Tatarstan Rustam Berg. | Rustam Berg: President of the Russian Federation`s Republic of Tatarstan",
        // without an "and" two offices are of one
        "President of Chile Jorge Paz received the member of the National Assembly of Turkey, head of the Turkey-Chile parliamentary friendship group Samil Ayran."
                + " | Samil Ayran: member of the National Assembly of Turkey, head of the Turkey-Chile parliamentary friendship group",
    })
    void tellsTheOfficesOfGuests(String text, String expected) {
        var guest = Reports.read(null, DAY, text).accounts().get(0).participants().get(1);
        assertThat(guest.name() + ": " + String.join(", ", guest.posts().stream().map(p -> p.text()).toList())).isEqualTo(expected);
    }
}
