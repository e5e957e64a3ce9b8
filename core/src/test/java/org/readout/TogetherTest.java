package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;

/** Those who act together, those who are beside them, and those meant by a relative pronoun. */
class TogetherTest {
    private static List<String> accounts(String text) {
        return Reports.read("CH-Federal", "2024-06-20", text).accounts().stream().map(TogetherTest::told).toList();
    }

    private static String told(Account a) {
        String parties = a.participants().stream().map(p -> p.name() + " " + p.role().word()).collect(Collectors.joining(", "));
        return a.kind().word() + " " + a.date() + " " + a.place() + ": " + parties;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Minister Ana Vale, together with Minister of Trade Bo Hart, met President Tom Rowan of Chile in Oslo on 9 May. | meeting 2024-05-09 Oslo: Ana Vale principal, Bo Hart principal, Tom Rowan principal
            Minister Ana Vale together with Minister of Trade Bo Hart met President Tom Rowan of Chile in Oslo on 9 May. | meeting 2024-05-09 Oslo: Ana Vale principal, Bo Hart principal, Tom Rowan principal
            Minister Ana Vale, accompanied by Bo Hart and Lisa Moe, met President Tom Rowan of Chile in Oslo on 9 May. | meeting 2024-05-09 Oslo: Ana Vale principal, Tom Rowan principal, Bo Hart attendee, Lisa Moe attendee
            Minister Ana Vale and her party met President Tom Rowan of Chile in Oslo on 9 May. | meeting 2024-05-09 Oslo: Ana Vale principal, Tom Rowan principal
            The Chilean ambassador and embassy officials met Minister Ana Vale in Oslo on 9 May. | meeting 2024-05-09 Oslo: Chilean ambassador principal, Ana Vale principal
            Minister Ana Vale met her counterpart from Chile, Tom Rowan, in Oslo on 9 May. | meeting 2024-05-09 Oslo: Ana Vale principal, Tom Rowan principal
            A discussion was held in Oslo on 9 May with the active participation of Minister Ana Vale and President Tom Rowan of Chile. | meeting 2024-05-09 Oslo: Ana Vale principal, Tom Rowan principal
            Minister Ana Vale held talks with President Tom Rowan of Chile in Oslo on 9 May in the presence of Bo Hart and Lisa Moe. | meeting 2024-05-09 Oslo: Ana Vale principal, Tom Rowan principal, Bo Hart attendee, Lisa Moe attendee
            Minister Ana Vale praised President Tom Rowan of Chile, with whom she held talks in Oslo on 9 May. | meeting 2024-05-09 Oslo: Ana Vale principal, Tom Rowan principal
            A banquet was given at the Town Hall on 9 May in honour of President Tom Rowan of Chile. | reception 2024-05-09 null: Tom Rowan principal
            A letter from Minister Ana Vale was handed to President Tom Rowan of Chile by Bo Hart on 9 May. | message 2024-05-09 null: Ana Vale sender, Tom Rowan recipient, Bo Hart bearer
            The agreement was signed in Oslo on 9 May by Minister Ana Vale on behalf of the Government of Norway and President Tom Rowan on behalf of the Government of Chile. | signing 2024-05-09 Oslo: Ana Vale principal, Tom Rowan principal
            On behalf of Norway, Minister Ana Vale signed the agreement in Oslo on 9 May, while President Tom Rowan signed for Chile. | signing 2024-05-09 Oslo: Ana Vale principal, Tom Rowan principal
            A courtesy call was paid on Minister Ana Vale by Ambassador Tom Rowan of Chile on 9 May. | meeting 2024-05-09 null: Tom Rowan principal, Ana Vale principal
            A delegation of the Chilean Army visited the Tower in Oslo on 9 May. It was led by Tom Rowan, director of the General Department. | visit 2024-05-09 Oslo: Tom Rowan principal
            Ambassador Bo Hart of Norway and Ambassador Tom Rowan of Chile, together with Military Attaché Lisa Moe of the Chilean embassy, met Minister Ana Vale on 9 May. | meeting 2024-05-09 null: Bo Hart principal, Tom Rowan principal, Lisa Moe principal, Ana Vale principal
            Minister Ana Vale met foreign guests in Oslo on 9 May. They are Tom Rowan, chairman of the Chilean Party, and Bo Hart, chairman of the Danish Party. | meeting 2024-05-09 Oslo: Ana Vale principal, Tom Rowan principal, Bo Hart principal
            Today (9 May) marks the third day of Minister Ana Vale's state visit to Chile. | visit 2024-05-09 Chile: Ana Vale principal
            """)
    void areOneAct(String text, String account) {
        assertThat(accounts(text)).containsExactly(account);
    }
}
