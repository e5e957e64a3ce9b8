package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

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
        "They reviewed preparations for the visit of President Holm of Norway to Chile, scheduled for November. | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null + visit planned=[Holm/NO] 2024-11 Chile",
        "They recalled the visit that President Holm of Norway paid to Lae in April 2014. | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null + visit background=[Holm/NO] 2014-04 Lae",
        // talks for which somebody once travelled are of that journey
        "President Holm of Norway travelled to Lima in 2016 for talks with President Rowan of Peru. | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null"
                + " + visit background=[Holm/NO] 2016 Lima + meeting background=[Holm/NO, Rowan/PE] 2016 Lima",
        "President Vale has previously visited Norway. | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null + visit background=[Ana Vale/CL] null Norway",
        "It built on the summit between President Rowan of Peru and President Holm of Norway in Oslo in May 2024."
                + " | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null + meeting background=[Rowan/PE, Holm/NO] 2024-05 Oslo",
    })
    void areTold(String text, String expected) {
        assertThat(Reports.placed("UK", "2024-06-20", "The Prime Minister met President Ana Vale of Chile this afternoon. " + text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // with whom somebody else will be in contact
        "The Prime Minister met President Ana Vale of Chile this afternoon ahead of President Vale's meeting with President Bo Lie of Norway. | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null",
        // what somebody tells of is his own
        "The Prime Minister met President Ana Vale of Chile today. The Prime Minister updated President Vale on his recent visit to Oslo. | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null + visit background=[Prime Minister/GB] null Oslo",
        // a name that tells which site is meant is nobody's
        "Foreign Secretary Ana Vale visited Chile on 18 June. She paid a visit to the Bo Hart copper mine. | visit reported=[Ana Vale/GB] 2024-06-18 Chile",
        "The Prime Minister met President Ana Vale of Chile this afternoon ahead of the G7 Summit in Oslo next month. | meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null",
        "National Security Adviser Tom Hart met Minister Pico Sala of Chile today to prepare for the upcoming visit of Minister Jan Berg of Norway to Lima on 3 July."
                + " | meeting reported=[Tom Hart/GB, Pico Sala/CL] 2024-06-20 null + visit planned=[Jan Berg/NO] 2024-07-03 Lima",
    })
    void lendNothing(String text, String expected) {
        assertThat(Reports.placed("UK", "2024-06-20", text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // a gathering of which nobody is named is that of its body or of the people told by what they are
        "The G7 summit will be held in Oslo on 13-15 June 2025. | conference planned=[G7/G7] 2025-06-13/2025-06-15 Oslo",
        "They spoke about the NATO Summit to be held in Oslo in July. | conference planned=[NATO/NATO] 2024-07 Oslo",
        "The next meeting of the heads of state of the Nordic countries will be held in Belgium in 2025. | conference planned=[heads of state of the Nordic countries/null] 2025 Belgium",
        "The heads of state of the two countries discussed trade. | ",
        "The World Harbour Forum held its annual meeting in Lae on 2 June. | conference reported=[World Harbour Forum/null] 2024-06-02 Lae",
    })
    void gatherings(String text, String expected) {
        String met = "meeting reported=[Prime Minister/GB, Ana Vale/CL] 2024-06-20 null";
        assertThat(Reports.placed("UK", "2024-06-20", "The Prime Minister met President Ana Vale of Chile this afternoon. " + text)).isEqualTo(expected == null ? met : met + " + " + expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // where somebody is named, the body goes
        "The 45th Session of the Council of Ministers of the African Union opened in Addis Ababa on Tuesday. The session was opened by President Jan Berg of Norway."
                + " | conference reported=[Jan Berg/NO] 2024-06-18 Addis Ababa",
        "The 12th Meeting of the ASEAN Ports Council was held today in Lae under the chairmanship of Kari Vik, Minister of Ports of Norway."
                + " The Meeting was attended by Juan Rey, Minister of Ports of Chile, and Tom Odera, Minister of Ports of Kenya. | conference reported=[Kari Vik/NO, Juan Rey/CL, Tom Odera/KE] 2024-06-20 Lae",
        "Foreign Minister Jan Berg of Norway co-chaired with Foreign Minister Juan Rey of Chile the sixth session of the Norway-Chile Joint Commission in Oslo on 18 June."
                + " | meeting reported=[Jan Berg/NO, Juan Rey/CL] 2024-06-18 Oslo",
    })
    void sessions(String text, String expected) {
        assertThat(Reports.placed("UK", "2024-06-20", text)).isEqualTo(expected);
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
        assertThat(Reports.placed("CH-Federal", "2024-06-20", "Federal Councillor Anna Meier will travel to Santiago on 3 July. " + text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // what was signed on an earlier day is that of the two states, where only they are meant
        "The agreement was signed in Santiago on 3 May 2018. | signing background=[Switzerland/CH, Chile/CL] 2018-05-03 Santiago",
        "Both countries signed the protocol on 10 July 2015. | signing background=[Switzerland/CH, Chile/CL] 2015-07-10 null",
        "They praised the agreement on migration that the two states signed in Bern in 2017. | signing background=[Switzerland/CH, Chile/CL] 2017 Bern",
        "The partnership dates back to a memorandum of understanding signed in 2015. | signing background=[Switzerland/CH, Chile/CL] 2015 null",
        "They discussed the memorandum of understanding signed between Switzerland and Peru in May 2013. | signing background=[Switzerland/CH, Peru/PE] 2013-05 null",
        // others signed these
        "Growth has been strong since a peace agreement was signed in 2002. | ",
        "They spoke about the agreement signed with Peru in 2022. | ",
        "They recalled the Lima Agreement signed in 2014. | ",
        "A similar agreement was signed in Peru in 2019. | ",
    })
    void signings(String text, String expected) {
        String met = "meeting reported=[Anna Meier/CH, Pia Sala/CL] 2024-06-20 Bern";
        assertThat(Reports.placed("CH-Federal", "2024-06-20", "Federal Councillor Anna Meier met Foreign Minister Pia Sala of Chile in Bern today. They discussed trade between Switzerland and Chile. " + text))
                .isEqualTo(expected == null ? met : met + " + " + expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "A visit to the Lae Laboratory in Santiago is also planned. | visit planned=[Anna Meier/CH] 2024-07-03 Santiago",
        "A courtesy visit to President Ana Vale of Chile is also on the agenda. | meeting planned=[Ana Vale/CL, Anna Meier/CH] 2024-07-03 null",
    })
    void planned(String text, String expected) {
        assertThat(Reports.placed("CH-Federal", "2024-06-20", "Federal Councillor Anna Meier will meet Foreign Minister Pia Sala of Chile on 3 July. " + text)).endsWith(" + " + expected);
    }
}
