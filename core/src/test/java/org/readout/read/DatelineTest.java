package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Capture;
import org.readout.model.Dateline;
import org.readout.model.Readout;

class DatelineTest {
    private static final ReadoutReader READER = ReadoutReader.load();
    private static final String REPORT = "Chen Lan, minister of transport, met here on Monday with Jo Park.";

    private static Readout read(String text) {
        return READER.read(new Capture("x", null, null, null, "2024-03-23", "Chen Lan meets Jo Park", text)).readout();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", ignoreLeadingAndTrailingWhitespace = false, value = {
            "BEIJING, March 22 (Xinhua) -- |Beijing|2024-03-22", "BEIJING -- |Beijing|-", "BEIJING, March 22 — |Beijing|2024-03-22",
            "Pyongyang, March 15 (KCNA) -- |Pyongyang|2024-03-15", "Pyongyang, March 15 (KCNA) --|Pyongyang|2024-03-15",
            "Beijing, January 19th—|Beijing|2024-01-19", "PYONGYANG, March 11 (Xinhua) |Pyongyang|2024-03-11",
            "TOKYO, Nov. 3 (Kyodo) — |Tokyo|2023-11-03", "HANOI (VNA) - |Hanoi|-", "Hanoi (VNA) – |Hanoi|-",
            "Moscow, 4 March. /TASS/. |Moscow|2024-03-04", "NEW DELHI, 3 March 2023 - |New Delhi|2023-03-03",
            "Bern, 13.01.2017 - |Bern|2017-01-13", "DALIAN, Liaoning, Feb. 2 (Xinhua) -- |Dalian|2024-02-02",
            "PORT-AU-PRINCE, Feb. 2 (Xinhua) -- |Port-au-Prince|2024-02-02", "DAR ES SALAAM, Feb. 2 (Xinhua) -- |Dar es Salaam|2024-02-02",
            "Addis Ababa, 21 October 2023: |Addis Ababa|2023-10-21", "Mexico City, August 12, 2023. |Mexico City|2023-08-12",
            "Pyongyang, March 3 Juche 113 (2024) (KCNA) -- |Pyongyang|2024-03-03", "Geneva – |Geneva|-",
            "SEOUL, Dec. 31 (Yonhap) -- |Seoul|2023-12-31", "Doha, 05 February (QNA) - |Doha|2024-02-05"})
    void isRead(String opening, String place, String date) {
        Readout readout = read(opening + REPORT);
        Dateline dateline = readout.dateline();
        assertThat(dateline).isNotNull();
        assertThat(dateline.place()).isEqualTo(place);
        assertThat(dateline.date()).isEqualTo(date);
        assertThat(readout.text().substring(readout.bodyStart())).isEqualTo(REPORT);
        assertThat(opening).startsWith(dateline.evidence().exact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"On March 3 - as the day before - ", "Monday, March 3 - ", "The Foreign Secretary (FS) - ",
            "Chen Lan — in his third year in office — ", "In Geneva, May 3, 2023. ", "Talks, long and hard, - ", "A - ", "- ",
            "Beijing and Pyongyang, ", "March 3 - ", "Beijing "})
    void isNotTakenForOne(String opening) {
        Readout readout = read(opening + REPORT);
        assertThat(readout.dateline()).isNull();
        assertThat(readout.bodyStart()).isEqualTo(readout.paragraphs().get(0).start());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANBERRA,\n8th March, 2024.", "CANBERRA, 8 March 2024", "CANBERRA 8 March 2024\n0",
            "8 March, 2024\nCANBERRA",
            "CANBERRA\n8 March 2024\nBACKGROUND\n" + REPORT})
    void standsAtTheFootOfATypedRelease(String foot) {
        Readout readout = read(REPORT + "\n" + foot);
        assertThat(readout.dateline()).isNotNull();
        assertThat(readout.dateline().place()).isEqualTo("Canberra");
        assertThat(readout.dateline().date()).isEqualTo("2024-03-08");
        assertThat(readout.published()).isEqualTo("2024-03-23");
        assertThat(readout.bodyStart()).isEqualTo(readout.paragraphs().get(0).start());
    }

    @Test
    void withoutAYearNeedsADayOfPublication() {
        Readout readout = READER.read(new Capture("x", null, null, null, null, null, "BEIJING, March 22 (Xinhua) -- " + REPORT))
                .readout();
        assertThat(readout.dateline()).isNotNull();
        assertThat(readout.dateline().date()).isNull();
        assertThat(readout.published()).isNull();
    }
}
