package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits that a headline tells over a text that does not say so, and the towns of one visit (all ours). */
class TitledVisitsTest {
    private static final String BODY = "Wh eat and woo1 will be the subjects. The t0wns are decked with flags.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VISIT OF THE PRIME MINISTER OF NORWAY | visit planned=[PRIME MINISTER OF NORWAY/NO] null null
            STATE VISIT OF PRESIDENT ROWAN OF CHILE - STATEMENT BY THE PRIME MINISTER | visit planned=[ROWAN/CL] null null
            Visit to Australia by the President of Chile | visit planned=[President of Chile/CL] null Australia
            Visit of the Norwegian Foreign Minister to Perth | visit planned=[Norwegian Foreign Minister/NO] null Perth
            Visit of the President of Chile welcomed by farmers | ''
            A meeting on the visit of the President of Chile | ''
            Visit of the training ship Orion | ''
            """)
    void areTold(String title, String accounts) {
        assertThat(Reports.read("AU-PM", "1972-05-05", title, BODY).accounts().stream().map(Reports::placed).collect(Collectors.joining(" + "))).isEqualTo(accounts);
    }

    /** A town with a day of its own is another visit. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She will visit Canberra, Sydney and Perth. | visit planned=[Ana Vale/CL] 2007-02-13/2007-02-17 Australia
            She will visit Perth on 15 February. | visit planned=[Ana Vale/CL] 2007-02-13/2007-02-17 Australia + visit planned=[Ana Vale/CL] 2007-02-15 Perth
            """)
    void townsOfOneClauseAreOneVisit(String towns, String accounts) {
        String lead = "The President of Chile, Ana Vale, will visit Australia from 13 to 17 February 2007. ";
        assertThat(Reports.placed("AU-PM", "2007-02-12", lead + towns)).isEqualTo(accounts);
    }
}
