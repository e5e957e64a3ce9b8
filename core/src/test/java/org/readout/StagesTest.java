package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Account;

/** The meetings that a journey is made of, told as its stages, occasions and topics, and who led which side. */
class StagesTest {
    private static List<String> accounts(String text) {
        return Reports.read("CH-Federal", "2024-06-20", text).accounts().stream().map(Reports::dated).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The visit began with a meeting with Prime Minister Bo Hart.", "It ended with talks with Prime Minister Bo Hart.", "She rounded off her visit with a meeting with Prime Minister Bo Hart.",
            "Her programme was rounded off by a meeting with Prime Minister Bo Hart.", "At the heart of the visit was a meeting with Prime Minister Bo Hart.", "A meeting with Prime Minister Bo Hart completed the programme.",
            "The talks with Prime Minister Bo Hart focused on trade.", "The meeting with Prime Minister Bo Hart was dominated by trade.", "The visit provided an opportunity for talks with Prime Minister Bo Hart.",
            "The visit gave Ms Vale an opportunity to meet Prime Minister Bo Hart.", "Ms Vale went on to meet Prime Minister Bo Hart.", "She held talks with, among others, Prime Minister Bo Hart.",
            "Trade was also discussed during Ms Vale's meeting with Prime Minister Bo Hart.", "This was followed by a courtesy visit to Prime Minister Bo Hart."})
    void whatAJourneyWasMadeOf(String text) {
        assertThat(accounts("Federal Councillor Ana Vale travelled to Norway on 3 June. " + text))
                .containsExactly("visit reported 2024-06-03: Ana Vale/CH", "meeting reported 2024-06-03: Ana Vale/CH, Bo Hart/NO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The talks with Prime Minister Bo Hart and Trade Minister Eli Kord will focus primarily on trade.", "Talks with Prime Minister Bo Hart and Trade Minister Eli Kord are on the agenda.",
            "Talks with Prime Minister Bo Hart and Trade Minister Eli Kord are set to cover fishing.", "The visit will be an opportunity for Ms Vale to meet Prime Minister Bo Hart and Trade Minister Eli Kord.",
            "The visit will end with talks with Prime Minister Bo Hart and Trade Minister Eli Kord."})
    void whatAJourneyWillBeMadeOf(String text) {
        assertThat(accounts("Federal Councillor Ana Vale will travel to Norway on 3 July. " + text))
                .containsExactly("visit planned 2024-07-03: Ana Vale/CH", "meeting planned 2024-07-03: Ana Vale/CH, Bo Hart/NO, Eli Kord/NO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The visit began with military honours.", "The visit focused on trade with Norway.", "The visit is an opportunity for the two countries to meet.", "The visit would allow Ms Vale to meet Prime Minister Bo Hart.",
            "The talks will cover trade.", "Various talks are on the agenda."})
    void whatNamesNobodyIsNoMeeting(String text) {
        assertThat(accounts("Federal Councillor Ana Vale travelled to Norway on 3 June. " + text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Swiss delegation was led by Ambassador Ana Vale, the Norwegian one by Director General Bo Hart.", "Ambassador Ana Vale headed the Swiss delegation, while Director General Bo Hart headed the Norwegian delegation.",
            "Switzerland was represented by Ambassador Ana Vale and Norway by Director General Bo Hart.", "The Swiss delegation led by Ambassador Ana Vale met representatives of Norway led by Director General Bo Hart."})
    void whoLedWhichSide(String text) {
        assertThat(accounts("Political consultations between Switzerland and Norway were held in Bern on 3 June. " + text)).containsExactly("meeting reported 2024-06-03: Ana Vale/CH, Bo Hart/NO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The agreement was approved on 8 May and signed on 3 June in Bern by Federal Councillor Ana Vale and Norwegian Minister Bo Hart. | signing reported 2024-06-03: Ana Vale/CH, Bo Hart/NO",
            "The memorandum, signed by Federal Councillor Ana Vale and Norwegian Minister Bo Hart in Bern on 3 June, covers training. | signing reported 2024-06-03: Ana Vale/CH, Bo Hart/NO",
            "Federal Councillor Ana Vale expressed her concern in a phone call with Norwegian Minister Bo Hart on 3 June 2024. | call reported 2024-06-03: Ana Vale/CH, Bo Hart/NO",
            "EU transport ministers met in Oslo on 3 June. | conference reported 2024-06-03: EU transport ministers/EU",
            "On 3 June, Federal Councillor Ana Vale met the Norwegian foreign minister and new chair of the Nordic Council, Bo Hart. | meeting reported 2024-06-03: Ana Vale/CH, Bo Hart/NO",
            "On 3 June, President Ana Vale met President Bo Hart of Norway. The Swiss president praised the ties. | meeting reported 2024-06-03: Ana Vale/CH, Bo Hart/NO"})
    void isOneAccount(String text, String account) {
        assertThat(accounts(text)).containsExactly(account);
    }

    @ParameterizedTest
    @ValueSource(strings = {"On the margins, she met Prime Minister Bo Hart of Norway.", "She also held talks with Prime Minister Bo Hart of Norway.", "A bilateral meeting took place with Prime Minister Bo Hart of Norway."})
    void whatIsDoneBesideAGatheringIsDoneThere(String text) {
        List<Account> accounts = Reports.read("CH-Federal", "2024-06-20", "Federal Councillor Ana Vale attended the Foreign Affairs Council in Brussels on 3 June. " + text).accounts();
        assertThat(accounts).extracting(Account::place).containsExactly("Brussels", "Brussels");
        assertThat(accounts).extracting(Account::date).containsExactly("2024-06-03", "2024-06-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"On 3 June, Federal Councillor Ana Vale was in Oslo to meet Prime Minister Bo Hart of Norway.", "Federal Councillor Ana Vale was in Oslo on 3 June to meet Prime Minister Bo Hart of Norway."})
    void whoeverWasSomewhereToDoSomethingDidIt(String text) {
        assertThat(accounts(text)).containsExactly("visit reported 2024-06-03: Ana Vale/CH", "meeting reported 2024-06-03: Ana Vale/CH, Bo Hart/NO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Federal Councillor Ana Vale left today for Norway. The visit will continue until December"})
    void aReportThatBreaksOffIsRead(String text) {
        assertThat(accounts(text)).hasSizeLessThan(2);
    }
}
