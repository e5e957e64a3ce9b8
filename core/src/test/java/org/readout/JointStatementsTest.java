package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Reading;

/** What several sides say in one text: told as theirs, whether or not they met. */
class JointStatementsTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        // who hands it out is told by the title, and that they talked by the text
        "Joint statement issued by Mr. Rowan, Prime Minister of New Zealand, and Ms. Vale, Prime Minister of Australia | Today we have talked together on the ferry line. We agree about the need to keep it open."
                + " | meeting [Rowan/NZ, Vale/AU] + [Rowan, Vale]: the ferry line / [Rowan, Vale]: the need to keep it open",
        // no act is told of: the words are theirs all the same
        "Joint statement by Norway, Australia and Chile | We welcome the opening of the harbour. We call on all parties to keep it open. | [Norway, Australia, Chile]: the opening of the harbour / [Norway, Australia, Chile]: all parties to keep it open",
        "Harbour rules | Australia and Norway welcome the opening of the harbour. Norway stressed that the harbour must stay open. | [Australia, Norway]: the opening of the harbour / [Norway]: the harbour must stay open",
        // what two others say, and what is said at home, is no readout
        "Harbour rules | Chile and Norway welcome the opening of the harbour. | ''",
        "Harbour rules | The Minister welcomed the opening of the harbour. She stressed that trade grows. | ''",
    })
    void areRead(String title, String text, String expected) {
        Reading reading = Reports.read("AU-PM", "2024-11-20", title, text);
        String accounts = reading.accounts().stream().map(a -> a.kind().word() + a.participants().stream().map(p -> p.name() + "/" + p.side()).collect(Collectors.joining(", ", " [", "]"))).collect(Collectors.joining(" + "));
        String said = Reports.said(reading);
        assertThat(accounts.isEmpty() ? said : accounts + " + " + said).isEqualTo(expected);
        assertThat(reading.statements()).allMatch(s -> (s.account() == null) == reading.accounts().isEmpty());
    }
}
