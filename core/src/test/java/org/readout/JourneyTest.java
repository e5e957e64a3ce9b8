package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.model.Account;
import org.readout.model.Kind;

/** A journey to several places is a visit to each, on its own days. */
class JourneyTest {
    private static List<Account> visits(String text) {
        return Reports.read("GB-PM", "2023-06-01", text).accounts().stream().filter(a -> a.kind() == Kind.VISIT).toList();
    }

    @Test
    void eachStopHasItsOwnDays() {
        List<Account> visits = visits("Prime Minister Tom Rowan will visit Kenya from 5 to 8 June, Uganda (9 June) and Rwanda from 11 to 14 June.");
        assertThat(visits).extracting(Account::place).containsExactly("Kenya", "Uganda", "Rwanda");
        assertThat(visits).extracting(Account::date).containsExactly("2023-06-05/2023-06-08", "2023-06-09", "2023-06-11/2023-06-14");
    }

    @Test
    void stopsWithoutDaysShareThatOfTheJourney() {
        List<Account> visits = visits("Minister Tom Rowan travelled to Malawi and Zambia from 2 to 6 May 2023.");
        assertThat(visits).extracting(Account::place).containsExactly("Malawi", "Zambia");
        assertThat(visits).extracting(Account::date).containsOnly("2023-05-02/2023-05-06");
    }

    @Test
    void aCityWithItsCountryIsOneStop() {
        assertThat(visits("Minister Tom Rowan arrived in Hanoi, Viet Nam, on 4 May 2023.")).extracting(Account::place).containsExactly("Hanoi");
    }

    private static String headed(String title, String text) {
        return Reports.read("CH-Federal", "2024-06-20", title, text).accounts().stream().map(Reports::placed).collect(Collectors.joining(" + "));
    }

    @Test
    void aHeadlineTellsOfAJourneyWithoutAVerb() {
        assertThat(headed("Trade and fish: Minister Tom Rowan on a working visit to Norway", "Minister Tom Rowan met with Prime Minister Ana Vale in Oslo on 19 June."))
                .isEqualTo("visit reported=[Tom Rowan/CH] 2024-06-19 Norway + meeting reported=[Tom Rowan/CH, Ana Vale/NO] 2024-06-19 Oslo");
        assertThat(headed("Minister Tom Rowan on official visit to Norway", "Minister Tom Rowan will meet Prime Minister Ana Vale in Oslo on 24 June and Mr Bo Hart on 25 June."))
                .startsWith("visit planned=[Tom Rowan/CH] null Norway + ");
    }

    @Test
    void aGuestsVisitIsTheSettingOfHisTalks() {
        assertThat(headed("Norwegian Minister Ana Vale on official visit to Switzerland", "Minister Tom Rowan met with Minister Ana Vale of Norway in Bern on 19 June."))
                .isEqualTo("meeting reported=[Tom Rowan/CH, Ana Vale/NO] 2024-06-19 Bern");
    }
}
