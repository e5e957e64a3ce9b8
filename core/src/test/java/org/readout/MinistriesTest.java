package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Account;
import org.readout.model.Participant;
import org.readout.model.Reading;

/** How foreign ministries and presidents' offices of several countries tell of dialogues, guests and those beside them. */
class MinistriesTest {
    private static Reading read(String outlet, String text) {
        return Reports.read(outlet, "2024-06-20", text);
    }

    /** Kind, day and place, then each participant with his side and the first letter of his role. */
    private static List<String> accounts(Reading reading) {
        return reading.accounts().stream().map(a -> a.kind().word() + " " + a.date() + " " + a.place() + ": " + parties(a)).toList();
    }

    private static String parties(Account account) {
        return account.participants().stream().map(p -> p.name() + "/" + p.side() + "/" + p.role().name().charAt(0)).collect(Collectors.joining(", "));
    }

    private static List<String> posts(Participant p) {
        return p.posts().stream().map(post -> post.text()).toList();
    }

    @Test
    void whoLedASideIsOneWhoMet() {
        assertThat(accounts(read("IN-MEA", "The third India-Norway Energy Dialogue was held in Oslo on 12 June 2024. The Indian side was led by Ms. Asha Varma, Joint Secretary (Europe West). "
                + "The Norwegian delegation was headed by Director General Tore Aas."))).containsExactly("meeting 2024-06-12 Oslo: Asha Varma/IN/P, Tore Aas/NO/P");
    }

    @Test
    void anOfficeIsToldWithItsBracketAndItsMinistry() {
        Reading reading = read("IN-MEA", "Ms. Asha Varma, Secretary (West), Ministry of External Affairs, met Norwegian Foreign Minister Tore Aas on 12 June.");
        assertThat(posts(reading.accounts().get(0).participants().get(0))).containsExactly("Secretary (West), Ministry of External Affairs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Foreign Minister Tore Aas and Chilean Foreign Minister Ana Vale co-chaired the third Norway-Chile Joint Commission for Trade in Oslo on 12 June.",
            "Foreign Minister Tore Aas had a brief encounter with Chilean Foreign Minister Ana Vale in Oslo on 12 June.",
            "Foreign Minister Tore Aas received on 12 June in Oslo Chilean Foreign Minister Ana Vale.",
            "Foreign Minister Tore Aas met with Chilean Foreign Minister Ana Vale, who came to Norway for the fishing fair, in Oslo on 12 June.",
            "Foreign Minister Tore Aas made these remarks on 12 June in Oslo during a meeting with Chilean Foreign Minister Ana Vale.",
            "Foreign Minister Tore Aas made these remarks during a meeting held on 12 June in Oslo with Chilean Foreign Minister Ana Vale.",
            "On 12 June in Oslo, Foreign Minister Tore Aas met Chilean Foreign Minister Ana Vale, Minister of State, attached to the Presidency."})
    void isOneMeeting(String text) {
        assertThat(accounts(read("CH-Federal", text))).containsExactly("meeting 2024-06-12 Oslo: Tore Aas/CH/P, Ana Vale/CL/P");
    }

    @Test
    void thoseTakingPartOnEachSide() {
        assertThat(accounts(read("RU-KREMLIN", "President Ivan Orlov met with Prime Minister of Armenia Ara Petrosyan. Taking part in the meeting on the Russian side were Foreign Minister Oleg Zimin "
                + "and Presidential Aide Yuri Belov. The Armenian side was represented by Deputy Prime Minister Gor Sarkisyan."))).singleElement().asString()
                .contains("Oleg Zimin/RU/A", "Yuri Belov/RU/A", "Gor Sarkisyan/AM/A");
    }

    @Test
    void whoIsToldWithoutAnOfficeIsHisCountrysLeader() {
        Reading reading = read("RU-KREMLIN", "Ivan Orlov had a telephone conversation with President of Kazakhstan Daniyar Akhmetov. The Russian leader wished him success.");
        assertThat(reading.statements()).singleElement().matches(s -> s.speaker().equals(List.of("Ivan Orlov")));
    }

    @Test
    void aNumberOfThemIsThoseWhoMet() {
        Reading reading = read("US-STATE", "Deputy Secretary Ann Hill met Norwegian Deputy Foreign Minister Tore Aas and Chilean Deputy Foreign Minister Ana Vale in Oslo. The three condemned the attack.");
        assertThat(reading.statements().get(0).speaker()).containsExactly("Ann Hill", "Tore Aas", "Ana Vale");
    }

    @Test
    void whatAReportOfOneDayTellsFurtherIsOfThatDay() {
        assertThat(accounts(read("LK-PMD", "President Nimal Perera received the Ambassador of Norway, Tore Aas, today (20). President Perera also met the Ambassador of Chile, Ana Vale. "
                + "Last week he met the Ambassador of Kenya, Jane Otieno."))).containsExactly("meeting 2024-06-20 null: Nimal Perera/LK/P, Tore Aas/NO/P",
                        "meeting 2024-06-20 null: Nimal Perera/LK/P, Ana Vale/CL/P", "meeting 2024-06 null: Nimal Perera/LK/P, Jane Otieno/KE/P");
    }

    @Test
    void twoOfOneFamilyNameAreTwo() {
        assertThat(accounts(read("LK-PMD", "President Nimal Perera met Minister Ravi Silva and Minister Anula Silva of Norway today."))).singleElement().asString().contains("Ravi Silva", "Anula Silva");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Visiting Norwegian Prime Minister Tore Aas met President Nimal Perera.", "New Norwegian Prime Minister Tore Aas met President Nimal Perera."})
    void aNewcomersOfficeIsTheOffice(String text) {
        assertThat(posts(read("LK-PMD", text).accounts().get(0).participants().get(0))).containsExactly("Norwegian Prime Minister");
    }

    @Test
    void credentialsAreACeremony() {
        assertThat(accounts(read("CH-Federal", "President Ana Ardal received the Ambassador of Norway, Tore Aas, on 19 June for the presentation of his credentials.")))
                .containsExactly("ceremony 2024-06-19 null: Ana Ardal/CH/P, Tore Aas/NO/P");
    }

    @Test
    void oneJourneyToldTwiceIsOne() {
        assertThat(accounts(read("CH-Federal", "Federal Councillor Ana Ardal will travel to Washington on 25 and 26 June. In Washington DC she will meet the trade minister of Chile, Bo Vale. "
                + "Federal Councillor Ardal will visit Washington DC from 25 to 26 June."))).filteredOn(a -> a.startsWith("visit")).hasSize(1);
    }

    @Test
    void whoIsMetBeforeAJourneyIsMetElsewhere() {
        assertThat(accounts(read("CH-Federal", "On 12 June Federal Councillor Ana Ardal met Prime Minister Bo Vale of Chile in Lima. Prior to visiting Lima, Ms Ardal had a working meeting with the President of Peru, Eva Soto.")))
                .containsExactly("meeting 2024-06-12 Lima: Ana Ardal/CH/P, Bo Vale/CL/P", "meeting null null: Ana Ardal/CH/P, Eva Soto/PE/P");
    }

    @Test
    void aPartyBehindItsCommitteeIsPartOfTheOffice() {
        Reading reading = read("KCNA", "Kim Song Ho met Tom Hill, secretary of the C.C., Norland Communist Party, in Pyongyang on Monday.");
        assertThat(posts(reading.accounts().get(0).participants().get(1))).containsExactly("secretary of the C.C., Norland Communist Party");
    }
}
