package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Account;
import org.readout.model.Reading;
import org.readout.model.Statement;

/** How British government releases tell of contact: offices that own meetings, summaries above the lead, statements of several signers. */
class BritishTest {
    private static Reading read(String text) {
        return Reports.read("UK", "2024-06-20", text);
    }

    private static List<String> accounts(String text) {
        return read(text).accounts().stream().map(Reports::dated).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "In her meeting with Norwegian Foreign Minister Bo Hart, Foreign Secretary Ana Vale said that trade had grown. | meeting reported null: Ana Vale/GB, Bo Hart/NO",
            "The Prime Minister’s meeting with Norwegian Prime Minister Bo Hart took place today. | meeting reported 2024-06-20: Bo Hart/NO, Prime Minister/GB",
            "Speaking to Norwegian Trade Minister Bo Hart, Foreign Secretary Ana Vale praised the two ports. | call reported null: Ana Vale/GB, Bo Hart/NO",
            "In a phone call today, Foreign Secretary Ana Vale and Norwegian Foreign Minister Bo Hart agreed to work closely. | call reported 2024-06-20: Ana Vale/GB, Bo Hart/NO",
            "On Tuesday the Business Secretary hosted one of her regular calls with Norwegian retailers. | call reported 2024-06-18: Business Secretary/GB, Norwegian retailers/NO",
            "Signed today by Science Minister Ana Vale and Norwegian Minister Bo Hart, the protocol covers seeds. | signing reported 2024-06-20: Ana Vale/GB, Bo Hart/NO",
            "During her visit the Minister, Ana Vale, met Norwegian Minister Idan Roll. | meeting reported null: Ana Vale/GB, Idan Roll/NO",
            "Rita French, the UK Trade Envoy, met Norwegian Minister Bo Hart. | meeting reported null: Bo Hart/NO, Rita French/GB",
            "Lord (Tom) Vale of Wick met Norwegian Minister Bo Hart. | meeting reported null: Bo Hart/NO, Tom Vale/GB",
            "Trade can grow, the Education Secretary has said ahead of a summit she is hosting with Norwegian teachers today. | conference reported 2024-06-20: Education Secretary/GB, Norwegian teachers/NO"})
    void isOneAccount(String text, String account) {
        assertThat(accounts(text)).containsExactly(account);
    }

    @Test
    void todayIsTheDayThatTheTitleEndsWith() {
        assertThat(titled("PM call with President Bo Hart: 19 June 2024", "The Prime Minister spoke to President Bo Hart of Norway today.")).containsExactly("call reported 2024-06-19: Bo Hart/NO, Prime Minister/GB");
        // of another year, and of a day told otherwise, the title says nothing
        assertThat(titled("PM call with President Bo Hart: 19 June 2023", "The Prime Minister spoke to President Bo Hart of Norway today.")).containsExactly("call reported 2024-06-20: Bo Hart/NO, Prime Minister/GB");
        assertThat(titled("PM call with President Bo Hart: 19 June 2024", "The Prime Minister spoke to President Bo Hart of Norway on 18 June.")).containsExactly("call reported 2024-06-18: Bo Hart/NO, Prime Minister/GB");
    }

    private static List<String> titled(String title, String text) {
        return Reports.read("UK", "2024-06-20", title, text).accounts().stream().map(Reports::dated).toList();
    }

    @Test
    void whoMeetsANeedMeetsNobody() {
        assertThat(accounts("The plan was set out by the Prime Minister and other G7 leaders to help meet the needs of islands.")).isEmpty();
    }

    @Test
    void whatTheFirstLinesSumUpIsToCome() {
        assertThat(accounts("Foreign Secretary travels to Norway to boost trade\nThe Foreign Secretary Ana Vale is to visit Norway today to boost trade."))
                .containsExactly("visit planned 2024-06-20: Ana Vale/GB");
    }

    @Test
    void whoSignsAStatementIsWe() {
        Reading reading = read("The below statement was signed by Chile, Norway and the United Kingdom.\nWe welcome the truce. We commend the people of Oman.");
        assertThat(reading.statements()).extracting(Statement::speaker).containsOnly(List.of("Chile", "Norway", "the United Kingdom")).hasSize(2);
    }

    @Test
    void whatStatesSignTheirMinistersSign() {
        assertThat(accounts("The United Kingdom and Norway have signed a protocol on seeds. Signed today by Minister Ana Vale and Norwegian Minister Bo Hart, the protocol covers barley."))
                .containsExactly("signing reported 2024-06-20: Ana Vale/GB, Bo Hart/NO");
    }

    @Test
    void quotationGoesOnInParagraphsSetIn() {
        Reading reading = read("Foreign Secretary Ana Vale met Norwegian Minister Bo Hart today.\nThe Foreign Secretary said: “Norway is a key part of our plan for the sea.\n"
                + " Our ports have huge potential.\nThe ports were built by a guild of masons.");
        assertThat(reading.statements()).extracting(Statement::content).containsExactly("Norway is a key part of our plan for the sea", "Our ports have huge potential");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Secretary of State for Foreign, Commonwealth and Development Affairs", "Brexit Secretary", "Minister for South Asia and the Commonwealth"})
    void officesHaveTheirFields(String office) {
        assertThat(read("The " + office + ", Ana Vale, met Norwegian Minister Bo Hart.").accounts().get(0).participants().get(0).posts()).extracting(p -> p.text()).containsExactly(office);
    }

    @ParameterizedTest
    @ValueSource(strings = {"She was able to brief Mr Hart on the harbour.", "She sought Mr Hart's views on the harbour."})
    void areTopics(String text) {
        assertThat(read("Minister Ana Vale met Norwegian Minister Bo Hart today. " + text).statements()).extracting(s -> s.mode().word()).containsExactly("topic");
    }

    @Test
    void headlineTellsOfTheJourney() {
        Reading reading = read("UK Minister Ana Vale visits Norway\n\nDuring her visit Minister Ana Vale met the Trade Minister. She met Mayor Bo Hart.");
        assertThat(reading.accounts()).extracting(Reports::dated).containsExactly("visit reported null: Ana Vale/GB", "meeting reported null: Ana Vale/GB, Trade Minister/NO",
                "meeting reported null: Ana Vale/GB, Bo Hart/NO");
        assertThat(reading.accounts()).extracting(Account::place).containsOnly("Norway");
    }

    @Test
    void whatASpokesmanHandsOutIsTheReport() {
        assertThat(read("Minister Ana Vale met Norwegian Minister Bo Hart today.\nA spokesperson said:\n“The two ministers held a useful meeting.\n“They discussed the two harbours.”").statements())
                .extracting(Statement::content).containsExactly("the two harbours");
    }
}
