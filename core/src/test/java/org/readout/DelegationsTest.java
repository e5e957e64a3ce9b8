package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;
import org.readout.model.Post;

/** Those whom one sentence lists with their offices: who is in a delegation, who comes along, and for whom they act. */
class DelegationsTest {
    private static List<String> accounts(String text) {
        return Reports.read(null, "2024-05-10", text).accounts().stream().map(DelegationsTest::told).toList();
    }

    private static String told(Account a) {
        return a.kind().word() + ": " + a.participants().stream().map(p -> p.name() + "/" + p.side() + p.posts().stream().map(Post::text).toList()).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A Chilean delegation consisting of Ana Vale, Minister of Trade, Bo Hart, Minister of Health, and Tom Rowan, Speaker of the Senate, arrived in Oslo on Tuesday. | visit: Ana Vale/CL[Minister of Trade], Bo Hart/CL[Minister of Health], Tom Rowan/CL[Speaker of the Senate]
            A Chilean delegation made up of Minister of Trade Ana Vale and Minister of Health Bo Hart met Norwegian Prime Minister Lisa Moe in Oslo on Tuesday. | meeting: Ana Vale/CL[Minister of Trade], Bo Hart/CL[Minister of Health], Lisa Moe/NO[Norwegian Prime Minister]
            Norwegian Prime Minister Lisa Moe met in Oslo on Tuesday with a delegation from Chile comprising Ana Vale, Minister of Trade; and Bo Hart, Minister of Health. | meeting: Lisa Moe/NO[Norwegian Prime Minister], Ana Vale/CL[Minister of Trade], Bo Hart/CL[Minister of Health]
            President Tom Rowan of Chile, accompanied by Ana Vale (Minister of Trade) and Bo Hart (Minister of Health), met Prime Minister Lisa Moe in Oslo on Tuesday. | meeting: Tom Rowan/CL[President of Chile], Lisa Moe/null[Prime Minister], Ana Vale/CL[Minister of Trade], Bo Hart/CL[Minister of Health]
            Norwegian Prime Minister Lisa Moe met Minister of Trade (Ana Vale), Minister of Health (Bo Hart) and the Treasurer (Mr Rowan) in Oslo on Tuesday. | meeting: Lisa Moe/NO[Norwegian Prime Minister], Ana Vale/null[Minister of Trade], Bo Hart/null[Minister of Health], Rowan/null[Treasurer]
            Norwegian Prime Minister Lisa Moe met Minister of Foreign Affairs Khin Maung Tun of Myanmar in Oslo on Tuesday. | meeting: Lisa Moe/NO[Norwegian Prime Minister], Khin Maung Tun/MM[Minister of Foreign Affairs of Myanmar]
            Norwegian Prime Minister Lisa Moe met Luc Renard, Minister of Culture of Belgium's French Community, in Oslo on Tuesday. | meeting: Lisa Moe/NO[Norwegian Prime Minister], Luc Renard/BE[Minister of Culture of Belgium's French Community]
            Norwegian Prime Minister Lisa Moe met State Councillor Beat Muster of the Canton of Vaud in Oslo on Tuesday. | meeting: Lisa Moe/NO[Norwegian Prime Minister], Beat Muster/CH[State Councillor of the Canton of Vaud]
            Norwegian Prime Minister Lisa Moe met Ana Vale, Minister of Justice and of Public Security of Chile, in Oslo on Tuesday. | meeting: Lisa Moe/NO[Norwegian Prime Minister], Ana Vale/CL[Minister of Justice and of Public Security of Chile]
            Norwegian Prime Minister Lisa Moe met the Deputy Prime Minister, Minister of Foreign Affairs and Minister of Trade of Chile, Ana Vale, in Oslo on Tuesday. | meeting: Lisa Moe/NO[Norwegian Prime Minister], Ana Vale/CL[Deputy Prime Minister, Minister of Foreign Affairs, Minister of Trade of Chile]
            The Prime Minister, the Minister of Trade and the Minister of Health, Ana Vale, met Chilean President Bo Hart in Oslo on Tuesday. | meeting: Prime Minister/null[Prime Minister], Minister of Trade/null[Minister of Trade], Ana Vale/null[Minister of Health], Bo Hart/CL[Chilean President]
            Norwegian Prime Minister Lisa Moe met Chilean President Tom Rowan and the First Lady, Mrs. Ana Vale, in Oslo on Tuesday. | meeting: Lisa Moe/NO[Norwegian Prime Minister], Tom Rowan/CL[Chilean President], Ana Vale/CL[]
            Norwegian Prime Minister Lisa Moe met President Tom Rowan and First Lady Ana Vale of Chile in Oslo on Tuesday. | meeting: Lisa Moe/NO[Norwegian Prime Minister], Tom Rowan/CL[President of Chile], Ana Vale/CL[]
            Norwegian Prime Minister Lisa Moe met Talvik Mining Corporation Chairman Ana Vale in Oslo on Tuesday. | meeting: Lisa Moe/NO[Norwegian Prime Minister], Ana Vale/null[Talvik Mining Corporation Chairman]
            Norway and Chile held consultations on fisheries in Oslo on Tuesday. The Norwegian delegation was led by State Secretary Lisa Moe and included Director Tom Rowan. The Chilean delegation was led by Minister of Trade Ana Vale and included Ambassador Bo Hart. | meeting: Lisa Moe/NO[State Secretary], Tom Rowan/NO[Director], Ana Vale/CL[Minister of Trade], Bo Hart/CL[Ambassador]
            Norwegian Prime Minister Lisa Moe held talks with Chilean President Ana Vale in Oslo on Tuesday. Taking part on the Chilean side were Minister of Trade Tom Rowan and Ambassador Eva Lark, and on the Norwegian side Minister of Health Bo Hart. | meeting: Lisa Moe/NO[Norwegian Prime Minister], Ana Vale/CL[Chilean President], Tom Rowan/CL[Minister of Trade], Eva Lark/CL[Ambassador], Bo Hart/NO[Minister of Health]
            """)
    void areReadOneByOne(String text, String account) {
        assertThat(accounts(text)).containsExactly(account);
    }
}
