package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;
import org.readout.model.Participant;

/** People whose names are words of the language, of places or of offices, told by the office beside them (all ours). */
class NamedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sharla Stone, Minister for Trade of Chile | Sharla Stone
            Bob Justice, Governor of Texas | Bob Justice
            Peter January, ambassador to Albania of the United Kingdom | Peter January
            Lim Bow Tanner, Minister for Housing of Singapore | Lim Bow Tanner
            Nursultan Orlovich Beketov, president of Kazakhstan | Nursultan Orlovich Beketov
            Mohamed 7th, king of Morocco | Mohamed 7th
            M. K. Norval, Chief Minister of Kerala | M. K. Norval
            Ann J. Price, Secretary of the Navy of the United States | Ann J. Price
            Ronald dela Torre, Chief of the National Police of the Philippines | Ronald dela Torre
            the Governor of Bali, Kasmiro, | Kasmiro
            Ban Ki-ho | Ban Ki-ho
            """)
    void isWhole(String guest, String name) {
        assertThat(guests("Kari Nordby, Prime Minister of Norway, met with " + guest + " in Oslo on Tuesday.")).isEqualTo(name);
    }

    /** What stands before an office between commas and is no person. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the Harbour Works, chairman of which is Bo Hill, in Oslo | Harbour Works
            miners from Port Stone, Governor Bo Hill of Texas and others in Oslo | Port Stone
            """)
    void isNobody(String guest, String town) {
        assertThat(Reports.read("X", "2021-05-05", "Kari Nordby, Prime Minister of Norway, met with " + guest + " on Tuesday.").accounts().stream().flatMap(a -> a.participants().stream()).map(Participant::name)).doesNotContain(town);
    }

    /** Offices of several fields, and of territories whose names were cut in two. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Minister of Fisheries, Animal Husbandry and Dairying
            Minister of Social Justice and Empowerment
            Minister assisting the Premier
            Vice President for Executive Affairs
            Leader of the Government in the Cabinet Office
            Chief Election Commissioner of India
            Governor of Davao del Norte
            Lieutenant-Governor of Alberta
            """)
    void officesAreWhole(String office) {
        Account account = Reports.read("X", "2021-05-05", "Kari Nordby, Prime Minister of Norway, met with Anna Rao, " + office + ", in Oslo on Tuesday.").accounts().get(0);
        assertThat(account.participants().get(1).posts()).singleElement().satisfies(p -> assertThat(p.text()).isEqualTo(office));
    }

    private static String guests(String text) {
        return Reports.read("X", "2021-05-05", text).accounts().stream().flatMap(a -> a.participants().stream()).map(Participant::name).filter(n -> !n.equals("Kari Nordby")).collect(Collectors.joining(" + "));
    }
}
