package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;
import org.readout.model.Capture;

/** How the prime ministers of Australia and other Commonwealth countries announce and report contact: kind status=[name/side] day place. */
class CommonwealthTest {
    private static final Pipeline PIPELINE = Pipeline.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "I have written to the Prime Minister of Norway, Mr Tom Rowan, about the fishing treaty. | message reported=[I/AU, Tom Rowan/NO] null null",
        "I have today sent a cable to President Ana Vale of Chile. | message reported=[I/AU, Ana Vale/CL] 1974-03-05 null",
        "I have spoken today with President Ana Vale. | call reported=[I/AU, Ana Vale/null] 1974-03-05 null",
        "The visit to Australia of the Prime Minister of Norway, Mr Tom Rowan, will begin on 20 May. | visit planned=[Tom Rowan/NO] 1974-05-20 Australia",
        "President Ana Vale's visit to Australia, originally set for May, will now take place from 3 to 7 June. | visit planned=[Ana Vale/null] 1974-06-03/1974-06-07 Australia",
        "Prime Minister Bo Hart announced today that Mr Tom Rowan, Special Rapporteur on the Condition of Fishing in the World, will visit Australia in May."
                + " | visit planned=[Tom Rowan/null] 1974-05 Australia",
        "President Tom Rowan will visit Norway in May. | visit planned=[Tom Rowan/null] 1974-05 Norway",
        "President Giscard d'Avenel of France met Prime Minister Bo Hart in Paris. | meeting reported=[Giscard d'Avenel/FR, Bo Hart/AU] null Paris",
    })
    void areRead(String text, String expected) {
        List<Account> read = PIPELINE.read(new Capture("one", "AU-PM", null, "en", "1974-03-05", null, text)).accounts();
        assertThat(read.stream().map(CommonwealthTest::told).collect(Collectors.joining(" + "))).isEqualTo(expected);
    }

    private static String told(Account a) {
        return a.kind().name().toLowerCase(Locale.ROOT) + " " + a.status().name().toLowerCase(Locale.ROOT) + "="
                + a.participants().stream().map(p -> p.name() + "/" + p.side()).collect(Collectors.joining(", ", "[", "]")) + " " + a.date() + " " + a.place();
    }
}
