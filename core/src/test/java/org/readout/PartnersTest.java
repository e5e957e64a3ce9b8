package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Participant;

/** Who takes part, in the many ways in which those are told who act together; outlet, sentence (all ours), parties. */
class PartnersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UK | The Foreign Secretary Ann Hill, and Norwegian Foreign Minister Tore Aas, met yesterday in Oslo. | Ann Hill, Tore Aas
            US-WH | Advisor Ann Hill, together with Foreign Minister of Norway, Tore Aas, and Trade Minister of Chile, Bo Vale, co-chaired the third meeting of the Steering Committee. | Ann Hill, Tore Aas, Bo Vale
            US-WH | Director Ann Hill and staff from the Office of Fishing and the Office of Trade convened a meeting with Norwegian officials. | Ann Hill, Norwegian officials
            US-WH | The President and First Lady will host King Tor V of Norway at the White House on July 3, 2024. | President, Tor V
            US-WH | President Ann Hill spoke today with His Royal Highness, Crown Prince Tor of Norway. | Ann Hill, Tor
            US-WH | President Ann Hill met today with 2024 ASEAN Chair Prime Minister Bo Vanna of Cambodia. | Ann Hill, Bo Vanna
            US-WH | President Ann Hill met today in Oslo with actress and activist Nora Bonari. | Ann Hill, Nora Bonari
            US-WH | The leaders of Norway and Chile met in Oslo on Friday. | leaders of Norway and Chile
            US-WH | The Energy Task Force for the North met on June 5, 2024, convened by co-chairs Ann Hill, Coordinator for Energy, and Tore Aas, State Secretary of Norway. | Ann Hill, Tore Aas
            UK | The fourth meeting of the Committee on Fishing was co-chaired by Minister Ann Hill and Foreign Minister of Norway Tore Aas. | Ann Hill, Tore Aas
            UK | The Foreign Secretary summoned the Norwegian Ambassador on Friday. | Foreign Secretary, Norwegian Ambassador
            UK | The Norwegian Ambassador was summoned to the Foreign Ministry today. | Norwegian Ambassador, Foreign Ministry
            UK | British Ambassador Ann Hill hosted a reception in Oslo, attended by Norwegian Foreign Minister Tore Aas. | Ann Hill, Tore Aas
            UK | HRH The Prince of Wales and Norwegian Prime Minister Tore Aas met in London today. | Prince of Wales, Tore Aas
            UK | The Minister of Trade and Deputy Prime Minister Tore Aas met the Norwegian Ambassador today. | Tore Aas, Norwegian Ambassador
            UK | The Foreign Secretary had frank talks with General Orlov of Norway today. | Foreign Secretary, Orlov
            UK | The Foreign Secretary met experts from firms in Oslo today, among them General Works and Aas Ltd. | Foreign Secretary, experts from firms
            UK | On 5 June, the British Embassy hosted a roundtable with Norwegian business leaders. | British Embassy, Norwegian business leaders
            UK | A Downing Street spokesperson: “The Prime Minister spoke to Norwegian Prime Minister Tore Aas this evening. They agreed on trade.” | Prime Minister, Tore Aas
            """)
    void takePart(String outlet, String text, String parties) {
        assertThat(Reports.read(outlet, "2024-06-20", text).accounts()).singleElement()
                .matches(a -> a.participants().stream().map(Participant::name).collect(Collectors.joining(", ")).equals(parties), parties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Home Secretary met Justice and Security Minister Tore Aas in Oslo today. | Justice and Security Minister
            The Home Secretary met Justice Tore Aas in Oslo today. | Justice
            """)
    void holdsOneOffice(String text, String office) {
        assertThat(Reports.read("UK", "2024-06-20", text).accounts()).singleElement()
                .matches(a -> a.participants().get(1).posts().stream().map(q -> q.text()).toList().equals(List.of(office)), office);
    }

    @Test
    void endsWhatIsSetInWhereAHeadingStands() {
        String text = "The Foreign Secretary met Norwegian Foreign Minister Tore Aas today.\nMr Aas said:\n Trade has grown on both sides.\n We are glad of it.\nNotes to the editor\n The river plan was begun in 2012.\n It costs ten million.";
        assertThat(Reports.read("UK", "2024-06-20", text).statements()).extracting(s -> s.content())
                .containsExactly("Trade has grown on both sides", "We are glad of it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Joint Statement by Prime Minister Anna Berg of Norway and President Luis Soto of Chile | Today, we met in Oslo. We welcome the progress made. | Anna Berg, Luis Soto
            Statement on fishing | We, the leaders of Norway and Chile, met in Oslo on 5 June 2024. We welcome the progress made. | the leaders of Norway and Chile
            """)
    void speakTogether(String title, String text, String speakers) {
        assertThat(Reports.read("UK", "2024-06-20", title, text).statements()).singleElement()
                .matches(s -> String.join(", ", s.speaker()).equals(speakers), speakers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Trade Secretary met trade union leaders from the northern towns in Oslo. The union leaders expressed concern. | trade union leaders from the northern towns
            The Trade Secretary met other union leaders from the northern towns in Oslo. The union leaders expressed concern. | union leaders
            The Trade Secretary met port and union leaders in Oslo. The union leaders expressed concern. | union leaders
            """)
    void areMeantByFewerWords(String text, String speakers) {
        assertThat(Reports.read("UK", "2024-06-20", text).statements()).singleElement()
                .matches(s -> String.join(", ", s.speaker()).equals(speakers), speakers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He called on member states to respect the treaty. | member states to respect the treaty
            He called on the parties to the conflict to lay down their arms. | the parties to the conflict to lay down their arms
            He called on the Minister to respect the treaty. | to respect the treaty
            """)
    void areAskedOrTakePart(String said, String content) {
        String text = "The Trade Secretary met Norwegian Trade Minister Tore Aas in Oslo. " + said;
        assertThat(Reports.read("UK", "2024-06-20", text).statements()).singleElement().matches(s -> s.content().equals(content), content);
    }

    @Test
    void meetApartFromWhomTheyMetBefore() {
        String text = "A delegation of senior officials from Norway met Minister Ann Hill in London on Wednesday. The officials also met members of parliament.";
        assertThat(Reports.read("UK", "2024-06-20", text).accounts()).hasSize(2);
    }

    @Test
    void agreeOnceInMoreWordsOrFewer() {
        String text = "Foreign Secretary Ann Hill and Norwegian Trade Minister Tore Aas signed an agreement on the status of the Fish Fund in Oslo. "
                + "An agreement was signed confirming the status of the Fish Fund in Norway. They also signed an agreement on trade in wood.";
        assertThat(Reports.read("UK", "2024-06-20", text).agreements()).extracting(a -> a.subject()).containsExactly("status of the Fish Fund", "trade in wood");
    }
}
