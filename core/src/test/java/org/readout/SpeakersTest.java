package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told to have said what: the last statement of a report and its speakers. */
class SpeakersTest {
    private static final String MET = "On 9 May Minister Ana Vale of Chile met Minister Tom Rowan of Norway in Oslo. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mr Rowan thanked her for the visit. \"Trade has grown on both sides of the sea. It will grow further,\" said Ms Vale. | Trade has grown on both sides of the sea | Ana Vale",
            "Ms Vale took time to explain the plan for the river. | the plan for the river | Ana Vale",
            "They met to discuss the plan for the river. | the plan for the river | Ana Vale; Tom Rowan",
            "Speeches were made at the dinner. The speakers underlined the need for peace. | the need for peace | The speakers",
            "Students spoke about the plan for the river. | the plan for the river | Students"})
    void whoSaysIt(String text, String content, String speakers) {
        assertThat(Reports.read("CL", "2023-05-10", MET + text).statements()).filteredOn(s -> s.content().equals(content))
                .singleElement().matches(s -> s.speaker().equals(List.of(speakers.split("; "))), speakers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "National Security Advisors Ana Vale of Chile and Tom Rowan of Norway met on 9 May. The two NSAs underlined the need for peace. | Ana Vale; Tom Rowan"})
    void theNumberTellsWhoIsMeant(String text, String speakers) {
        assertThat(Reports.read("CL", "2023-05-10", text).statements()).singleElement().matches(s -> s.speaker().equals(List.of(speakers.split("; "))), speakers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The Defence Secretary met Norwegian Defence Minister Ana Vale on 9 May. The Defence Secretary and Defence Minister Vale discussed the river. | Defence Secretary; Ana Vale"})
    void oneOfficeByTwoNamesIsHeldByTwo(String text, String speakers) {
        assertThat(Reports.read("UK", "2023-05-10", text).statements()).singleElement().matches(s -> s.speaker().equals(List.of(speakers.split("; "))), speakers);
    }

    /** Releases of an office assume that its holder is known (ours). */
    @Test
    void whoSpeaksUnderHisOfficeAndThenUnderHisNameIsOne() {
        String text = "The Prime Minister announced today that President Ana Vale of Chile would visit Australia on 12 December. Mr Alder said that he welcomed the opportunity to meet President Vale.";
        assertThat(Reports.read("AU-PM", "1978-12-08", text).statements()).allSatisfy(s -> assertThat(s.speaker()).containsExactly("Alder"));
        String known = "The Prime Minister, Mr Rowe, announced today that President Ana Vale of Chile would visit Australia on 12 December. Mr Alder said that he welcomed the opportunity to meet President Vale.";
        assertThat(Reports.read("AU-PM", "1978-12-08", known).statements().get(0).speaker()).containsExactly("Rowe");
    }

    /** What stands between a cue and its content, and verbs within the content (ours). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "said after the meeting that trade had grown | trade had grown",
            "stressed following the talks with Vale that trade had grown | trade had grown",
            "earlier today said that trade had grown | trade had grown",
            "said that the strikes, which had lasted since spring, called for patience | the strikes, which had lasted since spring, called for patience",
            "expressed hope that the strikes, which had lasted since spring, called for patience | hope that the strikes, which had lasted since spring, called for patience"})
    void theContentIsWhole(String said, String content) {
        String text = "Norwegian Prime Minister Olav Nordby met Chilean President Ana Vale in Oslo on Tuesday. Nordby " + said + ".";
        assertThat(Reports.read("X", "2021-05-05", text).statements()).singleElement().satisfies(s -> assertThat(s.content()).isEqualTo(content));
    }

    /** Who speaks behind a phrase that opens the sentence, and before a remark (ours). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "During the talks with his Chilean counterpart, Olav Nordby stressed that trade had grown. | trade had grown | Olav Nordby",
            "During the talks with his Chilean counterpart, Ana Vale, Nordby stressed that trade had grown. | trade had grown | Olav Nordby",
            "In addition, noted Mr Nordby, Norway has sent an expert to Chile. | Norway has sent an expert to Chile | Olav Nordby",
            "Ahead of the anniversary, leaders reaffirmed their support for fishing. | their support for fishing | Olav Nordby; Ana Vale",
            "After both meetings, all sides expressed the wish to meet again. | the wish to meet again | all sides"})
    void whoSpeaksBehindAPhrase(String sentence, String content, String speakers) {
        String text = "Norwegian Prime Minister Olav Nordby met Chilean President Ana Vale in Oslo on Tuesday. " + sentence;
        assertThat(Reports.read("X", "2021-05-05", text).statements()).singleElement().satisfies(s -> {
            assertThat(s.content()).isEqualTo(content);
            assertThat(s.speaker()).containsExactlyInAnyOrder(speakers.split("; "));
        });
    }

    /** A counterpart told of again is the one of that side who was named (ours). */
    @Test
    void theCounterpartIsWhoWasNamed() {
        String text = "Norwegian Prime Minister Olav Nordby met Chilean President Ana Vale in Oslo on Tuesday. Her Norwegian counterpart said that the ferry line would open.";
        assertThat(Reports.read("X", "2021-05-05", text).statements()).singleElement().satisfies(s -> assertThat(s.speaker()).containsExactly("Olav Nordby"));
        String two = "Norwegian Minister Olav Nordby and Norwegian Minister Bo Hill met Chilean President Ana Vale in Oslo on Tuesday. Her Norwegian counterpart said that the ferry line would open.";
        assertThat(Reports.read("X", "2021-05-05", two).statements().get(0).speaker()).containsExactly("Norwegian counterpart");
    }
}
