package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Capture;
import org.readout.model.Participant;

/** Announcements of a minister in the first person: what he will do where, in every form in which it is told. */
class ProgrammeTest {
    private static final Pipeline PIPELINE = Pipeline.load();

    private static List<String> read(String text) {
        return PIPELINE.read(new Capture("one", "AU-DFAT", null, "en", "2023-06-01", null, text)).accounts().stream()
                .map(a -> a.kind().word() + " " + a.status().name().toLowerCase(Locale.ROOT) + " " + a.place() + ": "
                        + a.participants().stream().map(Participant::name).collect(Collectors.joining(", ")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I will travel to Oslo, meeting Foreign Minister Ana Vale.", "I will travel to Oslo before meeting Foreign Minister Ana Vale.",
            "I will travel to Oslo to discuss fishing with Foreign Minister Ana Vale.", "I will travel to Oslo to inspect the port and meet Foreign Minister Ana Vale.",
            "I will travel to Oslo on Friday for talks with Foreign Minister Ana Vale.", "I will leave Canberra for a visit to Oslo and talks with Foreign Minister Ana Vale.",
            "I will visit Oslo. I will also take the opportunity to meet Foreign Minister Ana Vale.", "I will visit Oslo. I hope also to see Foreign Minister Ana Vale.",
            "I will visit Oslo. I will meet key figures in the Government, including Foreign Minister Ana Vale.",
            "The first stop is Oslo for discussions with Foreign Minister Ana Vale, whom I will see on Friday."})
    void whoIsMetOnAJourney(String text) {
        assertThat(read("I look forward to my programme. " + text)).contains("meeting planned Oslo: I, Ana Vale");
    }

    @Test
    void aListWithMarksGoesOnWithItsLead() {
        assertThat(read("I will visit Oslo on 5 June.\nIn Oslo I will:\n- deliver a speech on fishing;\n- attend the World Fishing Conference; and\n- hold talks with Foreign Minister Ana Vale."))
                .containsExactly("visit planned Oslo: I", "conference planned Oslo: I", "meeting planned Oslo: I, Ana Vale");
    }

    @Test
    void whatSomebodyIsQuotedToPlanIsPlanned() {
        assertThat(read("Minister Tom Rowan will visit Oslo next week. \"While in Oslo I will meet Foreign Minister Ana Vale,\" Mr Rowan said."))
                .containsExactly("visit planned Oslo: Tom Rowan", "meeting planned Oslo: Tom Rowan, Ana Vale");
    }

    @Test
    void whatIsToldInThePresentWithinAProgrammeIsPlanned() {
        assertThat(read("Minister Tom Rowan will visit Oslo next week. From there he flies to Lae for talks with Foreign Minister Ana Vale."))
                .containsExactly("visit planned Oslo: Tom Rowan", "visit planned Lae: Tom Rowan", "meeting planned Lae: Tom Rowan, Ana Vale");
    }

    @Test
    void weAreTheWriterAndWhomHeMet() {
        assertThat(read("Foreign Minister Ana Vale and I met in Oslo today. We last met in Geneva in May 2021."))
                .containsExactly("meeting reported Oslo: Ana Vale, I", "meeting background Geneva: Ana Vale, I");
    }

    @Test
    void atTheirMeetingIsOfThoseToldBehindIt() {
        assertThat(read("At their meeting today Foreign Ministers Ana Vale and Tom Rowan affirmed the value of trade.")).containsExactly("meeting reported null: Ana Vale, Tom Rowan");
    }

    @Test
    void nothingTakesPlaceWhereSomebodyReturnsTo() {
        assertThat(read("Minister Tom Rowan will stop in Oslo on his return to Australia, where he will meet Foreign Minister Ana Vale.")).contains("meeting planned Oslo: Tom Rowan, Ana Vale");
    }

    @Test
    void aDelegationIsLedAbroad() {
        assertThat(read("I will lead a trade delegation to Fiji and Samoa.")).containsExactly("visit planned Fiji: I", "visit planned Samoa: I");
    }

    @Test
    void aStopToldOnceMoreIsWhereWhatFollowsTakesPlace() {
        assertThat(read("I will visit Kenya and Uganda next week. In the first days of June I will travel to Kenya. I will meet President Ana Vale."))
                .contains("meeting planned Kenya: I, Ana Vale");
    }
}
