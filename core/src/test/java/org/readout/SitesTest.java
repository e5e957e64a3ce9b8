package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;

/** What travellers see, and stays told without a verb of going: kind status day place (venue)=[names]. */
class SitesTest {
    private static final String MET = "meeting reported null Oslo=[Ana Vale, Kari Holm]";

    private static String told(Account a) {
        return a.kind().word() + " " + a.status().word() + " " + a.date() + " " + a.place() + (a.venue() == null ? "" : " (" + a.venue() + ")")
                + a.participants().stream().map(p -> p.name()).collect(Collectors.joining(", ", "=[", "]"));
    }

    private static String read(String text) {
        return Reports.read("CH-Federal", "2024-06-20", text).accounts().stream().map(SitesTest::told).collect(Collectors.joining(" + "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Ms Vale visited the World Council of Fishers (WCF). | + visit reported null null (World Council of Fishers)=[Ana Vale]",
        "Ms Vale visited a fish assembly plant. | + visit reported null null (fish assembly plant)=[Ana Vale]",
        "Ms Vale also toured the refinery operated by a Swiss firm in Bergen. | + visit reported null Bergen=[Ana Vale]",
        "She will visit military and industrial sites. | + visit planned null null (military and industrial sites)=[Ana Vale]",
        "Ms Vale visited fishing projects supported by Switzerland. | + visit reported null null (fishing projects)=[Ana Vale]",
        "On 18 June Ms Vale visited a Harbour Union warehouse. | + visit reported 2024-06-18 null (Harbour Union warehouse)=[Ana Vale]",
        "On 18 June Ms Vale visited 2 fishing hubs. | + visit reported 2024-06-18 null (2 fishing hubs)=[Ana Vale]",
        "Ms Vale visited a grassroots football club. | + visit reported null null (grassroots football club)=[Ana Vale]",
        "Ms Vale visited an informal settlement of Chilean refugees. | + visit reported null null (informal settlement)=[Ana Vale]",
        // no house is told of by these
        "Ms Vale visited Swiss forces and their families. | ''",
        "Ms Vale visited the Republic of Peru's friends. | ''",
        "The project was a success. | ''",
    })
    void areSeen(String sentence, String visit) {
        assertThat(read("Federal Councillor Ana Vale met Norwegian Prime Minister Kari Holm in Oslo. " + sentence)).isEqualTo((MET + " " + visit).strip());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "From 24 to 28 June, Federal Councillor Ana Vale will be in the United States on a working visit. | visit planned 2024-06-24/2024-06-28 United States=[Ana Vale]",
        "The state secretary of the Federal Department of Ports, Ana Vale, is currently on a three-day official visit to Kenya from 19 to 21 June 2024. | visit reported 2024-06-19/2024-06-21 Kenya=[Ana Vale]",
        "Today, Federal Councillor Ana Vale is on a working visit to Italy. | visit reported 2024-06-20 Italy=[Ana Vale]",
        "On Monday, 17 June, President Ana Vale was received in Latvia for a state visit. | visit reported 2024-06-17 Latvia=[Ana Vale]",
        "Kari Holm, executive director of the Harbour Fund, the United Nations entity dedicated to ports, visited Switzerland from 10 to 12 June 2024. | visit reported 2024-06-10/2024-06-12 Switzerland=[Kari Holm]",
        "On 18 June, Federal Councillor Ana Vale travelled to Eastern Ukraine. | visit reported 2024-06-18 Ukraine=[Ana Vale]",
        "Norwegian Minister Tom Rowan paid Federal Councillor Ana Vale a courtesy visit on 18 June. | meeting reported 2024-06-18 null=[Tom Rowan, Ana Vale]",
        "Federal Councillor Ana Vale signed on Tuesday in Oslo, together with Norwegian Interior Minister Tom Rowan, a fishing agreement. | signing reported 2024-06-18 Oslo=[Ana Vale, Tom Rowan]",
        "In addition to meeting the Norwegian king and queen, Ms Ana Vale met economy minister Tom Rowan in Oslo. | meeting reported null Oslo=[Ana Vale, Norwegian king and queen] + meeting reported null Oslo=[Ana Vale, Tom Rowan]",
        "President Ana Vale will be in Davos next week. Bilateral meetings have been arranged with the Norwegian prime minister, Kari Holm. |"
                + " visit planned 2024-06 Davos=[Ana Vale] + meeting planned 2024-06 Davos=[Kari Holm, Ana Vale]",
        // the article is part of the town's name
        "On 18 June, Federal Councillor Ana Vale travelled to The Hague for talks with Dutch Minister Kari Holm. |"
                + " visit reported 2024-06-18 The Hague=[Ana Vale] + meeting reported 2024-06-18 The Hague=[Ana Vale, Kari Holm]",
        // told by what they are, between commas, or with those who joined them
        "Norwegian Minister Ana Vale was welcomed by the cantonal government of Ticino in Bellinzona on 18 June. | meeting reported 2024-06-18 Bellinzona=[cantonal government of Ticino, Ana Vale]",
        "Norwegian officials Kari Holm, Minister of Ports, and Tom Rowan, Minister of Fishing, met Federal Councillor Ana Vale on 18 June. | meeting reported 2024-06-18 null=[Kari Holm, Tom Rowan, Ana Vale]",
        "Representatives of Norway and Peru, members of the Harbour Council (HC), met in Geneva on 18 June. | meeting reported 2024-06-18 Geneva=[Representatives of Norway and Peru]",
        "Federal Councillor Ana Vale met with and thanked officials of the Harbour Council (HC) in Oslo on 18 June. | meeting reported 2024-06-18 Oslo=[Ana Vale, officials of the Harbour Council]",
        "On 18 June, Federal Councillor Ana Vale was joined by Norwegian Minister Kari Holm at the Harbour Centre in Geneva. | meeting reported 2024-06-18 Geneva (Harbour Centre)=[Ana Vale, Kari Holm]",
        "Ms Ana Vale was joined by Mr Bo Hart in her praise. | ''",
        "On 18 June, Federal Councillor Ana Vale met Norwegian President Tom Rowan and his wife Gila in Oslo. | meeting reported 2024-06-18 Oslo=[Ana Vale, Tom Rowan, Gila]",
        "Norwegian President Tom Rowan will visit Switzerland on 2 July. He will be accompanied by his wife, Gila. | visit planned 2024-07-02 Switzerland=[Tom Rowan, Gila]",
        "Mr Tom Rowan and his wife, Gila, have two sons. | ''",
        "The Norwegian Harbour Committee (HC) visited Switzerland on 18 June. | visit reported 2024-06-18 Switzerland=[Norwegian Harbour Committee]",
        "The Norwegian Harbour Fund visited Switzerland on 18 June. | ''",
        // somebody is where those who meet are
        "Norwegian Minister Tom Rowan, who is visiting Switzerland, met Federal Councillor Ana Vale on 18 June. | meeting reported 2024-06-18 Switzerland=[Tom Rowan, Ana Vale]",
        "Federal Councillor Ana Vale, currently on a visit to Norway, held talks with Norwegian Minister Tom Rowan on 18 June. | meeting reported 2024-06-18 Norway=[Ana Vale, Tom Rowan]",
        "Federal Councillor Ana Vale met Norwegian Minister Tom Rowan, who is in Geneva for a conference. | meeting reported null Geneva=[Ana Vale, Tom Rowan]",
        "Federal Councillor Ana Vale met Norwegian Minister Tom Rowan, who was in Geneva last week. | meeting reported null null=[Ana Vale, Tom Rowan]",
        // she is elsewhere at another time
        "Federal Councillor Ana Vale met Norwegian Prime Minister Kari Holm in Oslo, who was in good health. | meeting reported null Oslo=[Ana Vale, Kari Holm]",
    })
    void areStays(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }
}
