package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Participant;

/** Announcements of a minister in the first person: what he will do where, in every form in which it is told. */
class ProgrammeTest {
    private static List<String> read(String text) {
        return days(text).stream().map(told -> told.substring(told.indexOf(' ') + 1)).toList();
    }

    /** The accounts, each behind its day. */
    private static List<String> days(String text) {
        return Reports.read("AU-DFAT", "2023-06-01", text).accounts().stream()
                .map(a -> a.date() + " " + a.kind().word() + " " + a.status().word() + " " + a.place() + ": "
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
    void whoHoldsOneOfTheHighestOfficesReceivesByHimself() {
        assertThat(read("In Oslo I will meet President Ana Vale and Prime Minister Ida Holm."))
                .containsExactly("meeting planned Oslo: I, Ana Vale", "meeting planned Oslo: I, Ida Holm");
        assertThat(read("In Oslo I will meet Prime Minister Ida Holm and Trade Minister Ana Vale."))
                .containsExactly("meeting planned Oslo: I, Ida Holm, Ana Vale");
    }

    @Test
    void thoseOfSeveralCountriesAreMetOneByOneAmongOtherMeetings() {
        assertThat(read("Minister Tom Rowan will meet Trade Minister Ana Vale of Chile and Finance Minister Bo Hart of Kenya."))
                .containsExactly("meeting planned null: Tom Rowan, Ana Vale", "meeting planned null: Tom Rowan, Bo Hart");
        assertThat(read("Minister Tom Rowan met President Ida Holm of Norway. He then had lengthy talks with the following heads of government: Ana Vale (Chile) and Bo Hart (Kenya)."))
                .containsExactly("meeting reported null: Tom Rowan, Ida Holm", "meeting reported null: Tom Rowan, Ana Vale", "meeting reported null: Tom Rowan, Bo Hart");
        // one at whose table they all sat
        assertThat(read("Minister Tom Rowan met President Ida Holm of Norway. He had lengthy talks with the finance ministers Ana Vale (Chile) and Bo Hart (Kenya)."))
                .containsExactly("meeting reported null: Tom Rowan, Ida Holm", "meeting reported null: Tom Rowan, Ana Vale, Bo Hart");
        assertThat(read("Minister Tom Rowan met Trade Minister Ana Vale of Chile and Finance Minister Bo Hart of Kenya."))
                .containsExactly("meeting reported null: Tom Rowan, Ana Vale, Bo Hart");
    }

    @Test
    void whoAlsoAttendsAnotherActIsNotPresentAtTheOneToldBefore() {
        String met = "Minister Tom Rowan met President Ida Holm of Norway in Oslo. ";
        assertThat(read(met + "State Secretary Bo Hart also attended the Harbour Trade Awards, where he spoke.")).containsExactly("meeting reported Oslo: Tom Rowan, Ida Holm");
        assertThat(read(met + "State Secretary Bo Hart also took part in a talk show.")).containsExactly("meeting reported Oslo: Tom Rowan, Ida Holm");
        assertThat(read(met + "Fishing was the focus of a ministerial meeting hosted by Jo Lund and attended by Bo Hart.")).contains("meeting reported Oslo: Tom Rowan, Ida Holm");
        assertThat(read(met + "State Secretary Bo Hart also took part in the official talks.")).containsExactly("meeting reported Oslo: Tom Rowan, Ida Holm, Bo Hart");
    }

    @Test
    void whatTheTwoOfACallTalkedAboutIsTheCall() {
        assertThat(read("Minister Tom Rowan spoke by telephone with President Ida Holm of Norway. The two leaders had a lengthy discussion on fishing."))
                .containsExactly("call reported null: Tom Rowan, Ida Holm");
        assertThat(read("Minister Tom Rowan spoke by telephone with President Ida Holm of Norway. He had talks with President Ida Holm in Oslo.")).hasSize(2);
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

    @Test
    void theDaysOfAProgrammeHoldWhatTheTravellerDoes() {
        assertThat(days("Minister Tom Rowan will travel to Europe from 5 to 9 June. The programme is as follows:\n\nMonday 5 June\nArrive Oslo.\n\nTuesday 6 June\nMeetings with Prime Minister Ana Vale and "
                + "Foreign Minister Ida Holm.\nDepart for Paris.\n\nWednesday 7 June\n10.30 am Call on President Luc Moreau.\nLunch hosted by the Foreign Minister, Jean Petit.")).contains(
                "2023-06-06 meeting planned Oslo: Tom Rowan, Ana Vale", "2023-06-06 meeting planned Oslo: Tom Rowan, Ida Holm", "2023-06-07 meeting planned Paris: Tom Rowan, Luc Moreau",
                "2023-06-07 reception planned Paris: Tom Rowan, Jean Petit");
    }

    @Test
    void aDayWithAPlaceHeadsItemsWithMarks() {
        assertThat(days("Minister Tom Rowan will visit Indonesia and Singapore.\n\n10 June - Jakarta\n- Bilateral meeting with Foreign Minister Hasan Wira\n\n11 June - Singapore\n- Call on Prime Minister Lee Tan"))
                .contains("2023-06-10 meeting planned Jakarta: Tom Rowan, Hasan Wira", "2023-06-11 meeting planned Singapore: Tom Rowan, Lee Tan");
    }

    @Test
    void daysInAColumnOfTheirOwnHeadNoItem() {
        assertThat(days("Minister Tom Rowan will visit Oslo in July.\n\nMonday 3 July\nTuesday 4 July\nWednesday 5 July\nArrive Oslo\nMeet Foreign Minister Ana Vale"))
                .contains("2023-07 meeting planned Oslo: Tom Rowan, Ana Vale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I will visit Oslo. I will leave Australia on 10 June and will return on 16 June.", "I will visit Oslo in June. I will leave Australia on 10 June, returning on 16 June.",
            "I will visit Oslo in June. I will depart Australia on 10 June and will be back on 16 June."})
    void whoLeavesHomeAndReturnsIsOnTheJourneyBetween(String text) {
        assertThat(days(text)).containsExactly("2023-06-10/2023-06-16 visit planned Oslo: I");
    }

    @Test
    void thePartnerMayStandBeforeWhatIsHosted() {
        assertThat(read("On Thursday I will co-host, with the Chilean Foreign Minister, Pedro Rojas, a meeting in Santiago.")).containsExactly("meeting planned Santiago: I, Pedro Rojas");
    }

    @Test
    void whatARelativeClauseGoesBackToIsHeld() {
        assertThat(read("The visit will conclude in Oslo with the ministerial consultations, which I will co-chair with Foreign Minister Ana Vale.")).containsExactly("meeting planned Oslo: I, Ana Vale");
    }
}
