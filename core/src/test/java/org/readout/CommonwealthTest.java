package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;
import org.readout.model.Capture;

/** How the prime ministers of Australia and other Commonwealth countries announce and report contact: kind status=[name/side] day place; ¶ parts lines. */
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
        "The Prime Minister of Norway, Mr Tom Rowan, had talks with the Prime Minister, Mr Hart, the Deputy Prime Minister, Dr Cairns, the Treasurer, Mr Sand, and members of the Cabinet."
                + " | meeting reported=[Tom Rowan/NO, Hart/AU, Cairns/AU, Sand/AU] null null",
        "Prime Minister Tom Rowan of Norway will have discussions in Canberra with the Prime Minister and senior Ministers."
                + " | meeting planned=[Tom Rowan/NO, Prime Minister/AU, senior Ministers/AU] null Canberra",
        "The Prime Minister of Norway, Mr Tom Rowan, and Mrs Rowan will visit Australia in May. Mr Rowan will visit Lae in June."
                + " | visit planned=[Tom Rowan/NO, Rowan/NO] 1974-05 Australia + visit planned=[Tom Rowan/NO] 1974-06 Lae",
        "The Foreign Ministers of Malaysia, Norway and the Philippines will meet in Canberra on 5 May."
                + " | meeting planned=[Foreign Ministers of Malaysia, Norway and the Philippines/null] 1974-05-05 Canberra",
        "I will visit Norway in May.¶In Oslo I will meet business leaders.¶I will also meet members of the Norwegian Parliament.¶I will meet representatives of Norwegian unions."
                + " | visit planned=[I/AU] 1974-05 Norway + meeting planned=[I/AU, business leaders/NO] 1974-05 Oslo + meeting planned=[I/AU, members of the Norwegian Parliament/NO] 1974-05 Norway"
                + " + meeting planned=[I/AU, representatives of Norwegian unions/NO] 1974-05 Norway",
        "President Giscard d'Avenel of France met Prime Minister Bo Hart in Paris. | meeting reported=[Giscard d'Avenel/FR, Bo Hart/AU] null Paris",
    })
    void areRead(String text, String expected) {
        List<Account> read = PIPELINE.read(new Capture("one", "AU-PM", null, "en", "1974-03-05", null, text.replace('¶', '\n'))).accounts();
        assertThat(read.stream().map(CommonwealthTest::told).collect(Collectors.joining(" + "))).isEqualTo(expected);
    }

    private static String told(Account a) {
        return a.kind().name().toLowerCase(Locale.ROOT) + " " + a.status().name().toLowerCase(Locale.ROOT) + "="
                + a.participants().stream().map(p -> p.name() + "/" + p.side()).collect(Collectors.joining(", ", "[", "]")) + " " + a.date() + " " + a.place();
    }
}
