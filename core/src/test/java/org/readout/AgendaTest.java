package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Account;
import org.readout.model.Kind;
import org.readout.model.Participant;
import org.readout.model.Status;

/** Programmes of a visit name acts as bare nouns: {@code Also on the agenda is a meeting with B}. */
class AgendaTest {
    private static List<Account> read(String programme) {
        String lead = "Foreign Minister Tom Rowan will travel to Oslo on 4 May 2024. ";
        return Reports.read("CH-Federal", "2024-05-01", lead + programme).accounts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A meeting with Prime Minister Ana Vale is also planned.", "Talks with Prime Minister Ana Vale are scheduled for 4 May.",
            "Also on the agenda is a meeting with Prime Minister Ana Vale.", "The programme includes a courtesy call on Prime Minister Ana Vale.",
            "There will also be a meeting with Prime Minister Ana Vale.", "His visit will also include talks with Prime Minister Ana Vale.",
            "He is to be received by Prime Minister Ana Vale.", "He is expected to be welcomed by Prime Minister Ana Vale at the Palace."})
    void whatAProgrammeListsIsPlanned(String programme) {
        List<Account> accounts = read(programme);
        assertThat(accounts).extracting(Account::kind).containsExactly(Kind.VISIT, Kind.MEETING);
        Account meeting = accounts.get(1);
        assertThat(meeting.status()).isEqualTo(Status.PLANNED);
        assertThat(meeting.date()).isEqualTo("2024-05-04");
        assertThat(meeting.participants()).extracting(Participant::name).containsExactlyInAnyOrder("Tom Rowan", "Ana Vale");
    }

    @Test
    void severalMeetingsAreOneEach() {
        List<Account> accounts = read("The programme includes meetings with Prime Minister Ana Vale and Trade Minister Paul Orme.");
        assertThat(accounts).hasSize(3);
        assertThat(accounts.get(2).participants()).extracting(Participant::name).containsExactlyInAnyOrder("Tom Rowan", "Paul Orme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"There will be no visit to the harbour.", "The agreement includes a chapter on talks.", "The plan includes the reform of the meeting rules.",
            "Further measures are planned."})
    void whatNamesNobodyIsNone(String programme) {
        assertThat(read(programme)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He said that there were", "He said that the programme includes", "He noted that on the agenda are", "They met in Oslo. It was late in\n:"})
    void aSentenceThatBreaksOffIsRead(String programme) {
        assertThat(read(programme)).extracting(Account::kind).containsExactly(Kind.VISIT);
    }
}
