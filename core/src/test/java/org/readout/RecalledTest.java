package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts named by the way, before or after those that a report tells of, and what of them is no part of these: kind status=[name/side] day place. */
class RecalledTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // their month, their town and their parties are theirs
        "They recalled their meeting in Lima in May. | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null + meeting background=[Prime Minister/GB, Ana Vale/CL] 2024-05 Lima",
        "They noted the recent visit to Chile by Energy Secretary Jan Berg and the forthcoming visit to London by Economy Minister Juan Rey of Chile. | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null"
                + " + visit background=[Jan Berg/GB] null Chile + visit planned=[Juan Rey/CL] null London",
        "They spoke about the last visit by a Chilean president to Norway. | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null",
        "The last visit to Chile by Prince Henry was in 2005. | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null + visit background=[Henry/GB] 2005 Chile",
        "It built on the summit between President Rowan of Peru and President Holm of Norway in Oslo in May 2024."
                + " | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null + meeting background=[Rowan/PE, Holm/NO] 2024-05 Oslo",
    })
    void areTold(String text, String expected) {
        assertThat(read("UK", "The Prime Minister met President Ana Vale of Chile this afternoon. " + text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "The Prime Minister met President Ana Vale of Chile this afternoon ahead of the G7 Summit in Oslo next month. | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null",
        "National Security Adviser Tom Hart met Minister Pico Sala of Chile today to prepare for the upcoming visit of Minister Jan Berg of Norway to Lima on 3 July."
                + " | meeting reported=[Tom Hart/GB, Pico Sala/CL] 2024-06-20 null + visit planned=[Jan Berg/NO] 2024-07-03 Lima",
    })
    void lendNothing(String text, String expected) {
        assertThat(read("UK", text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // of whom is told further on after others were named by the way
        "Talks with Foreign Minister Pia Sala and Economy Minister Juan Rey are also planned. On 4 July she will meet members of the Swiss community."
                + " | visit planned=[Anna Meier/CH] 2024-07-03 Santiago + meeting planned=[Pia Sala/CL, Juan Rey/CL, Anna Meier/CH] 2024-07-03 Santiago"
                + " + meeting planned=[Anna Meier/CH, members of the Swiss community/CH] 2024-07-04 Santiago",
        "There she will meet President Ana Vale, who will brief her on the reforms. Afterwards she will travel to Lima."
                + " | visit planned=[Anna Meier/CH] 2024-07-03 Santiago + meeting planned=[Anna Meier/CH, Ana Vale/CL] 2024-07-03 Santiago + visit planned=[Anna Meier/CH] 2024-07-03 Lima",
    })
    void changeNoSubject(String text, String expected) {
        assertThat(read("CH-Federal", "Federal Councillor Anna Meier will travel to Santiago on 3 July. " + text)).isEqualTo(expected);
    }

    private static String read(String outlet, String text) {
        return Reports.read(outlet, "2024-06-20", text).accounts().stream().map(Reports::placed).collect(Collectors.joining(" + "));
    }
}
