package org.readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.readout.model.Account;
import org.readout.model.Kind;
import org.readout.model.Participant;
import org.readout.model.Reading;
import org.readout.model.Role;

/** How state agencies tell of gifts, arrivals, ceremonies and those present at them. */
class AgencyTest {
    private static Reading read(String outlet, String text) {
        return Reports.read(outlet, "2023-05-10", text);
    }

    @Test
    void whoeverHandsOverAGiftToldOfBeforeIsItsBearer() {
        Account gift = read("KCNA", "Premier Kim Song Ho received a gift from the visiting delegation of the Fishing Board of Laos. "
                + "The gift was conveyed to Minister of Fisheries Pak Song by Bo Hart, head of the delegation, on Tuesday.").accounts().get(0);
        assertThat(gift.kind()).isEqualTo(Kind.MESSAGE);
        assertThat(gift.date()).isEqualTo("2023-05-09");
        assertThat(gift.participants()).extracting(Participant::name, Participant::side, Participant::role).containsExactly(
                tuple("Kim Song Ho", "KP", Role.RECIPIENT), tuple("visiting delegation of the Fishing Board of Laos", "LA", Role.SENDER),
                tuple("Bo Hart", "LA", Role.BEARER), tuple("Pak Song", "KP", Role.BEARER));
    }

    @Test
    void aGiftThatIsOnlyShownIsNoContact() {
        assertThat(read("KCNA", "The guests looked at the gifts on display. These gifts were presented by many visitors.").accounts()).isEmpty();
    }

    @Test
    void whoSeesASenderOffIsNoPrincipal() {
        assertThat(read("KCNA", "President Ana Vale of Chile sent a message to President Tom Rowan of Norway. Bo Hart, ambassador of Chile, was present at the airport to see her off.").accounts())
                .flatExtracting(Account::participants).extracting(Participant::role).startsWith(Role.SENDER, Role.RECIPIENT).doesNotContain(Role.PRINCIPAL);
    }

    @Test
    void guestToldBehindDayAndPlaceIsReceived() {
        Account call = read("LA-KPL", "President Ana Vale on Tuesday received in Vientiane a courtesy call from Minister Tom Rowan of Chile, who is here from 8 to 11 May.").accounts().get(0);
        assertThat(call.date()).isEqualTo("2023-05-09");
        assertThat(call.place()).isEqualTo("Vientiane");
        assertThat(call.participants()).extracting(Participant::name).containsExactly("Ana Vale", "Tom Rowan");
    }

    @Test
    void twoSidesWhoSignAreThoseWhoMet() {
        Reading reading = read("CN-XINHUA", "Premier Ana Vale held talks with Prime Minister Tom Rowan of Chile in Beijing on Tuesday. After the talks, the two sides signed an agreement on fishing. "
                + "Before the talks, Vale held a welcome ceremony for Rowan. Bo Hart and Jo Lind attended the talks.");
        assertThat(reading.accounts()).extracting(Account::kind).containsExactly(Kind.MEETING, Kind.SIGNING, Kind.CEREMONY);
        assertThat(reading.accounts().get(0).participants()).extracting(Participant::name).containsExactly("Ana Vale", "Tom Rowan", "Bo Hart", "Jo Lind");
        assertThat(reading.accounts().get(1).participants()).extracting(Participant::name).containsExactly("Ana Vale", "Tom Rowan");
    }

    @Test
    void thoseInWhosePresenceItIsSignedAreWitnesses() {
        Account signing = read("KCNA", "An agreement on fishing was signed in Hanoi on Tuesday in the presence of Prime Minister Ana Vale of Vietnam "
                + "and Pak Song, DPRK ambassador to Vietnam.").accounts().get(0);
        assertThat(signing.participants()).extracting(Participant::name, Participant::role).containsExactly(tuple("Ana Vale", Role.WITNESS), tuple("Pak Song", Role.WITNESS));
    }

    @Test
    void familyNameThatIsAWordOpensASentence() {
        Account talks = read("CN-IDCPC", "Ana Vale met with Minister Tom Rowan of Chile on Tuesday. Sun Haiyong, Vice-minister of Trade, was present.").accounts().get(0);
        assertThat(talks.participants()).extracting(Participant::name).containsExactly("Ana Vale", "Tom Rowan", "Sun Haiyong");
    }

    @Test
    void whoIsCalledOtherwiseThanAnAgencysOwnPeopleIsAGuest() {
        Account talks = read("KCNA", "Foreign Minister Ri Song Chol held talks with Foreign Minister Tom Rowan of Chile on Tuesday. "
                + "Present there were Vice-Minister Kim Ho and Deputy Minister Jorge Morales.").accounts().get(0);
        assertThat(talks.participants()).extracting(Participant::name, Participant::side).containsExactly(tuple("Ri Song Chol", "KP"), tuple("Tom Rowan", "CL"),
                tuple("Kim Ho", "KP"), tuple("Jorge Morales", "CL"));
    }

    @Test
    void guestsAndTheirHeadAreWhoeverCameWithCompany() {
        Reading reading = read("KCNA", "Tom Rowan, foreign minister of Chile, and his party visited the Tower of Peace. The guests toured the Museum of Fishing and paid silent tribute to the fallen. "
                + "The head of the delegation said that the tower is tall.");
        assertThat(reading.accounts()).allSatisfy(a -> assertThat(a.participants()).extracting(Participant::name).containsExactly("Tom Rowan"));
        assertThat(reading.statements()).extracting(s -> s.speaker().get(0), s -> s.content()).containsExactly(tuple("Tom Rowan", "the tower is tall"));
    }
}
