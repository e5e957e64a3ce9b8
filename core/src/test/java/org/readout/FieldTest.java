package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;

/** How ministries, presidencies and agencies of which no corpus was at hand tell of several acts. */
class FieldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Prime Minister Tom Rowan met President Janis Ozols of Latvia today. H.E. also met Norwegian Foreign Minister Kari Holm. |"
                + " meeting 2023-05-12=[Tom Rowan, Janis Ozols] meeting 2023-05-12=[Tom Rowan, Kari Holm]",
        "Prime Minister Tom Rowan received today, at his office in London, the Latvian Foreign Minister Janis Ozols. | meeting 2023-05-12=[Tom Rowan, Janis Ozols]",
        "Prime Minister Tom Rowan held talks with President Janis Ozols of Latvia on 10 May, followed by a working lunch. |"
                + " meeting 2023-05-10=[Tom Rowan, Janis Ozols] reception 2023-05-10=[Tom Rowan, Janis Ozols]",
        "Prime Minister Tom Rowan hosted President Janis Ozols of Latvia in London on 10 May to sign a joint statement on trade. |"
                + " meeting 2023-05-10=[Tom Rowan, Janis Ozols] signing 2023-05-10=[Tom Rowan, Janis Ozols]",
        "Prime Minister Tom Rowan met President Janis Ozols of Latvia in London on 10 May to discuss the wish to sign it. | meeting 2023-05-10=[Tom Rowan, Janis Ozols]",
        "Prime Minister Tom Rowan held a summit with President Janis Ozols of Latvia on 10 May. | meeting 2023-05-10=[Tom Rowan, Janis Ozols]",
        "Prime Minister Tom Rowan received a phone call from President Janis Ozols of Latvia and another from Norwegian Foreign Minister Kari Holm on 10 May. |"
                + " call 2023-05-10=[Tom Rowan, Janis Ozols] call 2023-05-10=[Tom Rowan, Kari Holm]",
        "Foreign Minister Tom Rowan held a series of meetings in Oslo on 10 May. At a meeting with Foreign Minister of Latvia Janis Ozols, the ministers discussed trade. |"
                + " meeting 2023-05-10=[Janis Ozols, Tom Rowan]",
        "Foreign Minister Tom Rowan had separate meetings on 10 May with Foreign Minister of Latvia Janis Ozols and Foreign Minister of Norway Kari Holm."
                + " The meetings were attended by Ambassador Ann Hill. | meeting 2023-05-10=[Tom Rowan, Janis Ozols, Ann Hill] meeting 2023-05-10=[Tom Rowan, Kari Holm, Ann Hill]",
        "Lord Speaker Tom Rowan led a delegation to visit Latvia from 2 to 4 May and Norway from 4 to 6 May. | visit 2023-05-02/2023-05-04=[Tom Rowan] visit 2023-05-04/2023-05-06=[Tom Rowan]",
        "Foreign Minister Tom Rowan visited Latvia on 8 and 9 May. On the second day of his visit, Mr Rowan met President Janis Ozols. | visit 2023-05-08/2023-05-09=[Tom Rowan] meeting 2023-05-09=[Tom Rowan, Janis Ozols]",
        "On Tuesday, Foreign Minister Tom Rowan met President Janis Ozols of Latvia, and on Wednesday he travelled to Oslo. | meeting 2023-05-09=[Tom Rowan, Janis Ozols] visit 2023-05-10=[Tom Rowan]",
        "Foreign Minister Tom Rowan arrived in Riga yesterday. At the airport, he was met by Latvian Foreign Minister Janis Ozols. | visit 2023-05-11=[Tom Rowan, Janis Ozols]",
        "Prime Minister Tom Rowan received Deputy Premier, Minister of Trade of Latvia Janis Ozols on 10 May. | meeting 2023-05-10=[Tom Rowan, Janis Ozols]",
        "Foreign Minister Tom Rowan today received at the Farnella the Minister of Trade of Latvia, Janis Ozols. | meeting 2023-05-12=[Tom Rowan, Janis Ozols]",
        "State Secretary Tom Rowan led the UK delegation while Director General Per Holm led the Norwegian side at the consultations held in Oslo on Monday. | meeting 2023-05-08=[Tom Rowan, Per Holm]",
        "Prime Minister Tom Rowan talked today in London with the Ambassador of Latvia Janis Ozols about trade. | meeting 2023-05-12=[Tom Rowan, Janis Ozols]",
        "Prime Minister Tom Rowan and his Latvian counterpart Janis Ozols in a phone call on Monday discussed trade. | call 2023-05-08=[Tom Rowan, Janis Ozols]",
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia today. Covering trade, the meeting, attended by Ambassador Ann Hill, addressed security. | meeting 2023-05-12=[Tom Rowan, Janis Ozols, Ann Hill]",
        // what is told about talks is no call
        "Prime Minister Tom Rowan received President Janis Ozols of Latvia on 10 May. Mr Rowan spoke about the results of his talks with Norwegian Foreign Minister Kari Holm. | meeting 2023-05-10=[Tom Rowan, Janis Ozols]",
    })
    void areRead(String text, String expected) {
        List<Account> read = Reports.read("GB-PM", "2023-05-12", text).accounts();
        assertThat(read.stream().map(a -> a.kind().word() + " " + a.date() + "=" + a.participants().stream().map(p -> p.name()).collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(" "))).isEqualTo(expected);
    }
}
