package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;

/** With whom somebody met, where the talks are told by what was part of them, by the journey or by where something was said: kind=[name/side]. */
class OthersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Prime Minister Tom Rowan visited Latvia on 10 May. He met business leaders and students. | visit=[Tom Rowan/GB] meeting=[Tom Rowan/GB, business leaders and students/LV]",
        "Prime Minister Tom Rowan visited Latvia on 10 May. He met British soldiers. | visit=[Tom Rowan/GB] meeting=[Tom Rowan/GB, British soldiers/GB]",
        "Prime Minister Tom Rowan visited Latvia on 10 May. He met soldiers. | visit=[Tom Rowan/GB] meeting=[Tom Rowan/GB, soldiers/GB]",
        "The fourth meeting of the Joint Committee on Fishing was held on 10 May, chaired by officials from the British and Latvian governments. | meeting=[officials from the British and Latvian governments/null, Joint Committee on Fishing/null]",
        "Prime Minister Tom Rowan met business leaders today. Norway, Chile and Peru are far. | meeting=[Tom Rowan/GB, business leaders/GB]",
        "The focus of the talks between Prime Minister Tom Rowan and Latvian Foreign Minister Janis Ozols on Tuesday was trade. | meeting=[Tom Rowan/GB, Janis Ozols/LV]",
        "Prime Minister Tom Rowan was in Latvia from 10 to 12 May. The highlight of the visit was a meeting with President Janis Ozols. | visit=[Tom Rowan/GB] meeting=[Janis Ozols/LV, Tom Rowan/GB]",
        "Prime Minister Tom Rowan was in Latvia from 10 to 12 May. Among the highlights of the trip were meetings with President Janis Ozols and Finance Minister Ilze Kalns. |"
                + " visit=[Tom Rowan/GB] meeting=[Janis Ozols/LV, Tom Rowan/GB] meeting=[Ilze Kalns/LV, Tom Rowan/GB]",
        "Prime Minister Tom Rowan was in Latvia from 10 to 12 May. His visit ended with a meeting with Finance Minister Ilze Kalns. | visit=[Tom Rowan/GB] meeting=[Ilze Kalns/LV, Tom Rowan/GB]",
        "Prime Minister Tom Rowan met his Austrian counterpart and the new Chancellor, Karl Huber, in Vienna. | meeting=[Tom Rowan/GB, Karl Huber/AT]",
        "Prime Minister Tom Rowan held talks with his counterparts from Latvia, Janis Ozols, Estonia, Mart Tamm, and Norway, Kari Holm. |"
                + " meeting=[Tom Rowan/GB, Janis Ozols/LV, Mart Tamm/EE, Kari Holm/NO]",
        "Prime Minister Tom Rowan met the foreign ministers of Latvia (Janis Ozols), Estonia (Mart Tamm) and Norway (Kari Holm). | meeting=[Tom Rowan/GB, Janis Ozols/LV, Mart Tamm/EE, Kari Holm/NO]",
        "\"Trust is what we need now and in all the years to come\", Prime Minister Tom Rowan said today at the Oslo Peace Forum in Norway. | conference=[Tom Rowan/GB]",
        "\"Trust is what we need now and in all the years to come\", said Prime Minister Tom Rowan at a joint press conference with President Janis Ozols of Latvia. | meeting=[Tom Rowan/GB, Janis Ozols/LV]",
        "Prime Minister Tom Rowan held talks with Latvian Foreign Minister Janis Ozols and Defence Minister Mart Tamm. | meeting=[Tom Rowan/GB, Janis Ozols/LV, Mart Tamm/LV]",
        // who comes along on a journey does so, and was not at the talks told last
        "Prime Minister Tom Rowan visited Latvia on 10 May. He met President Janis Ozols. The delegation accompanying the Prime Minister includes Trade Secretary Ann Hill. |"
                + " visit=[Tom Rowan/GB, Ann Hill/GB] meeting=[Tom Rowan/GB, Janis Ozols/LV]",
        // whoever is met abroad under his office alone is not the traveller's countryman
        "Business Secretary Tom Rowan met the President in Riga today. | meeting=[Tom Rowan/GB, President/LV]",
        "Business Secretary Tom Rowan met his counterpart in Riga today. | meeting=[Tom Rowan/GB, counterpart/LV]",
        // what they agreed on is no gathering at which they spoke
        "Prime Minister Tom Rowan met President Janis Ozols of Latvia. In addition, Mr Rowan and Mr Ozols agreed to hold a conference on trade in May. | meeting=[Tom Rowan/GB, Janis Ozols/LV]",
    })
    void areRead(String text, String expected) {
        List<Account> read = Reports.read("GB-PM", "2023-05-12", text).accounts();
        assertThat(read.stream().map(a -> a.kind().word() + "="
                + a.participants().stream().map(p -> p.name() + "/" + p.side()).collect(Collectors.joining(", ", "[", "]"))).collect(Collectors.joining(" "))).isEqualTo(expected);
    }
}
