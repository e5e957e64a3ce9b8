package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;

/** How agencies tell of messages, gifts and callers, and of those who leave. */
class CorrespondenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // to whom somebody writes
        "Premier Kim Song Ho on May 8 sent a message of greeting to the government of Norway. | message 2023-05-08=[Kim Song Ho s, government of Norway r]",
        "Premier Kim Song Ho sent a message to the government and people of Norway on May 8. | message 2023-05-08=[Kim Song Ho s, government and people of Norway r]",
        "Premier Kim Song Ho on May 8 sent a congratulatory message to Omar Desire Hill on his election as president of Senegal. | message 2023-05-08=[Kim Song Ho s, Omar Desire Hill r]",
        "Premier Kim Song Ho Monday sent condolences to the bereaved family of Bo Hart. Norway, Chile and Peru are far. | message 2023-05-08=[Kim Song Ho s, bereaved family of Bo Hart r]",
        "The Central Committee of the Workers' Party of Korea Monday sent a message of greeting to the 9th Congress of the Lao People's Revolutionary Party. |"
                + " message 2023-05-08=[Central Committee of the Workers' Party of Korea s, Congress of the Lao People's Revolutionary Party r]",
        "The Central Committee of the Workers' Party of Korea received a message of greeting from the Central Committee of the Lao People's Revolutionary Party on May 8. |"
                + " message 2023-05-08=[Central Committee of the Workers' Party of Korea r, Central Committee of the Lao People's Revolutionary Party s]",
        // the message told first
        "A message of greeting came to Kim Song Ho from Tom Rowan, president of Chile, on May 8. | message 2023-05-08=[Tom Rowan s, Kim Song Ho r]",
        "This was said in a message of condolences sent to Kim Song Ho by Tom Rowan, president of Chile, on Monday. | message 2023-05-08=[Tom Rowan s, Kim Song Ho r]",
        "A floral basket was presented to Kim Song Ho by Tom Rowan, head of the Chilean delegation, on May 8. | message 2023-05-08=[Tom Rowan s, Kim Song Ho r]",
        "Tom Rowan, leader of Chile, presented Kim Song Ho with a gift on May 8. | message 2023-05-08=[Tom Rowan s, Kim Song Ho r]",
        "Kim Song Ho received a floral basket from the military attaches corps here on May 8. | message 2023-05-08=[Kim Song Ho r, military attaches corps s]",
        "Kim Song Ho received a new year card from Tom Rowan, president of Chile, on May 8. | message 2023-05-08=[Kim Song Ho r, Tom Rowan s]",
        "Tom Rowan, president of Chile, said on May 8 that the message was sent in good time. | ''",
        "Premier Kim Song Ho said that tourists came from Norway. | ''",
        // wishes
        "President Tom Rowan of Chile extended his congratulations to Premier Kim Song Ho on May 8 on his election. | message 2023-05-08=[Tom Rowan s, Kim Song Ho r]",
        "President Tom Rowan of Chile has congratulated Premier Kim Song Ho on his election in a telegram. | message null=[Tom Rowan s, Kim Song Ho r]",
        "In his message, President Tom Rowan of Chile expressed heartfelt condolences to Premier Kim Song Ho. | message null=[Tom Rowan s, Kim Song Ho r]",
        "Ambassador Tom Rowan of Chile handed over his credentials to Premier Kim Song Ho on May 8, conveying best wishes on behalf of the Government and people of Chile. |"
                + " ceremony 2023-05-08=[Tom Rowan p, Kim Song Ho p]; message 2023-05-08=[Tom Rowan b, Chile s, Kim Song Ho r]",
        // said where they met
        "Premier Kim Song Ho met President Tom Rowan of Chile on May 8. The Premier congratulated President Rowan on his election. | meeting 2023-05-08=[Kim Song Ho p, Tom Rowan p]",
        // callers
        "Chilean political figures paid congratulatory visits to the DPRK embassy in Chile on May 8. | visit 2023-05-08=[Chilean political figures p]",
        "A delegation of the Chilean Senate called at the DPRK embassy in Santiago on May 8. | visit 2023-05-08=[delegation of the Chilean Senate p]",
        "The Chilean trade figures for May were published on Monday. | ''",
        "Tom Rowan, president of Chile, said this on May 8 when meeting with Ri Chol, DPRK ambassador to Chile. | meeting 2023-05-08=[Tom Rowan p, Ri Chol p]",
        "The Central Committee of the Workers' Party of Korea (WPK) hosted a reception at Koryo Hotel on Monday in honor of Tom Rowan, secretary of the Chilean Fishing Party. |"
                + " reception 2023-05-08=[Central Committee of the Workers' Party of Korea p, Tom Rowan p]",
        "Tom Rowan, director of the Chilean Fishing Agency here, Monday hosted a reception to mark the national day of Chile. | reception 2023-05-08=[Tom Rowan p]",
        // greetings that a visitor is to bear, or bore
        "Premier Kim Song Ho met Kari Vik, foreign minister of Norway, on May 8. Upon completion of the talks, the premier conveyed his warm greetings to King Olav of Norway. |"
                + " meeting 2023-05-08=[Kim Song Ho p, Kari Vik p]; message 2023-05-08=[Kim Song Ho s, Olav r, Kari Vik b]",
        "Premier Kim Song Ho met Kari Vik, foreign minister of Norway, on May 8. Ms Vik extended best wishes on behalf of King Olav of Norway. |"
                + " meeting 2023-05-08=[Kim Song Ho p, Kari Vik p]; message 2023-05-08=[Olav s, Kim Song Ho r, Kari Vik b]",
        "Premier Kim Song Ho met Kari Vik, foreign minister of Norway, on May 8. Ms Vik extended best wishes on behalf of the people of Norway. | meeting 2023-05-08=[Kim Song Ho p, Kari Vik p]",
        "Premier Kim Song Ho received a message from President Ana Vale and Minister Tom Rowan of Chile on May 8. The message extended warm greetings to Kim Song Ho."
                + " | message 2023-05-08=[Kim Song Ho r, Ana Vale s, Tom Rowan s]",
        // who is named behind the verb met him
        "I hope that trade would grow, said Norwegian President Tom Rowan on May 8 when meeting DPRK Ambassador Ri Song Chol. | meeting 2023-05-08=[Tom Rowan p, Ri Song Chol p]",
        // how long a visit lasts tells nothing of the day of the welcome with which it began
        "Norwegian President Tom Rowan welcomed President Ana Vale of Chile on 8 May 2023, marking the start of a state visit from May 7 to 9. | meeting 2023-05-08=[Tom Rowan p, Ana Vale p]",
        // those for whom a building is named are not visited
        "The delegation of Chile led by Tom Rowan visited Sorvan Schoolchildren's Palace on Monday. | visit 2023-05-08=[Tom Rowan p]",
        // those who leave, and what they saw
        "The delegation of Chile led by Minister of Trade Tom Rowan flew back on Monday. | visit 2023-05-08=[Tom Rowan p]",
        "The delegation of Chile went back to its country by air on Monday. | visit 2023-05-08=[delegation of Chile p]",
        "The delegation of the Fishing School headed by its President Hong So Hon came back home Monday. | visit 2023-05-08=[Hong So Hon p]",
        "The delegation of Chile led by Tom Rowan looked round the Tower of Peace on Monday. | visit 2023-05-08=[Tom Rowan p]",
    })
    void areRead(String text, String expected) {
        assertThat(Reports.read("KCNA", "2023-05-10", text).accounts().stream().map(CorrespondenceTest::told).collect(Collectors.joining("; "))).isEqualTo(expected);
    }

    private static String told(Account a) {
        return a.kind().word() + " " + a.date() + "=" + a.participants().stream().map(p -> p.name() + " " + p.role().name().toLowerCase(Locale.ROOT).charAt(0)).collect(Collectors.joining(", ", "[", "]"));
    }
}
