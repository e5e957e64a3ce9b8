package org.readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Account;
import org.readout.model.Kind;
import org.readout.model.Participant;
import org.readout.model.Reading;
import org.readout.model.Statement;

/** How a government's press release speaks of its own minister: by office, by description, on a journey from stop to stop. */
class PressReleaseTest {
    private static Reading read(String text) {
        return Reports.read("CH-Federal", "2023-05-10", text);
    }

    private static List<String> names(Account account) {
        return account.participants().stream().map(Participant::name).toList();
    }

    private static List<List<String>> speakers(Reading reading) {
        return reading.statements().stream().map(Statement::speaker).toList();
    }

    @Test
    void headOfADepartmentIsTheCouncillorNamedBefore() {
        Reading reading = read("Federal Councillor Ana Vale met German Foreign Minister Tom Rowan in Bern on 9 May 2023. "
                + "The head of the FDFA thanked him for the visit.");
        assertThat(speakers(reading)).containsExactly(List.of("Ana Vale"));
        assertThat(reading.accounts().get(0).participants().get(0).posts()).extracting(p -> p.text())
                .containsExactly("Federal Councillor", "head of the FDFA");
    }

    @Test
    void headOfSomethingElseIsNot() {
        Reading reading = read("Federal Councillor Ana Vale met German Foreign Minister Tom Rowan in Bern on 9 May 2023. "
                + "The head of the choir thanked him for the visit.");
        assertThat(speakers(reading)).doesNotContain(List.of("Ana Vale"));
    }

    @Test
    void whatATravellerDoesBesideTheTalksIsContact() {
        Reading reading = read("Federal Councillor Ana Vale met German Foreign Minister Tom Rowan in Berlin on 9 May 2023. "
                + "She also visited the Museum of Fishing. She laid a wreath at the Tower of Peace.");
        assertThat(reading.accounts()).extracting(Account::kind).containsExactly(Kind.MEETING, Kind.VISIT, Kind.CEREMONY);
        assertThat(names(reading.accounts().get(2))).containsExactly("Ana Vale");
    }

    @Test
    void twoMinistersAreThoseWhoServeAndNotThePresidentSeenLast() {
        Reading reading = read("Federal Councillor Ana Vale met German Interior Minister Tom Rowan in Berlin on 9 May 2023. "
                + "She was also received by German President Bo Hart. The two ministers agreed to stay in touch.");
        assertThat(speakers(reading)).containsExactly(List.of("Ana Vale", "Tom Rowan"));
    }

    @Test
    void pairIsWhoeverDiscussedLast() {
        Reading reading = read("Federal Councillor Ana Vale welcomed German Interior Minister Tom Rowan to Bern on 9 May 2023. "
                + "Ms Vale discussed trade with Mr Rowan. The pair stressed the need for a truce.");
        assertThat(speakers(reading)).last().isEqualTo(List.of("Ana Vale", "Tom Rowan"));
    }

    @Test
    void severalStopsToldWithOneVerbAreActsEach() {
        Reading reading = read("Federal Councillor Ana Vale will meet French Foreign Minister Tom Rowan in Paris on 12 May and Italian Foreign Minister Bo Hart in Rome on 14 May.");
        assertThat(reading.accounts()).extracting(Account::place, Account::date).containsExactly(tuple("Paris", "2023-05-12"), tuple("Rome", "2023-05-14"));
        assertThat(names(reading.accounts().get(1))).containsExactly("Ana Vale", "Bo Hart");
    }

    @Test
    void whatIsToldOfAPlaceTakesItsDay() {
        Reading reading = read("Federal Councillor Ana Vale returned from a visit to Kenya. She held talks in Nairobi on 5 May. "
                + "In Nairobi, she was received by President Tom Rowan.");
        assertThat(reading.accounts()).last().extracting(Account::place, Account::date).containsExactly("Nairobi", "2023-05-05");
    }

    @Test
    void whoRepresentsACountryTakesPart() {
        Reading reading = read("Federal Councillor Ana Vale represented Switzerland at the OECD Ministerial Meeting in Paris on 9 May 2023, and met French Foreign Minister Tom Rowan.");
        assertThat(reading.accounts()).extracting(Account::kind).containsExactly(Kind.CONFERENCE, Kind.MEETING);
    }

    @Test
    void whoFacesAForeignOfficialIsTheOutletsOwn() {
        Reading reading = read("A meeting between Swedish Trade Minister Tom Rowan and State Secretary Ana Vale took place in Bern on 9 May 2023.");
        assertThat(reading.accounts().get(0).participants()).extracting(Participant::side).containsExactly("SE", "CH");
    }

    @Test
    void oneOfficeOfACountryIsToldOnce() {
        Reading reading = read("Swiss and foreign guests. Italian Interior Minister Tom Rowan met Federal Councillor Ana Vale in Bern on 9 May 2023. "
                + "Tom Rowan, Italy's Interior Minister, thanked her.");
        assertThat(reading.accounts().get(0).participants().get(0).posts()).hasSize(1);
    }

    @Test
    void wordsSetInFromTheMarginEndWithIt() {
        Reading reading = read("Federal Councillor Ana Vale met German Foreign Minister Tom Rowan in Bern on 9 May 2023.\nMs Vale said:\n"
                + " The bridge needs to be mended.\n Both of us want that.\nThe bridge was built by a guild of masons.");
        assertThat(reading.statements()).hasSize(2);
    }
}
