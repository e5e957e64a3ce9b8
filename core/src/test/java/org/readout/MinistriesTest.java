package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Participant;
import org.readout.model.Post;
import org.readout.model.Reading;

/** How foreign ministries the world over tell of an act in one sentence or two: {@code kind status day place: name/side/role/posts}, then what was said. */
class MinistriesTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        // the day and the town set off by commas, before the object and before the verb
        "GR-MFA | The Foreign Minister, Ana Vale, hosted today (20.11.2024), in Lae, a meeting with the Foreign Minister of Chile, Tom Rowan. | meeting reported 2024-11-20 Lae: Ana Vale/GR/principal/Foreign Minister, Tom Rowan/CL/principal/Foreign Minister of Chile",
        "GR-MFA | The Foreign Minister, Ana Vale, at her office in Lae, met with the Foreign Minister of Chile, Tom Rowan. | meeting reported null Lae: Ana Vale/GR/principal/Foreign Minister, Tom Rowan/CL/principal/Foreign Minister of Chile",
        "GR-MFA | Foreign Minister Ana Vale on Monday in Lae met with the Foreign Minister of Chile, Tom Rowan. | meeting reported 2024-11-18 Lae: Ana Vale/GR/principal/Foreign Minister, Tom Rowan/CL/principal/Foreign Minister of Chile",
        "GR-MFA | The chair of the harbours in Lae met with the Foreign Minister of Chile, Tom Rowan, today. | meeting reported 2024-11-20 null: chair of the harbours/GR/principal/chair of the harbours, Tom Rowan/CL/principal/Foreign Minister of Chile",
        "DPRK-KCNA | The DPRK embassy in Oslo hosted a reception for Foreign Minister of Norway Tom Rowan on Monday. | reception reported 2024-11-18 Oslo: DPRK embassy/KP/principal/, Tom Rowan/NO/principal/Foreign Minister of Norway",
        // a house that is part of the office, and one where they met
        "DE-AA | Minister Ana Vale met with State Secretary at the Ministry of Trade Tom Rowan of Chile today. | meeting reported 2024-11-20 null: Ana Vale/DE/principal/Minister, Tom Rowan/CL/principal/State Secretary at the Ministry of Trade of Chile",
        "DE-AA | Minister Ana Vale met with the Chilean State Secretary at the Ministry of Trade today. | meeting reported 2024-11-20 null: Ana Vale/DE/principal/Minister, Chilean State Secretary/CL/principal/Chilean State Secretary",
        // a member of a board who has an office besides
        "CN-XINHUA | Minister Ana Vale met a delegation from Chile led by Politburo member and Foreign Minister Tom Rowan today. | meeting reported 2024-11-20 null: Ana Vale/CN/principal/Minister, Tom Rowan/CL/principal/Politburo member+Foreign Minister",
        // who receives a guest at the airport is told with the arrival
        "BD-BSS | Minister Ana Vale arrived in Oslo today. Norwegian Trade Minister Kari Vik and Bangladesh Ambassador Tom Rowan received the Minister at the airport."
                + " | visit reported 2024-11-20 Oslo: Ana Vale/BD/principal/Minister, Kari Vik/NO/principal/Norwegian Trade Minister, Tom Rowan/BD/principal/Bangladesh Ambassador",
        // what is counted, and what a deed tells, is no contact
        "CH-Federal | Minister Ana Vale met with the Foreign Minister of Chile, Tom Rowan, today. In 2023 some 250,000 Chilean tourists visited Switzerland. Trade with Chile sends a clear message to the Government of Norway."
                + " | meeting reported 2024-11-20 null: Ana Vale/CH/principal/Minister, Tom Rowan/CL/principal/Foreign Minister of Chile",
        // one signs for one of two states
        "CH-Federal | Minister Ana Vale signed an agreement on fisheries between Switzerland and Chile in Lae today. | signing reported 2024-11-20 Lae: Ana Vale/CH/principal/Minister, Chile/CL/principal/",
        "CH-Federal | Minister Ana Vale and Minister Tom Rowan of Chile signed an agreement on fisheries between Switzerland and Chile in Lae today. | signing reported 2024-11-20 Lae: Ana Vale/CH/principal/Minister, Tom Rowan/CL/principal/Minister of Chile",
    })
    void tellOfActs(String outlet, String text, String expected) {
        Reading reading = Reports.read(outlet, "2024-11-20", text);
        assertThat(reading.accounts().stream().map(a -> a.kind().word() + " " + a.status().word() + " " + a.date() + " " + a.place() + ": " + all(a.participants()))
                .collect(Collectors.joining(" + "))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // by what means and when they spoke is no topic
        "Minister Ana Vale spoke on the phone on Monday with Foreign Minister Tom Rowan of Chile. | ''",
        "Minister Ana Vale had a conversation with Foreign Minister Tom Rowan of Chile on the evening of November 18. | ''",
        "Minister Ana Vale spoke on the phone with Foreign Minister Tom Rowan of Chile on the ferry line. | [Ana Vale, Tom Rowan]: the ferry line",
    })
    void tellWhatWasSaid(String text, String expected) {
        assertThat(Reports.said(Reports.read("DE-AA", "2024-11-20", text))).isEqualTo(expected);
    }

    private static String all(List<Participant> people) {
        return people.stream().map(p -> p.name() + "/" + p.side() + "/" + p.role().word() + "/" + p.posts().stream().map(Post::text).collect(Collectors.joining("+"))).collect(Collectors.joining(", "));
    }
}
