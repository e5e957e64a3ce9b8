package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
