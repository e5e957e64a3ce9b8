package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Problem;
import org.readout.model.Reading;

/** What people of one country do among themselves is no readout; outlet and report (all ours). */
class DomesticTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UK | Business Secretary Ana Vale met leaders from the fishing industry in Downing Street today. They agreed that ports should grow.
            UK | The Chancellor visited a cannery in Stoke today and met its staff.
            US-WH | Today, President Tom Rowan met with governors from three states at the White House to discuss roads. He thanked them for their work.
            LK-PMD | President Ranil Perera met the Chief Prelate of the Malwathu Chapter today (20).
            DPRK-KCNA | Ri Song Chol, vice-premier of the Cabinet, visited the Nampho Glass Factory on Wednesday.
            """)
    void givesNoAccount(String outlet, String text) {
        Reading reading = Reports.read(outlet, "2024-06-20", text);
        assertThat(reading.accounts()).isEmpty();
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::code).contains("domestic");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UK | Business Secretary Ana Vale met leaders from the Norwegian fishing industry in Downing Street today.
            UK | Business Secretary Ana Vale met foreign investors in Downing Street today.
            UK | The Chancellor met students in Oslo today.
            UK | The Brexit Secretary, Bo Hill, met Secretary of State for European Affairs Ida Moreau in London today. They spoke of trade between Britain and France.
            US-WH | Tomorrow, President Tom Rowan will host the Summit of the Americas in Los Angeles with leaders from the hemisphere.
            DPRK-KCNA | Ri Song Chol, vice-premier of the Cabinet, left here on Wednesday for Geneva.
            DPRK-KCNA | Members of the military attaches corps visited the Nampho Glass Factory on Wednesday.
            """)
    void othersAreTold(String outlet, String text) {
        assertThat(Reports.read(outlet, "2024-06-20", text).accounts()).isNotEmpty();
    }
}
