package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Statement;

/** Whose words an agency gives, and what is no words at all: speakers: content; ¶ parts lines. */
class SourcesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // the words of a message
        "Premier Kim Song Ho received a message from President Ana Vale of Chile on May 8.¶It said:¶I thank you for the gift.¶The bridge is long. | Ana Vale: I thank you for the gift; Ana Vale: The bridge is long",
        "Premier Kim Song Ho received a message from President Ana Vale of Chile on May 8.¶The message said:¶I thank you for the gift.¶It goes on:¶The bridge is long."
                + " | Ana Vale: I thank you for the gift; Ana Vale: The bridge is long",
        "Premier Kim Song Ho received a message from President Ana Vale and Minister Tom Rowan of Chile on May 8. The message extended warm greetings to him. It expressed thanks to him."
                + " | Ana Vale, Tom Rowan: warm greetings to him; Ana Vale, Tom Rowan: thanks to him",
        "Premier Kim Song Ho met President Ana Vale of Chile on May 8.¶It said:¶The bridge is long. | ''",
        // who led a delegation says it, not the delegation
        "Premier Kim Song Ho met a delegation from Chile on Monday. Ana Vale, president of the Hill University of Chile who is leading the delegation of the university said that the bridge is long. | Ana Vale: the bridge is long",
        // who is named behind the verb says it
        "I hope that trade would grow, said Norwegian President Tom Rowan on May 8 when meeting DPRK Ambassador Ri Song Chol. | Tom Rowan: I hope that trade would grow",
        // a bow is no praise
        "Tom Rowan, foreign minister of Chile, visited the Harbour Museum on Monday. He paid tribute to the statue of the founder. | ''",
        "Tom Rowan, foreign minister of Chile, visited the Harbour Museum on Monday. He paid floral tribute to the fallen. | ''",
        "Tom Rowan, foreign minister of Chile, met Premier Kim Song Ho on Monday. He paid tribute to the efforts of the founder. | Tom Rowan: the efforts of the founder",
        // nobody spoke of attention
        "Tom Rowan, foreign minister of Chile, met Premier Kim Song Ho on Monday. Attention was focused on the harbour. | ''",
    })
    void areRead(String text, String expected) {
        assertThat(Reports.read("KCNA", "2023-05-10", text.replace('¶', '\n')).statements().stream().map(SourcesTest::told).collect(Collectors.joining("; "))).isEqualTo(expected);
    }

    private static String told(Statement s) {
        return String.join(", ", s.speaker()) + ": " + s.content();
    }
}
