package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;

/** What a guest is asked to and whom he finds there: meals, services, openings; his wife, and whose visit is announced: kind@place=[name/side]. */
class HospitalityTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // meals
        "President Alder of Chile will dine at The Lodge with the Prime Minister. | reception@=[Alder/CL, Prime Minister/AU]",
        "President Alder of Chile will be entertained at dinner by the Prime Minister. | reception@=[Prime Minister/AU, Alder/CL]",
        "President Alder of Chile will attend a luncheon to be given by the Prime Minister in Perth. | reception@Perth=[Alder/CL, Prime Minister/AU]",
        "The Ambassador of Chile will hold a dinner party in honour of President Alder of Chile. | reception@=[Ambassador of Chile/CL, Alder/CL]",
        "I will attend the Fisheries Summit to be held in Limassol, Cyprus, from 21 to 25 October. | conference@Limassol=[I/AU]",
        "President Alder of Chile will arrive in Perth on Monday. The Prime Minister will host a dinner in his honour. | visit@Perth=[Alder/CL] reception@Perth=[Prime Minister/AU, Alder/CL]",
        // whoever is honoured goes on being told of, and not the host
        "President Alder of Chile will visit Perth on 4 July. The Prime Minister will host a dinner in his honour. A meeting with Premier Bo Hart is also planned. | visit@Perth=[Alder/CL] reception@Perth=[Prime Minister/AU, Alder/CL] meeting@Perth=[Bo Hart/AU, Alder/CL]",
        "President Alder of Chile will visit Perth on 4 July. The Prime Minister will host a dinner in his honour. He will then travel to Lae. | visit@Perth=[Alder/CL] reception@Perth=[Prime Minister/AU, Alder/CL] visit@Lae=[Alder/CL]",
        // a wreath at a monument and the opening of a house are two
        "President Alder of Chile visited Perth on 4 July. He laid a wreath at the War Memorial in Perth. He opened a new school in Perth. | visit@Perth=[Alder/CL] ceremony@Perth=[Alder/CL] ceremony@Perth=[Alder/CL]",
        // services, which are for somebody who is not there
        "President Alder of Chile will attend a memorial service in Canberra on Sunday. | ceremony@Canberra=[Alder/CL]",
        "President Alder of Chile attended Divine Service at St Mark's Church on Sunday. | ceremony@=[Alder/CL]",
        "I will attend the funeral of President Alder of Chile in Santiago on Monday. | ceremony@Santiago=[I/AU]",
        "President Alder of Chile attends to the public service. | ",
        // openings
        "President Alder of Chile opened the new hospital in Perth. | ceremony@Perth=[Alder/CL]",
        "President Alder of Chile opened the National Wool Laboratory in Perth. | ceremony@Perth=[Alder/CL]",
        "President Alder of Chile opened the way for talks. | ",
        // husband and wife
        "President and Madame Alder of Chile will visit Perth on 4 July. | visit@Perth=[Alder/CL, Alder/CL]",
        "General Tom Alder of Chile will visit Perth on 4 July. General and Mrs Alder will visit Lae on 6 July. | visit@Perth=[Tom Alder/CL] visit@Lae=[Tom Alder/CL, Alder/CL]",
        // the visit of which an announcement is
        "I am pleased to announce the visit to Australia from 6 to 12 November of the President of Chile, Mr Tom Alder. | visit@Australia=[Tom Alder/CL]",
        "The following statement has been released from the Palace: \"President Alder of Chile will visit Perth on 4 July.\" | visit@Perth=[Alder/CL]",
        "The writer said: \"President Alder of Chile will perhaps visit Perth on 4 July.\" | ",
        // who is welcomed to the country visits it
        "I look forward to welcoming President Tom Alder of Chile to Australia from 4 to 6 July. The President will visit Perth. | visit@Australia=[Tom Alder/CL] visit@Perth=[Tom Alder/CL]",
        "President Tom Alder of Chile will visit Australia from 4 to 6 July. I look forward to welcoming the President to Australia. | visit@Australia=[Tom Alder/CL]",
        "I look forward to welcoming President Tom Alder of Chile to Perth. | meeting@Perth=[I/AU, Tom Alder/CL]",
        // the host is not the guest who holds the same office
        "The Prime Minister travels to Lae. There he will meet Prime Minister Bo Hart of Fiji. | visit@Lae=[Prime Minister/AU] meeting@=[Prime Minister/AU, Bo Hart/FJ]",
        // A and I
        "President Alder of Chile and I will discuss trade in Perth on 4 July. | meeting@Perth=[Alder/CL, I/AU]",
        // what the writer's own journey is for
        "My visit to Chile will be a valuable early opportunity to meet the new President of Chile, Mr Tom Alder. | meeting@Chile=[I/AU, Tom Alder/CL]",
        "My visit to Chile provides an opportunity to discuss with President Alder of Chile how trade can grow. | meeting@Chile=[I/AU, Alder/CL]",
        "My visit to Chile will be an opportunity to expand trade with President Alder of Chile. | ",
    })
    void areRead(String text, String expected) {
        List<Account> read = Reports.read("AU-PM", "2023-05-12", text).accounts();
        assertThat(read.stream().map(a -> a.kind().word() + "@" + (a.place() == null ? "" : a.place()) + "="
                + a.participants().stream().map(p -> p.name() + "/" + p.side()).collect(Collectors.joining(", ", "[", "]"))).collect(Collectors.joining(" "))).isEqualTo(expected == null ? "" : expected);
    }

    /** A page of nobody known: the visit to a country named tells that he is abroad. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Minister Tom Alder visited Chile on 4 May. Mr Alder opened a new school in Santiago. | 2",
        "Trade Minister Tom Alder of Fiji opened a new school in Santiago. | 1",
        "Minister Tom Alder opened a new school. | 0",
    })
    void openingsAbroad(String text, int accounts) {
        assertThat(Reports.read(null, "2023-05-12", text).accounts()).hasSize(accounts);
    }
}
