package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;
import org.readout.model.Post;

/** Whose officials those are of whom no country is told, whose offices, and what is no house: kind=[name/side/posts] venue. */
class WhoseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // of a president at home and one of a firm the first is meant by the office alone
        "The President and the Vice President met with ten business leaders today. Participants: - Ann Rowan, CEO, Harbour Fund - Kai Lowe, President and CEO, Alder Trust - Tom Hill, President and COO, Lindqvist. Norway, Chile and Peru were not there."
                + " | meeting=[President/US/President, Vice President/US/Vice President, business leaders/US/] null",
        // the owner's office is none of the one's whom he sends
        "President Rowan's Trade Advisor Jake Lund met Norwegian Foreign Minister Tom Holm today. | meeting=[Jake Lund/US/Trade Advisor, Tom Holm/NO/Norwegian Foreign Minister] null",
        "Norway's Trade Advisor Jake Lund met President Ann Rowan today. | meeting=[Jake Lund/NO/Norway's Trade Advisor, Ann Rowan/US/President] null",
        // a given name that is a style too
        "Secretary of Commerce Don Sandwell met Norwegian Foreign Minister Tom Holm today. | meeting=[Don Sandwell/US/Secretary of Commerce, Tom Holm/NO/Norwegian Foreign Minister] null",
        "Secretary of Commerce Ann Rowan met Don Carlos Vale today. Norway, Chile and Peru are far. | meeting=[Ann Rowan/US/Secretary of Commerce, Carlos Vale/US/] null",
        // a verb at the head of a sentence, and a house
        "Building on the new law, Secretary of Commerce Ann Rowan met Norwegian Foreign Minister Tom Holm today. | meeting=[Ann Rowan/US/Secretary of Commerce, Tom Holm/NO/Norwegian Foreign Minister] null",
        "In the Harbour Building, Secretary of Commerce Ann Rowan met Norwegian Foreign Minister Tom Holm today. | meeting=[Ann Rowan/US/Secretary of Commerce, Tom Holm/NO/Norwegian Foreign Minister] Harbour Building",
        // where others meet now tells nothing of two presidents who met or spoke before
        "Secretary of State Ann Rowan met Norwegian Foreign Minister Tom Holm in Zurich today. Their meeting followed up on the November 15, 2022 call between President Lund and President Vik."
                + " | meeting=[Ann Rowan/US/Secretary of State, Tom Holm/NO/Norwegian Foreign Minister] null call=[Lund/US/President, Vik/NO/President] null",
        // who is met on a journey is of the country it leads to, whose words are borne there is not
        "Trade Advisor Jake Lund traveled to Tunis today. During the visit, he delivered a message from President Rowan."
                + " | visit=[Jake Lund/US/Trade Advisor] null message=[Jake Lund/US/Trade Advisor, Rowan/US/President] null",
        "Trade Advisor Jake Lund traveled to Tunis today. During the visit, he met with President Rowan."
                + " | visit=[Jake Lund/US/Trade Advisor] null meeting=[Jake Lund/US/Trade Advisor, Rowan/TN/President] null",
        // who works in a house acts himself, and for its country
        "Director Tom Holm of the Norwegian Fish Ministry met Secretary of Commerce Ann Rowan today. | meeting=[Tom Holm/NO/Director of the Norwegian Fish Ministry, Ann Rowan/US/Secretary of Commerce] null",
        "Director Tom Holm from the Fish Board of Norway met Secretary of Commerce Ann Rowan today. | meeting=[Tom Holm/NO/Director, Ann Rowan/US/Secretary of Commerce] null",
        "Trade Advisor Jake Lund told Director Ann Hill of the Fish Board's plan and met Norwegian Foreign Minister Tom Holm. | meeting=[Jake Lund/US/Trade Advisor, Tom Holm/NO/Norwegian Foreign Minister] null",
    })
    void areRead(String text, String expected) {
        List<Account> read = Reports.read("US-WH", "2023-05-12", text).accounts();
        assertThat(read.stream().map(a -> a.kind().word() + "="
                + a.participants().stream().map(p -> p.name() + "/" + p.side() + "/" + p.posts().stream().map(Post::text).collect(Collectors.joining("+"))).collect(Collectors.joining(", ", "[", "]"))
                + " " + a.venue()).collect(Collectors.joining(" "))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // several who spoke, and not those who met
        "Minister Tom Hill and Director Ann Rowan met with the Norwegian delegation today. The Norwegian delegation stressed that trade grows. They thanked the hosts. | [Norwegian delegation]: trade grows / [Norwegian delegation]: the hosts",
        "Minister Tom Hill and Director Ann Rowan met with families today. Family members stressed that help is needed. They discussed the new law. | [Family members]: help is needed / [Family members]: the new law",
        // those who met, whatever they are called
        "Prime Minister Tom Hill met Norwegian Prime Minister Kari Holm today. The Prime Ministers stressed that trade grows. They discussed the new law. | [Tom Hill, Kari Holm]: trade grows / [Tom Hill, Kari Holm]: the new law",
        "Minister Tom Hill met Norwegian Minister Kari Holm today. Officials from both countries stressed that trade grows. They discussed the new law. | [Officials from both countries]: trade grows / [Tom Hill, Kari Holm]: the new law",
        "Minister Tom Hill and Director Ann Rowan received a delegation of farmers today. They discussed the new law. | [Tom Hill, Ann Rowan]: the new law",
        // leaders of unions and of states
        "Advisor Tom Hill and Director Ann Rowan met with leaders of six harbour unions today. The leaders stressed that trade grows. Norway, Chile and Peru are far. | [leaders of six harbour unions]: trade grows",
        "President Tom Hill met with President Kari Holm of Norway and leaders of six harbour unions today. The leaders stressed that trade grows. | [Tom Hill, Kari Holm]: trade grows",
    })
    void areHeard(String text, String expected) {
        assertThat(Reports.said(Reports.read("US-WH", "2023-05-12", text))).isEqualTo(expected);
    }
}
