package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Reading;

/** How agencies and ministries of the wider world tell of guests, letters and what was said: outlet | text | what is read. */
class ReportersTest {
    private static Reading read(String outlet, String text) {
        return Reports.read(outlet, "2024-03-05", text.replace("\\n", "\n"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        // the list says at what they were, whatever was told last
        "KUNA | Minister Ana Vale met with Chilean Minister Tom Rowan. The two ministers signed an agreement on fishing. The meeting was attended by Ambassador Bo Hart."
                + " | meeting=[Ana Vale, Tom Rowan, Bo Hart] signing=[Ana Vale, Tom Rowan]",
        "KUNA | Minister Ana Vale met with Chilean Minister Tom Rowan. The two ministers signed an agreement on fishing. The signing was attended by Ambassador Bo Hart."
                + " | meeting=[Ana Vale, Tom Rowan] signing=[Ana Vale, Tom Rowan, Bo Hart]",
        "ASEAN | Minister Ana Vale met with Chilean Minister Tom Rowan. Both sides exchanged views on ways to advance the Strategic Partnership. | meeting=[Ana Vale, Tom Rowan]",
        // the report's own news, with where it is from
        "TASS | Foreign Minister Ana Vale met with Chilean Minister Tom Rowan in Lae, the Foreign Ministry reported. | meeting=[Ana Vale, Tom Rowan]",
        "QNA | HH the Amir Sheikh Omar bin Ali Al Sand, HH the Deputy Amir Sheikh Saad bin Ali Al Sand, and HE the Prime Minister Sheikh Jabr bin Ali Al Sand sent cables to President Tom Rowan of Chile."
                + " | message=[Omar bin Ali Al Sand, Saad bin Ali Al Sand, Jabr bin Ali Al Sand, Tom Rowan]",
        // whoever is called on holds an office of his own
        "SG-MFA | Chilean Foreign Minister Tom Rowan called on President Ana Vale and Prime Minister Bo Hart today. | meeting=[Tom Rowan, Ana Vale] meeting=[Tom Rowan, Bo Hart]",
        "SG-MFA | Chilean Foreign Minister Tom Rowan met Foreign Minister Ana Vale and Minister of Trade Bo Hart today. | meeting=[Tom Rowan, Ana Vale, Bo Hart]",
        "KE-PRES | President Ana Vale received a message from President Tom Rowan of Chile. The message was delivered by Chilean Foreign Minister Bo Hart. | message=[Ana Vale, Tom Rowan, Bo Hart]",
        "QNA | Prime Minister Ana Vale received Tom Rowan, Foreign Minister of Chile, who delivered a letter from President Bo Hart of Norway. | meeting=[Ana Vale, Tom Rowan] message=[Tom Rowan, Bo Hart, Ana Vale]",
        "MX-SRE | Foreign Minister Ana Vale received copies of the credentials of the ambassadors of Ghana, Akosua Boateng, and Chile, Tom Rowan. | ceremony=[Ana Vale, Akosua Boateng, Tom Rowan]",
        "JP-MOFA | On March 4, Mr. SAKAI Ken, State Minister for Foreign Affairs, received a courtesy call by Mr. Tom Rowan, Minister of Trade of Chile. | meeting=[SAKAI Ken, Tom Rowan]",
        "IN-MEA | Foreign Minister Tom Rowan of Chile called on Vice President Smt. Sunanda Rao. | meeting=[Tom Rowan, Sunanda Rao]",
        "MY-KLN | Foreign Minister Ana Vale and Foreign Minister Tom Rowan of Chile co-chaired the 4th Joint Commission Meeting (JCM) in Lae. | meeting=[Ana Vale, Tom Rowan]",
        "NG-X | President Ana Vale met with President Tom Rowan of Chile. Minister of State Bo Hart was at the meeting. | meeting=[Ana Vale, Tom Rowan, Bo Hart]",
        "TASS | Foreign Minister Ana Vale met with President Tom Rowan of Chile, to whom she handed over a letter from President Bo Hart. | meeting=[Ana Vale, Tom Rowan] message=[Ana Vale, Bo Hart, Tom Rowan]",
        "WAM | President Sheikh Omar bin Sultan received Prime Minister Tom Rowan of Chile. | meeting=[Omar bin Sultan, Tom Rowan]",
        "PH-DFA | Undersecretary Ana Vale met with the Filipino community in Lae. | meeting=[Ana Vale, Filipino community]",
        "VA-PRESS | The Holy Father received in audience President Tom Rowan of Chile. | meeting=[Holy Father, Tom Rowan]",
        "AFRICAN-UNION | The Chairperson of the Commission, H.E. Idriss Ould Salem, received Minister Tom Rowan of Chile. | meeting=[Idriss Ould Salem, Tom Rowan]",
    })
    void tellWhoMet(String outlet, String text, String expected) {
        assertThat(read(outlet, text).accounts().stream().map(a -> a.kind().word() + "=" + a.participants().stream().map(p -> p.name()).collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(" "))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "PL-MFA | Foreign Minister Ana Vale met with President Tom Rowan of Chile. The head of Polish diplomacy said that trade had grown. | Ana Vale: trade had grown",
        "FR-MEAE | Foreign Minister Ana Vale met with President Tom Rowan of Chile. The French top diplomat said that trade had grown. | Ana Vale: trade had grown",
        "TASS | Russian Foreign Minister Ana Vale and her Chilean counterpart Tom Rowan met in Lae. The Chilean top diplomat said that trade had grown. | Tom Rowan: trade had grown",
        "BELTA | Belarus President Ana Vale met with Chilean President Tom Rowan. The Belarusian head of state said that trade had grown. | Ana Vale: trade had grown",
        "KAZINFORM | The Head of State Ana Vale held talks with President of Chile Tom Rowan. The President said that trade had grown. | Ana Vale: trade had grown",
        "KAZINFORM | The Prime Minister Ana Vale held talks with President of Chile Tom Rowan. The President said that trade had grown. | Tom Rowan: trade had grown",
        "QNA | Prime Minister Ana Vale received Tom Rowan, Foreign Minister of Chile, who said that trade had grown. | Tom Rowan: trade had grown",
        "CN-XINHUA | Premier Ana Vale met with Tom Rowan, Prime Minister of Chile. Rowan, who praised the summit, said trade had grown. | Tom Rowan: the summit; Tom Rowan: trade had grown",
        "NZ-MFAT | Minister Ana Vale met with High Commissioner Tom Rowan. Mr Rowan reassured the Prime Minister of Chile's support. Norway, Chile and Peru are far. | Tom Rowan: Chile's support",
        "KUNA | Minister Ana Vale met with Chilean Minister Tom Rowan. The two ministers discussed during the meeting the ties of the two countries. | Ana Vale, Tom Rowan: the ties of the two countries",
        "DE-AA | Foreign Minister Ana Vale will travel to Chile today.\\n\\nBefore her departure, Foreign Minister Vale issued the following statement:\\n\\n\"Chile is a friend of ours in all that we do.\""
                + " | Ana Vale: Chile is a friend of ours in all that we do",
        "TASS | President Ana Vale sent a message to President Tom Rowan of Chile. \"Your country has many good friends in the world,\" the message reads. | Ana Vale: Your country has many good friends in the world",
        "TASS | Minister Ana Vale met with Minister Tom Rowan of Chile, the Russian Foreign Ministry reported. \"The ministers spoke at length of trade and of ships,\" the ministry said."
                + " | the Russian Foreign Ministry: Minister Ana Vale met with Minister Tom Rowan of Chile; the Russian Foreign Ministry: The ministers spoke at length of trade and of ships",
    })
    void tellWhoSaidIt(String outlet, String text, String expected) {
        assertThat(read(outlet, text).statements().stream().map(s -> String.join(", ", s.speaker()) + ": " + s.content()).collect(Collectors.joining("; "))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "OSCE | OSCE Secretary General Ana Vale concluded a two-day visit to Chile today. She was received by President Tom Rowan. | 2024-03-04/2024-03-05 2024-03-04/2024-03-05",
        "TASS | Foreign Minister Ana Vale met with President Tom Rowan of Chile.\\n\\nVale arrived in Chile on March 3. | null 2024-03-03",
        "OSCE | OSCE Secretary General Ana Vale began a two-day visit to Chile today. She was received by President Tom Rowan. | 2024-03-05/2024-03-06 2024-03-05",
        "TASS | This morning, President Ana Vale of Norway spoke by phone with President Tom Rowan of Chile about the harbours and the vote this week. | 2024-03-05",
        "TASS | Today, the Foreign Ministry of Chile said that President Ana Vale of Norway will visit Chile in October. | 2024-10",
    })
    void tellOnWhatDays(String outlet, String text, String expected) {
        assertThat(read(outlet, text).accounts().stream().map(a -> String.valueOf(a.date())).collect(Collectors.joining(" "))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "KE-PRES | President Ana Vale and President Tom Rowan of Chile witnessed the signing of MoUs on fisheries, trade and health. | fisheries, trade, health",
        "KUNA | Minister Ana Vale and Minister Tom Rowan of Chile signed two memoranda on scientific cooperation and on health. | scientific cooperation, health",
        "KE-PRES | President Ana Vale and President Tom Rowan of Chile witnessed the signing of MoUs on fisheries, science and technology. | fisheries, science and technology",
    })
    void tellWhatWasSigned(String outlet, String text, String expected) {
        assertThat(read(outlet, text).agreements().stream().map(g -> g.subject()).collect(Collectors.joining(", "))).isEqualTo(expected);
    }
}
