package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How reports of one act tell by the way of those before it. */
class BeforehandTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // the time stands before the noun
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia today. The meeting built on the March 14, 2022 talks between President Ozols and Foreign Minister Ann Hill. |"
                + " meeting reported 2023-05-12: Janis Ozols/LV, Tom Rowan/GB; meeting background 2022-03-14: Ann Hill/GB, Janis Ozols/LV",
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia today. This carries on the work begun at the November 2022 Lakeside Summit between President Ozols and Foreign Minister Ann Hill. |"
                + " meeting reported 2023-05-12: Janis Ozols/LV, Tom Rowan/GB; meeting background 2022-11: Ann Hill/GB, Janis Ozols/LV",
        "Prime Minister Tom Rowan will receive President Janis Ozols of Latvia on 20 May. Following their April 3 phone call, the two leaders will discuss trade. |"
                + " meeting planned 2023-05-20: Janis Ozols/LV, Tom Rowan/GB; call background 2023-04-03: Janis Ozols/LV, Tom Rowan/GB",
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia today. Mr Rowan recalled the warm welcome during his July 2022 visit to Riga. |"
                + " meeting reported 2023-05-12: Janis Ozols/LV, Tom Rowan/GB; visit background 2022-07: Tom Rowan/GB",
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia today. They looked ahead to Foreign Minister Ann Hill's June trip to Riga. |"
                + " meeting reported 2023-05-12: Janis Ozols/LV, Tom Rowan/GB; visit planned 2023-06: Ann Hill/GB",
        // who does something next was not at the talks
        "Following the May 4 talks between Prime Minister Tom Rowan and President Janis Ozols of Latvia, Foreign Minister Ann Hill spoke with Latvian Foreign Minister Kari Holm on 10 May. |"
                + " call reported 2023-05-10: Ann Hill/GB, Kari Holm/LV; meeting background 2023-05-04: Janis Ozols/LV, Tom Rowan/GB",
        // what is to come is told of what was
        "Prime Minister Tom Rowan will visit Latvia next week. His talks will build on what was agreed during President Janis Ozols's visit to London last November. |"
                + " visit planned 2023-05: Tom Rowan/GB; visit background 2022-11: Janis Ozols/LV",
        "Prime Minister Tom Rowan will visit Latvia next week. As announced on 30 December 2022, he will meet President Janis Ozols in Riga. |"
                + " visit planned 2023-05: Tom Rowan/GB; meeting planned 2023-05: Janis Ozols/LV, Tom Rowan/GB",
        // whose office is told
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia today. They welcomed the progress made since the President's official visit to London in May 2022. |"
                + " meeting reported 2023-05-12: Janis Ozols/LV, Tom Rowan/GB; visit background 2022-05: Janis Ozols/LV",
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia today. This builds on the Prime Minister's July 2022 trip to Riga. |"
                + " meeting reported 2023-05-12: Janis Ozols/LV, Tom Rowan/GB; visit background 2022-07: Tom Rowan/GB",
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia today. The talks follow Foreign Minister Bishop's successful visit to Riga in March. |"
                + " meeting reported 2023-05-12: Janis Ozols/LV, Tom Rowan/GB; visit background 2023-03: Bishop/GB",
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia today. They welcomed the visit to Oslo later this month by Foreign Minister Ann Hill. |"
                + " meeting reported 2023-05-12: Janis Ozols/LV, Tom Rowan/GB; visit planned 2023-05: Ann Hill/GB",
        // thanked for what he did
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia today. Mr Rowan thanked Mr Ozols for hosting Foreign Minister Ann Hill in Riga on 3 May. |"
                + " meeting reported 2023-05-12: Janis Ozols/LV, Tom Rowan/GB; meeting background 2023-05-03: Ann Hill/GB, Janis Ozols/LV",
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia today. The two leaders last spoke on 3 May. |"
                + " meeting reported 2023-05-12: Janis Ozols/LV, Tom Rowan/GB; call background 2023-05-03: Janis Ozols/LV, Tom Rowan/GB",
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia today. The leaders spoke candidly of trade in May. | meeting reported 2023-05-12: Janis Ozols/LV, Tom Rowan/GB",
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia today. Mr Rowan called for the release of sailors, including UK-Latvian writer Ann Hill. |"
                + " meeting reported 2023-05-12: Janis Ozols/LV, Tom Rowan/GB",
    })
    void areTold(String text, String expected) {
        assertThat(Reports.read("GB-PM", "2023-05-12", text).accounts().stream().map(Reports::dated).collect(Collectors.joining("; "))).isEqualTo(expected);
    }
}
