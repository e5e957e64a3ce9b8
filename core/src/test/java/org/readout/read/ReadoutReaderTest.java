package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Capture;
import org.readout.model.Problem;
import org.readout.model.Readout;

class ReadoutReaderTest {
    private static final ReadoutReader READER = ReadoutReader.load();
    private static final String REPORT = "Chen Lan, minister of transport, met on Monday with Jo Park, minister of railways.";
    private static final String MORE = "They agreed to build a bridge, and to open it to traffic before the end of next year.";

    private static Readout read(String text) {
        return READER.read(new Capture("x", null, null, null, null, null, text)).readout();
    }

    private static Readout titled(String title, String text) {
        return READER.read(new Capture("x", null, null, null, null, title, text)).readout();
    }

    private static List<String> paragraphs(Readout readout) {
        return readout.paragraphs().stream().map(span -> span.of(readout.text())).toList();
    }

    private static List<String> asides(Readout readout) {
        return readout.asides().stream().map(aside -> aside.kind() + " " + aside.evidence().exact()).toList();
    }

    @Test
    void aSavedPageIsTakenApart() {
        Readout readout = read("\ufeff date 2024-03-23 Minister meets railway delegation\r\n\r\nXinhua) 09:50, March 23, 2024\r\n\r\n"
                + "0322-chen.jpeg\r\n\r\nChen Lan meets with Jo Park in Geneva, March 22, 2024. (Xinhua/Li Bo)\r\n\r\n"
                + "GENEVA, March 22 (Xinhua) -- " + REPORT + "\r\n\r\n" + MORE + " Enditem\r\n\r\nShare this\r\nFacebook\r\n"
                + "Copyright © 2024 The Daily.\r\nAll rights reserved.\r\n京ICP备00000001号-1\r\n");
        assertThat(readout.title()).isEqualTo("Minister meets railway delegation");
        assertThat(readout.text()).startsWith("Minister meets railway delegation\n\ndate 2024-03-23\n\nXinhua)").doesNotContain("\r");
        assertThat(paragraphs(readout)).containsExactly("GENEVA, March 22 (Xinhua) -- " + REPORT, MORE);
        assertThat(asides(readout)).containsExactly("DATE date 2024-03-23", "DATE Xinhua) 09:50, March 23, 2024",
                "FILENAME 0322-chen.jpeg", "CAPTION Chen Lan meets with Jo Park in Geneva, March 22, 2024. (Xinhua/Li Bo)",
                "ENDMARK Enditem", "SHARE Share this", "SHARE Facebook", "COPYRIGHT Copyright © 2024 The Daily.",
                "COPYRIGHT All rights reserved.", "COPYRIGHT 京ICP备00000001号-1");
        assertThat(readout.published()).isEqualTo("2024-03-23");
    }

    @Test
    void aTypedReleaseIsUnwrapped() {
        Readout readout = titled("VISIT OF MINISTER OF RAILWAYS", "/ 9?\nFOR PRESS: P. M. No. 12/ 1970\nVISIT OF MINISTEH OF RAILWAYS\n"
                + "Statement by the Prime Minister, Mr. John Doe\nThe Minister of Railways of Ruritania, Mr. Jo Park,\n"
                + "will arrive in Sydney tomorrow for a five-day visit to the\nCommonwealth, for Trade.\n"
                + "On Friday he will travel to Brisbane, where he is to see the\nworkshops and call on the Administrator. 000---");
        assertThat(asides(readout)).containsExactly("OTHER / 9?", "OTHER FOR PRESS: P. M. No. 12/ 1970",
                "HEADING VISIT OF MINISTEH OF RAILWAYS", "BYLINE Statement by the Prime Minister, Mr. John Doe", "ENDMARK 000---");
        assertThat(paragraphs(readout)).hasSize(2).first().asString().startsWith("The Minister of Railways").endsWith("for Trade.");
    }

    @Test
    void linesThatAreParagraphsStayApart() {
        assertThat(paragraphs(titled("Talks", REPORT + "\n" + MORE + "\n- Jo Park\n- Li Bo"))).hasSize(4);
        assertThat(paragraphs(titled("Talks", "Those present were:\nJo Park, Minister of Railways\nLi Bo, Minister of Trade")))
                .hasSize(3);
    }

    @Test
    void contactsAtTheFootAreNoPartOfTheReport() {
        Readout readout = titled("Talks", REPORT + "\nFurther information\nMeeting attendees:\nLi Bo, CEO, Railways Group\n"
                + "Media enquiries\nEmail press@example.org\nTelephone 000 0000 0000\nContact the Press Team via email first.");
        assertThat(asides(readout)).containsExactly("HEADING Further information", "CONTACT Media enquiries",
                "CONTACT Email press@example.org", "CONTACT Telephone 000 0000 0000",
                "CONTACT Contact the Press Team via email first.");
        assertThat(paragraphs(readout)).containsExactly(REPORT, "Meeting attendees:", "Li Bo, CEO, Railways Group");
    }

    @Test
    void theTitleIsNotReadTwice() {
        Readout readout = titled("Minister meets railway delegation: agrees to…",
                "Minister meets railway delegation: agrees to…\n\nMinister meets railway delegation: agrees to build a bridge\n\n"
                        + "Traffic from next year\n\n" + REPORT + "\n\nNext steps\n\n" + MORE + " " + MORE + "\n\n" + MORE);
        assertThat(paragraphs(readout)).hasSize(3).first().isEqualTo(REPORT);
        assertThat(asides(readout)).hasSize(4).allMatch(aside -> aside.startsWith("HEADING"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"Ministers meet in Geneva\\n\\n@|Ministers meet in Geneva",
            "Ministers meet in Geneva\\n2021-03-23 16:12\\n\\n@|Ministers meet in Geneva", "@\\n@|-",
            "Dear Mr. Park,\\n@|-", "The Minister said:\\n@|-", "@|-", "Ministers meet in Geneva|-",
            "By Chen Lan\\n\\nTalks on rails begin\\n\\n@|Talks on rails begin", "12.\\n@|-",
            "MINISTERS MEET\\nIN GENEVA TODAY\\n@|-", "JOINT STATEMENT BY THE MINISTERS OF\\nRAILWAYS AND TRADE\\n@|JOINT STATEMENT BY THE MINISTERS OF RAILWAYS AND TRADE"})
    void aTitleIsFoundWhereThereIsOne(String page, String title) {
        Readout readout = read(page.replace("\\n", "\n").replace("@", REPORT));
        if (page.startsWith("MINISTERS")) {
            assertThat(readout.title()).startsWith("MINISTERS MEET");
        } else {
            assertThat(readout.title()).isEqualTo(title);
        }
    }

    @Test
    void aSpokesmansFrameIsAByline() {
        Readout readout = titled("Call with Jo Park", "A Downing Street Spokesperson said:\n" + REPORT);
        assertThat(asides(readout)).containsExactly("BYLINE A Downing Street Spokesperson said:");
        assertThat(paragraphs(readout)).containsExactly(REPORT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The minister met the ambassador of Norway.|en", "外交部长会见挪威大使。|zh",
            "外務大臣はノルウェー大使と会談した。|ja", "외무상이 로씨야대사를 만났다|ko", "Министр принял посла|ru", "Міністр прийняв посла Норвегії|uk",
            "استقبل الوزير السفير|ar", "Bộ trưởng tiếp Đại sứ Na Uy|und", "Le ministre reçoit l'ambassadeur de Norvège|und", "12 34|und"})
    void theLanguageIsTold(String text, String language) {
        assertThat(read(text).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|empty-text", "'   '|empty-text", "talks ofKim withLee toPark and|glued-words",
            "the Ministerâ€™s office|mixed-encoding", "SeÃ±or|mixed-encoding",
            "\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdabc|binary-text"})
    void whatIsOddIsTold(String text, String code) {
        assertThat(READER.read(new Capture("x", null, null, null, null, null, text)).problems()).extracting(Problem::code)
                .contains(code);
    }

    @Test
    void onlyWhatNoPageMeansIsChanged() {
        String odd = "“Double  spaces”, \u00a0no-break, gluedWords and <sup>2</sup>\tstay.";
        assertThat(read(odd).text()).isEqualTo(odd);
        assertThat(read("a\rb\r\nc\0d\ufeffe\ud800f\ud83d\ude00 \n ").text()).isEqualTo("a\nb\nc de\ufffdf\ud83d\ude00");
    }

    @Test
    void theMarksOfMarkdownAreTakenOff() {
        assertThat(read("Today Ms Vale [met](https://example.org/a_(b)?c=d#e) farmers. **Participants:** <!-- -->\\# A [sic] (/x)").text())
                .isEqualTo("Today Ms Vale met farmers. Participants: # A [sic] (/x)");
        assertThat(read("a ** b ** c * d").text()).isEqualTo("a ** b ** c * d");
    }
}
