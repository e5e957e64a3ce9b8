package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Account;
import org.readout.model.Participant;
import org.readout.model.Post;
import org.readout.model.Role;

/** Those present, listed under a line that announces them. */
class RollsTest {
    private static List<Participant> participants(String text) {
        List<Account> accounts = Reports.read("US-WH", "2023-06-01", text).accounts();
        assertThat(accounts).hasSize(1);
        return accounts.get(0).participants();
    }

    @Test
    void itemsBehindMarksInOneLine() {
        List<Participant> found = participants("President Tom Rowan held a secure video call with European leaders today.\n\nParticipants in the call included:\n\n"
                + "-   Prime Minister Ana Vale, Kingdom of Norway -   President Bo Hart     Lindqvist, Republic of Finland -   Wally Oduya, Deputy Secretary of the Treasury");
        assertThat(found).extracting(Participant::name).containsExactly("Tom Rowan", "Ana Vale", "Bo Hart Lindqvist", "Wally Oduya");
        assertThat(found).extracting(Participant::role).containsOnly(Role.PRINCIPAL);
        assertThat(found.get(1).posts()).extracting(Post::text).containsExactly("Prime Minister, Kingdom of Norway");
    }

    @Test
    void linesUnderAHeading() {
        List<Participant> found = participants("Minister Tom Rowan met Mr Bo Hart in Oslo today to discuss trade.\n\nMembers of the delegation:\n\nDr. Ana Vale, Chair, Harbour Council\n\n"
                + "The Honorable Jo Kimball, Director General, Ministry of Ports\n\nThe harbour was built in 1903. It has been widened twice.");
        assertThat(found).extracting(Participant::name).containsExactly("Tom Rowan", "Bo Hart", "Ana Vale", "Jo Kimball");
        assertThat(found).extracting(Participant::role).containsExactly(Role.PRINCIPAL, Role.PRINCIPAL, Role.ATTENDEE, Role.ATTENDEE);
        assertThat(found.get(2).posts()).extracting(Post::text).containsExactly("Chair, Harbour Council");
    }

    @Test
    void aDelegationIsNamedAndLed() {
        List<Participant> found = participants("President Tom Rowan today announced a Presidential Delegation to the Republic of Chile to attend the Harbour Fair on July 28, 2023, in Valparaíso, Chile.      "
                + "The Honorable Ana Vale, Secretary of Ports, will lead the delegation.      **<u>Members of the Presidential Delegation:</u>**      The Honorable Bo Hart, Chair, Harbour Council      "
                + "Ms. Jo Kimball, Chargé d’Affaires, a.i., U.S. Embassy Santiago");
        assertThat(found).extracting(Participant::name).containsExactly("Ana Vale", "Bo Hart", "Jo Kimball");
        assertThat(found).extracting(Participant::role).containsExactly(Role.PRINCIPAL, Role.ATTENDEE, Role.ATTENDEE);
    }

    @Test
    void aDelegationIsSentToACeremony() {
        String sent = "President Tom Rowan today announced a Presidential Delegation to the Republic of Chile to attend the %s on July 28, 2023, in Valparaíso, Chile. The Honorable Ana Vale, Secretary of Ports, will lead the delegation.";
        assertThat(Reports.placed("US-WH", "2023-07-20", sent.formatted("Inauguration of His Excellency Bo Hart")))
                .isEqualTo("ceremony planned=[Bo Hart/CL, Ana Vale/US] 2023-07-28 Valparaíso");
        // the dead take no part
        assertThat(Reports.placed("US-WH", "2023-07-20", sent.formatted("State Funeral of former President Bo Hart"))).isEqualTo("ceremony planned=[Ana Vale/US] 2023-07-28 Valparaíso");
        assertThat(Reports.placed("US-WH", "2023-07-20", sent.formatted("Harbour Fair"))).isEqualTo("visit planned=[Ana Vale/US] 2023-07-28 Valparaíso");
    }

    @Test
    void officesStandBeforeADashAndFirmsBehindAComma() {
        List<Participant> found = participants("Minister Tom Rowan met port leaders in Oslo today.\n\nAttendees:\n\nSecretary of State for Ports and Minister for Trade - Ana Vale MP\n\n"
                + "Bo Hart, CEO, Vale Lindqvist International");
        assertThat(found).extracting(Participant::name).contains("Ana Vale", "Bo Hart");
        assertThat(found.stream().filter(p -> p.name().equals("Ana Vale")).findFirst().orElseThrow().posts()).extracting(Post::text)
                .containsExactly("Secretary of State for Ports", "Minister for Trade");
        assertThat(found.stream().filter(p -> p.name().equals("Bo Hart")).findFirst().orElseThrow().posts()).extracting(Post::text)
                .containsExactly("CEO, Vale Lindqvist International");
    }

    @Test
    void anActOfWhichOnlyIsToldWhoWasThere() {
        assertThat(participants("The harbour forum was attended by Minister of Ports Ana Vale, Director of the Harbour Council Bo Hart & MP Tom Rowan. Norway, Chile and Peru are far."))
                .extracting(Participant::name).containsExactly("Ana Vale", "Bo Hart", "Tom Rowan");
        assertThat(participants("Trade Secretary Ana Vale and Ports Secretary Bo Hart were joined by Senator Tom Rowan and union leaders to discuss ports. Norway, Chile and Peru are far."))
                .extracting(Participant::name).contains("Ana Vale", "Bo Hart", "Tom Rowan");
        assertThat(participants("Senior government officials were joined by workers and union leaders in Santiago to discuss new Department of Ports rules. Norway, Chile and Peru are far."))
                .extracting(Participant::name).containsExactly("Senior government officials", "workers", "union leaders");
    }

    @Test
    void companyIsToldInManyWords() {
        assertThat(participants("Minister Ana Vale met Mr Bo Hart in Oslo today. Also in the meeting were Ports Secretary Jo Kimball and Senator Tom Rowan."))
                .extracting(Participant::name).containsExactly("Ana Vale", "Bo Hart", "Jo Kimball", "Tom Rowan");
        assertThat(participants("Minister Ana Vale met Mr Bo Hart in Oslo today. Officials of the Ministry taking part in the talks included Ports Secretary Jo Kimball."))
                .extracting(Participant::name).containsExactly("Ana Vale", "Bo Hart", "Jo Kimball");
    }

    @Test
    void aTempleIsNobody() {
        List<Participant> found = participants("The Chief Incumbent of the Gangara Raja Maha Viharaya, Venerable Kollu Vale Thero, met Minister Ana Vale in Oslo today.");
        assertThat(found).extracting(Participant::name).containsExactly("Kollu Vale Thero", "Ana Vale");
        assertThat(found.get(0).posts()).extracting(Post::text).containsExactly("Chief Incumbent of the Gangara Raja Maha Viharaya");
    }

    @Test
    void whatIsListedUnderAnotherLineIsNobodyPresent() {
        assertThat(participants("Minister Tom Rowan met Mr Bo Hart in Oslo today.\n\nParticipants agreed the following steps:\n\n-   Ana Vale Foundation grants -   A fund for ports"))
                .extracting(Participant::name).containsExactly("Tom Rowan", "Bo Hart");
    }

    @Test
    void bodiesHaveTheirLines() {
        List<Participant> found = participants("Minister Tom Rowan met energy firms in Oslo today.\n\nThe meeting was attended by representatives from the following organisations:\n\n"
                + "Vale Power\n\nLindqvist\n\nDepartment for Ports, Fish and Ships\n\nHarbour Advice Bureau (HAB)");
        assertThat(found).extracting(Participant::name).containsExactly("Tom Rowan", "energy firms", "Vale Power", "Lindqvist", "Department for Ports, Fish and Ships", "Harbour Advice Bureau");
    }

    @Test
    void bodiesStandBehindAColon() {
        List<Participant> found = participants("Minister Tom Rowan hosted a roundtable with port leaders in Oslo today.\n\nOrganisations who attended included: Harbour Association, V&L, Hart Lie, and USP.");
        assertThat(found).extracting(Participant::name).contains("Harbour Association", "V&L", "Hart Lie", "USP");
    }

    @Test
    void peopleWithOfficesAreNoBodies() {
        List<Participant> found = participants("Minister Tom Rowan met state leaders in Oslo today.\n\nParticipants included:\n\nUtah Senator Ana Vale\n\nMaine Senate President Bo Hart");
        assertThat(found).extracting(Participant::name).contains("Ana Vale", "Bo Hart");
    }
}
