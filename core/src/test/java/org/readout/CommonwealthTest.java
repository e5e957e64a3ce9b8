package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;

/** How the prime ministers of Australia and other Commonwealth countries announce and report contact: kind status=[name/side] day place; ¶ parts lines. */
class CommonwealthTest {
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
                + " | conference planned=[Foreign Ministers of Malaysia, Norway and the Philippines/null] 1974-05-05 Canberra",
        "I will visit Norway in May.¶In Oslo I will meet business leaders.¶I will also meet members of the Norwegian Parliament.¶I will meet representatives of Norwegian unions."
                + " | visit planned=[I/AU] 1974-05 Norway + meeting planned=[I/AU, business leaders/NO] 1974-05 Oslo + meeting planned=[I/AU, members of the Norwegian Parliament/NO] 1974-05 Norway"
                + " + meeting planned=[I/AU, representatives of Norwegian unions/NO] 1974-05 Norway",
        "VISIT BY THE PRIME MINISTER OF NORWAY¶The Prime Minister of Norway, Mr Tom Rowan, and¶Mrs Rowan, will visit Australia from 3 to 6 May. They will be the¶Government's guests."
                + " | visit planned=[Tom Rowan/NO, Rowan/NO] 1974-05-03/1974-05-06 Australia",
        "Australia will be represented at the funeral of President Vale in Oslo by the Minister for Trade, Senator Hart. | ceremony planned=[Hart/AU] null Oslo",
        "Norway will be represented at the summit in Lae by Prime Minister Kari Holm. | conference planned=[Kari Holm/NO] null Lae",
        "The Fishing Council will meet in Canberra on 26 and 27 June. New Zealand will be represented by the Prime Minister, Mr Hill, and Norway by the Minister of Fisheries, Mr Lie."
                + " Australia will be represented by the Minister for Trade, Mr Hart. | conference planned=[Hill/NZ, Lie/NO, Hart/AU] 1974-06-26/1974-06-27 Canberra",
        "President Ana Vale of Chile will be guest of honour at a luncheon given by the Prime Minister on Monday. | reception planned=[Ana Vale/CL, Prime Minister/AU] 1974-03-11 null",
        "President Ana Vale of Chile will visit Australia in May. She will be the guest of the Governor-General and Lady Hart for dinner on 4 May."
                + " | visit planned=[Ana Vale/CL] 1974-05 Australia + reception planned=[Ana Vale/CL, Governor-General/AU, Hart/AU] 1974-05-04 Australia",
        "President Ana Vale of Chile will be the guest of the Australian Government from 4 to 9 June. | visit planned=[Ana Vale/CL] 1974-06-04/1974-06-09 null",
        "President Ana Vale of Chile is a guest of the club. | ''",
        "The Minister for Trade, Mr Hart, had talks with President Ana Vale in Chile. In addition to his talks with the President, Mr Hart will call on Prime Minister Tom Rowan of Norway."
                + " | meeting reported=[Hart/AU, Ana Vale/CL] null Chile + meeting planned=[Hart/AU, Tom Rowan/NO] null null",
        "President Giscard d'Avenel of France met Prime Minister Bo Hart in Paris. | meeting reported=[Giscard d'Avenel/FR, Bo Hart/AU] null Paris",
    })
    void areRead(String text, String expected) {
        List<Account> read = Reports.read("AU-PM", "1974-03-05", text.replace('¶', '\n')).accounts();
        assertThat(read.stream().map(Reports::placed).collect(Collectors.joining(" + "))).isEqualTo(expected);
    }
}
