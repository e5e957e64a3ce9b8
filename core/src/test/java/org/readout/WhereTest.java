package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where acts took place that do not say so themselves: by the headline, by the country of all the rest, by the visit beside which they passed. */
class WhereTest {
    private static String read(String title, String text) {
        return Reports.read("CH-Federal", "2024-06-20", title, text).accounts().stream().map(a -> a.kind().word() + " " + a.date() + " " + a.place()).collect(Collectors.joining(" + "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Federal Councillor Ana Vale receives Chilean Minister Tom Rowan in Bern | meeting 2024-06-19 Bern",
        "Chilean Minister Tom Rowan pays working visit to Bern | meeting 2024-06-19 Bern",
        "Ana Vale in Chile: talks on fishing | meeting 2024-06-19 Chile",
        "Meeting in Geneva with Chilean Minister Tom Rowan: fishing on the agenda | meeting 2024-06-19 Geneva",
        // what it is about is not where they met
        "Ana Vale discusses the situation in Peru with Tom Rowan | meeting 2024-06-19 null",
        "Harbours in Lima: new chances for Ana Vale | meeting 2024-06-19 null",
        "Ana Vale and Tom Rowan welcome the new harbours in Lima and Quito | meeting 2024-06-19 null",
    })
    void byTheHeadline(String title, String told) {
        assertThat(read(title, "On 19 June Federal Councillor Ana Vale met Chilean Minister Tom Rowan for a working meeting. The talks focused on fishing.")).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "receives Chilean Minister Tom Rowan in Bern | On 27 June, Federal Councillor Ana Vale will meet Chilean Minister Tom Rowan. | meeting 2024-06-27 Bern",
        "to meet Chilean Minister Tom Rowan in Bern | On 19 June, Federal Councillor Ana Vale met Chilean Minister Tom Rowan. | meeting 2024-06-19 Bern",
    })
    void byAHeadlineInAnotherTense(String title, String text, String told) {
        assertThat(read("Federal Councillor Ana Vale " + title, text)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Ms Vale also met Chilean Minister Bo Hart. | + meeting 2024-06-19 Santiago",
        "Finally, Ms Vale signed an agreement with Chilean Minister Bo Hart. | + signing 2024-06-19 Santiago",
        "Last year Ms Vale met Chilean Minister Bo Hart. | + meeting 2023 null",
        "On the fringes of the state visit, talks also took place between Minister Mia Lund and Chilean Minister Bo Hart. | + meeting 2024-06-19 Santiago",
    })
    void byTheRest(String sentence, String told) {
        assertThat(read(null, "Federal Councillor Ana Vale met Chilean President Tom Rowan in Santiago on 19 June. " + sentence)).isEqualTo("meeting 2024-06-19 Santiago " + told);
    }

    /** Towns that no list has, and what is told of a stay: it goes on till another place is told (ours). */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Federal Councillor Ana Vale met Chilean President Tom Rowan in the northern town of Quellbach on 19 June. | meeting 2024-06-19 Quellbach",
        "Federal Councillor Ana Vale met Chilean President Tom Rowan in the Swiss resort of Davos on 19 June. | meeting 2024-06-19 Davos",
        "Federal Councillor Ana Vale, who is in Santiago until Friday, met Chilean President Tom Rowan on 19 June. | meeting 2024-06-19 Santiago",
        "Federal Councillor Ana Vale, who has been in Santiago since Sunday, met Chilean President Tom Rowan on 19 June. | meeting 2024-06-19 Santiago",
        "Federal Councillor Ana Vale, who will be in Santiago on Friday, met Chilean President Tom Rowan on 19 June. | meeting 2024-06-19 null",
        "Federal Councillor Ana Vale arrived in Santiago on 18 June. On the following day, she met Chilean President Tom Rowan. | visit 2024-06-18 Santiago + meeting 2024-06-19 Santiago",
        "Federal Councillor Ana Vale arrived in Santiago on 18 June. She will hold talks with Chilean President Tom Rowan on 21 June. | visit 2024-06-18 Santiago + meeting 2024-06-21 Santiago",
        "Federal Councillor Ana Vale arrived in Santiago on 10 June. She met Chilean President Tom Rowan on 19 June. | visit 2024-06-10 Santiago + meeting 2024-06-19 null",
        "Federal Councillor Ana Vale earlier today met Chilean President Tom Rowan in Bern. | meeting 2024-06-20 Bern",
        "Federal Councillor Ana Vale today, 20 June, met Chilean President Tom Rowan in Bern. | meeting 2024-06-20 Bern",
    })
    void byTheStay(String text, String told) {
        assertThat(read(null, text)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Federal Councillor Ana Vale met Chilean President Tom Rowan during her visit to Chile. Ms Vale also met Chilean Minister Bo Hart. | meeting null Chile + meeting null Chile",
        "Federal Councillor Ana Vale met Chilean President Tom Rowan in Santiago. Ms Vale met Peruvian Minister Bo Hart in Lima. Ms Vale also met Chilean Minister Leo Vik."
                + " | meeting null Santiago + meeting null Lima + meeting null Lima",
    })
    void byTheCountry(String text, String told) {
        assertThat(read(null, text)).isEqualTo(told);
    }
}
