package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How agencies and ministries of many countries report contact: outlet | text | kind status=[name/side] day place house. */
class IssuersTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "ZA-DIRCO | Minister Ana Vale will on Friday, 22 March 2024, in Pretoria, host Foreign Minister Tom Rowan of Norway."
                + " | meeting planned=[Ana Vale/ZA, Tom Rowan/NO] 2024-03-22 Pretoria null",
        "WAM | President Ana Vale met with Prime Minister Tom Rowan of Norway. The meeting, which took place at the Old Palace in Abu Dhabi, explored trade."
                + " | meeting reported=[Ana Vale/AE, Tom Rowan/NO] null Abu Dhabi Old Palace",
        "WAM | President Ana Vale received Prime Minister Tom Rowan of Norway at the Old Palace, Abu Dhabi. | meeting reported=[Ana Vale/AE, Tom Rowan/NO] null Abu Dhabi Old Palace",
        "WAM | President Sheikh Ali bin Zayed Al Sand met with Prime Minister Tom Rowan of Norway. The meeting was attended by Sheikh Omar bin Ali bin Zayed Al Sand."
                + " | meeting reported=[Ali bin Zayed Al Sand/AE, Tom Rowan/NO, Omar bin Ali bin Zayed Al Sand/AE] null null null",
        "TR-MFA | On the margins of the Forum, Minister Ana Vale met with Foreign Minister Tom Rowan of Norway and Foreign Minister Bo Hart of Chile."
                + " | meeting reported=[Ana Vale/TR, Tom Rowan/NO] null null null + meeting reported=[Ana Vale/TR, Bo Hart/CL] null null null",
        "RU-MFA | On March 3, Foreign Minister Ana Vale took part in the summit in Astana. On the sidelines of the event, Ana Vale met with Foreign Minister Tom Rowan of Norway."
                + " | conference reported=[Ana Vale/RU] 2024-03-03 Astana null + meeting reported=[Ana Vale/RU, Tom Rowan/NO] 2024-03-03 Astana null",
        "- | ROME, March 4 (Bernama) -- Prime Minister Ana Vale met Norwegian Foreign Minister Tom Rowan here today. | meeting reported=[Ana Vale/MY, Tom Rowan/NO] 2024-03-04 Rome null",
        "PK-MOFA | Prime Minister Ana Vale stressed the need for trade when Norwegian Ambassador Tom Rowan called on her at the Old Palace today."
                + " | meeting reported=[Tom Rowan/NO, Ana Vale/PK] 2024-03-05 null Old Palace",
        "PH-DFA | Chile and the Philippines held political consultations in Lae on 3 March 2024. Undersecretary Ana Vale and Chilean Vice Minister Tom Rowan co-chaired the meeting."
                + " | meeting reported=[Ana Vale/PH, Tom Rowan/CL] 2024-03-03 Lae null",
        "NZ-MFAT | Foreign Minister Ana Vale heads to Chile and Norway on Friday. | visit planned=[Ana Vale/NZ] 2024-03-08 Chile null + visit planned=[Ana Vale/NZ] 2024-03-08 Norway null",
        "JP-MOFA | On March 3, Ms. SAKAI Emi, Minister for Foreign Affairs, held a meeting and working lunch with Mr. Tom Rowan, Minister of Foreign Affairs of Norway."
                + " | meeting reported=[SAKAI Emi/JP, Tom Rowan/NO] 2024-03-03 null null + reception reported=[SAKAI Emi/JP, Tom Rowan/NO] 2024-03-03 null null",
    })
    void areRead(String outlet, String text, String expected) {
        var read = Reports.read(outlet, "2024-03-05", text).accounts();
        assertThat(read.stream().map(a -> Reports.placed(a) + " " + a.venue()).collect(Collectors.joining(" + "))).isEqualTo(expected);
    }
}
