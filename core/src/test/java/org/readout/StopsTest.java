package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Journeys to several countries, by what they are told with: whom the traveller meets tells at which stop he does. */
class StopsTest {
    private static String read(String text) {
        return Reports.read("CH-Federal", "2024-06-20", text).accounts().stream().map(a -> a.kind().word() + " " + a.date() + " " + a.place() + a.participants().stream().filter(p -> !p.name().equals("Ana Vale")).map(p -> " " + p.name()).collect(Collectors.joining()))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "She will meet Chilean Minister Tom Rowan. | meeting 2024-06-24/2024-06-26 Chile Tom Rowan",
        "Talks will also be held with Peruvian Minister Tom Rowan. | meeting 2024-06-24/2024-06-26 Peru Tom Rowan",
        // of a third country: where he is met is not told
        "She will meet Norwegian Minister Tom Rowan. | meeting 2024-06-24/2024-06-26 null Tom Rowan",
    })
    void ofThoseWhoAreMet(String sentence, String told) {
        assertThat(read("Federal Councillor Ana Vale will visit Chile and Peru from 24 to 26 June. " + sentence))
                .isEqualTo("visit 2024-06-24/2024-06-26 Chile + visit 2024-06-24/2024-06-26 Peru + " + told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Federal Councillor Ana Vale will visit the two EU member states Latvia and Estonia as well as Norway from 24 to 26 June. | visit 2024-06-24/2024-06-26 Latvia + visit 2024-06-24/2024-06-26 Estonia + visit 2024-06-24/2024-06-26 Norway",
        "On 24 June, Federal Councillor Ana Vale will leave for the Central American country of Belize. | visit 2024-06-24 Belize",
        "In Chile’s capital, Santiago, Federal Councillor Ana Vale met Chilean Minister Tom Rowan. | meeting null Santiago Tom Rowan",
        "Federal Councillor Ana Vale met Chilean Minister Tom Rowan in Chile's capital Santiago. | meeting null Santiago Tom Rowan",
    })
    void byWhatThePlaceIs(String text, String told) {
        assertThat(read(text)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Federal Councillor Ana Vale goes to Oslo on Tuesday for talks, including a meeting with Norwegian Minister Tom Rowan. | visit 2024-06-25 Oslo + meeting 2024-06-25 Oslo Tom Rowan",
        "Switzerland and Chile signed a treaty on Thursday following a meeting between Minister Ana Vale and Chilean Minister Tom Rowan in Santiago."
                + " | signing 2024-06-20 Santiago Switzerland Chile + meeting 2024-06-20 Santiago Tom Rowan",
        "Federal Councillor Ana Vale met today Chilean President Tom Rowan and Minister Bo Hart for bilateral talks in Santiago. | meeting 2024-06-20 Santiago Tom Rowan Bo Hart",
    })
    void actsNamedByTheWay(String text, String told) {
        assertThat(read(text)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Ms Vale visited an agriculture project related to the climate. | visit null Chile",
        "On 18 June Ms Vale visited Swiss humanitarian projects to improve healthcare. | visit 2024-06-18 Chile",
        "Together, they inaugurated an exhibition on fishing. | ceremony null Chile Tom Rowan",
    })
    void whatIsSeenAndOpened(String sentence, String told) {
        assertThat(read("Federal Councillor Ana Vale met Chilean Minister Tom Rowan during her visit to Chile. " + sentence)).isEqualTo("meeting null Chile Tom Rowan + " + told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Federal Councillor Ana Vale attended a meeting of the home affairs ministers of the Harbour Union in Brussels on 17 and 18 June. In addition, Ms Vale met Italian Minister Tom Rowan."
                + " | conference 2024-06-17/2024-06-18 Brussels home affairs ministers of the Harbour Union + meeting 2024-06-17/2024-06-18 Brussels Tom Rowan",
        "Federal Councillor Ana Vale will meet Chilean President Tom Rowan in Santiago on 27 June. A meeting with Chilean Minister Bo Hart is also scheduled."
                + " | meeting 2024-06-27 Santiago Tom Rowan + meeting 2024-06-27 Santiago Bo Hart",
    })
    void ofTheDaysOfTheRest(String text, String told) {
        assertThat(read(text)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Latvia was the first stop on Ms Vale's trip to the region. | visit null Latvia",
        "Latvia was Ms Vale's last stop on a three-day tour. | visit null Latvia",
        "The second stop on Ms Vale's Baltic tour was the Estonian capital, Tallinn. | visit null Tallinn",
        "The second stop on the list was a school. | ''",
    })
    void toldAsStops(String sentence, String told) {
        assertThat(read("Federal Councillor Ana Vale met Latvian Minister Tom Rowan in Riga. " + sentence)).isEqualTo(("meeting null Riga Tom Rowan + " + told).replaceFirst(" \\+ $", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Federal Councillor Ana Vale is attending a meeting of the home affairs ministers of the Harbour Union in Brussels on 27 June. She is also meeting Italian Minister Tom Rowan."
                + " | planned planned",
        "Federal Councillor Ana Vale met Chilean President Bo Hart on Monday. She is also meeting Italian Minister Tom Rowan. | reported reported",
    })
    void whatSomebodyIsDoing(String text, String standing) {
        assertThat(Reports.read("CH-Federal", "2024-06-20", text).accounts().stream().map(a -> a.status().word()).collect(Collectors.joining(" "))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "On 19 June, Federal Councillor Ana Vale received Chilean Minister Tom Rowan in Bern. During his visit to Bern, Mr Rowan also met State Secretary Mia Lund and representatives from various societies in Switzerland."
                + " | meeting 2024-06-19 Bern Tom Rowan + meeting 2024-06-19 Bern Tom Rowan Mia Lund representatives from various societies",
    })
    void openedByATown(String text, String told) {
        assertThat(read(text)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Federal Councillor Ana Vale began a three-day visit to Norway on Tuesday. | visit 2024-06-18/2024-06-20 Norway",
        "Federal Councillor Ana Vale began a three-day visit to Norway on Thursday. She met Norwegian Minister Tom Rowan. | visit 2024-06-20/2024-06-22 Norway + meeting 2024-06-20 Norway Tom Rowan",
        "Federal Councillor Ana Vale will travel to Norway in July. Fishing will be the focus of the working visit to Norway between 2 and 5 July. | visit 2024-07-02/2024-07-05 Norway",
        "Federal Councillor Ana Vale will travel to Norway in July. Fishing will be the focus of a visit to Chile from 2 to 5 July. | visit 2024-07 Norway",
    })
    void ofHowLong(String text, String told) {
        assertThat(read(text)).isEqualTo(told);
    }
}
