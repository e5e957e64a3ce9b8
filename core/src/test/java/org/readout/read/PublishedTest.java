package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.AsideKind;
import org.readout.model.Capture;
import org.readout.model.Readout;

class PublishedTest {
    private static final ReadoutReader READER = ReadoutReader.load();
    private static final String REPORT = "Chen Lan, minister of transport, met on Monday with Jo Park, who arrived on 1 May 2019.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Updated: 2024-03-22 Xinhua", "date 2024-03-22", "( 2024.03.22 )",
            "Xinhua) 09:50, March 22, 2024", "2024-03-22 16:12", "Xinhua, March 22, 2024", "FOR PRESS 22 March 2.024",
            "Published: 22 March 2024", "2024年3月22日", "Date: 22/03/2024 | Source: KCNA.kp (En)", "Fri 22nd March, 2024",
            "22 Mar. 2024 - | Last updated: 22 Mar. 2024 15:02", "FOR IMMEDIATE RELEASE   March 22, 2024", "22.3.2024"})
    void isReadFromALineOfItsOwn(String line) {
        for (String text : new String[] {line + "\n" + REPORT, REPORT + "\n\n" + line}) {
            Readout readout = READER.read(new Capture("x", null, null, null, null, "Talks", text)).readout();
            assertThat(readout.published()).isEqualTo("2024-03-22");
            assertThat(readout.asides()).singleElement().matches(aside -> aside.kind() == AsideKind.DATE);
            assertThat(readout.publishedEvidence()).isNotNull();
            assertThat(line).contains(readout.publishedEvidence().exact());
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"12 March 2024,2024-03-07,2024-03-12", "12 March 1964,2024-03-12,2024-03-12",
            "2024-01-02,2024-03-12,2024-03-12", "-,2024-03-12T10:00:00Z,2024-03-12", "-,soon,-", "-,-,-"})
    void theTextIsBelievedUnlessItIsFarFromWhatCameWithIt(String foot, String given, String published) {
        String text = foot == null ? REPORT : REPORT + "\n" + foot;
        ReadResult result = READER.read(new Capture("x", null, null, null, given, "Talks", text));
        assertThat(result.readout().published()).isEqualTo(published);
        boolean differs = foot != null && result.readout().publishedEvidence() == null;
        assertThat(result.problems().stream().anyMatch(p -> p.code().equals("published-differs"))).isEqualTo(differs);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"https://example.org/a/2022/10/31/x,2022-10-31", "https://e.org/20121005-18ee.html,2012-10-05",
            "https://e.org/2024-03/22/c_1.html,2024-03-22", "https://e.org/202403/t20240322_11.html,2024-03-22",
            "https://e.org/2024/13/45/x,-", "https://e.org/123456789012,-", "-,-"})
    void isElseInTheAddress(String uri, String published) {
        assertThat(READER.read(new Capture("x", null, uri, null, null, "Talks", REPORT)).readout().published())
                .isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"March 22, 2024 - Ottawa, Ontario - Trade Office", "22.03.2024 Press Team", "Friday, 22 March 2024, Federal Chancellery", "March 22, 2024 18:35 The Castle, Prague"})
    void isReadBesideWhereThePageWasSentFrom(String line) {
        assertThat(READER.read(new Capture("x", null, null, null, null, "Talks", line + "\n" + REPORT)).readout().published()).isEqualTo("2024-03-22");
    }

    @Test
    void isReadBelowTheLead() {
        assertThat(READER.read(new Capture("x", null, null, null, null, "Talks", REPORT + "\nMarch 22, 2024\n14:20\n" + REPORT)).readout().published()).isEqualTo("2024-03-22");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12 March 2024: Talks in Lae", "March 22, 2024 was the day of the talks"})
    void isNoPartOfASentenceOrHeading(String line) {
        assertThat(READER.read(new Capture("x", null, null, null, null, "Talks", REPORT + "\n" + line + "\n" + REPORT)).readout().published()).isNull();
    }

    @Test
    void isNeitherTheTitlesDateNorTheOneInASentence() {
        assertThat(READER.read(new Capture("x", null, null, null, null, "Call with Jo Park: 10 September 2022", REPORT))
                .readout().published()).isNull();
    }
}
