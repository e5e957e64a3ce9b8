package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;

/** What belongs to a visit or a conference beside its talks: dinners, signings, bilateral meetings, what the delegation does. */
class StateVisitTest {
    private static List<String> accounts(String text) {
        return Reports.read("CH-Federal", "2024-06-20", text).accounts().stream().map(StateVisitTest::told).toList();
    }

    private static String told(Account a) {
        String parties = a.participants().stream().map(p -> p.name() + (p.side() == null ? "" : " " + p.side())).collect(Collectors.joining(", "));
        return a.kind().word() + " " + a.date() + " " + a.place() + ": " + parties;
    }

    private static final String TALKS = "meeting 2024-06-18 Bern: Ana Vale CH, Tom Rowan CL";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Ana Vale welcomed President Tom Rowan of Chile and his wife, Ann Rowan, to Bern with military honours on 18 June. The two presidents signed an agreement on trade. | ceremony 2024-06-18 Bern: Ana Vale CH, Tom Rowan CL, Ann Rowan CL / signing 2024-06-18 Bern: Ana Vale CH, Tom Rowan CL
            """)
    void leavesTheWifeOutOfTheTalks(String text, String expected) {
        assertThat(accounts(text)).containsExactly(expected.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Ana Vale received President Tom Rowan of Chile in Bern on 18 June. The first day of the visit closed with a gala dinner in Bern. | reception 2024-06-18 Bern: Ana Vale CH, Tom Rowan CL
            President Ana Vale received President Tom Rowan of Chile in Bern on 18 June. Six bilateral agreements were signed on Tuesday. | signing 2024-06-18 Bern: Ana Vale CH, Tom Rowan CL
            President Ana Vale received President Tom Rowan of Chile in Bern on 18 June. President Vale and President Rowan were present at the signing of a memorandum on water. It was signed by Director Bo Hart. | signing 2024-06-18 Bern: Ana Vale CH, Tom Rowan CL
            President Ana Vale received President Tom Rowan of Chile in Bern on 18 June. Mr Rowan and Ms Vale will spend Friday, 28 June, in Zurich. | visit 2024-06-28 Zurich: Tom Rowan CL, Ana Vale CH
            """)
    void beside(String text, String account) {
        assertThat(accounts(text)).containsExactly(TALKS, account);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Ana Vale will be meeting with both President Tom Rowan of Chile and Prime Minister Bo Hart in Oslo on 28 June. | meeting 2024-06-28 Oslo: Ana Vale CH, Tom Rowan CL / meeting 2024-06-28 Oslo: Ana Vale CH, Bo Hart CL
            President Ana Vale will meet Chilean Minister Tom Rowan, Danish Minister Bo Hart and French Minister Luc Blanc in Oslo on 28 June. | meeting 2024-06-28 Oslo: Ana Vale CH, Tom Rowan CL / meeting 2024-06-28 Oslo: Ana Vale CH, Bo Hart DK / meeting 2024-06-28 Oslo: Ana Vale CH, Luc Blanc FR
            President Ana Vale and Chilean Minister Tom Rowan convened for a meeting of the Contact Group in Oslo on 18 June. | meeting 2024-06-18 Oslo: Ana Vale CH, Tom Rowan CL
            On Tuesday evening, the full Federal Council, led by President Ana Vale, met with President Tom Rowan of Chile. | meeting 2024-06-18 null: Federal Council CH, Tom Rowan CL
            Minister Ana Vale attended a meeting of the justice and home affairs ministers of the EU states in Brussels on 18 June. | conference 2024-06-18 Brussels: Ana Vale CH, justice and home affairs ministers of the EU states
            Minister Ana Vale will attend the summit in Oslo on 28 June. On the fringes of the summit, the Swiss delegation will exchange views with representatives of Chile. | conference 2024-06-28 Oslo: Ana Vale CH / meeting 2024-06-28 Oslo: representatives of Chile CL, Ana Vale CH
            The meeting of Swiss, Danish and French defence ministers is taking place in Bern on 20 and 21 June. | conference 2024-06-20/2024-06-21 Bern: Swiss, Danish and French defence ministers
            """)
    void apart(String text, String told) {
        assertThat(String.join(" / ", accounts(text))).isEqualTo(told);
    }
}
