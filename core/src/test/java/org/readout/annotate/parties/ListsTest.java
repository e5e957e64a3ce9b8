package org.readout.annotate.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Spellings;
import org.readout.annotate.words.Tokenizer;
import org.readout.annotate.words.Triggers;
import org.readout.annotate.words.Wordbook;
import org.readout.lexicon.Lexicon;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.model.Zone;

/** Whose the offices in a list of people are: name=[offices]. The lists are ours, in the manner of readouts. */
class ListsTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Guide GUIDE = new Guide(LEXICON, LEXICON.language());
    private static final PartyParser PARSER = new PartyParser(GUIDE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // the office before the name, with and without a comma
        "Minister of Trade Nimal Silva, Secretary to the Ministry of Trade, Dr. Kamal Perera, Governor of the Central Bank, Ruwan Dias |"
                + " Nimal Silva=[Minister of Trade] Kamal Perera=[Secretary to the Ministry of Trade] Ruwan Dias=[Governor of the Central Bank]",
        "the ambassadors extraordinary and plenipotentiary of Chile, Ms Ana Reyes (with residence in Lae); of the Kingdom of Norway, Mr Tom HOLM; and of the Kyrgyz Republic, Mr An Bek |"
                + " Ana Reyes=[ambassador extraordinary and plenipotentiary of Chile] Tom HOLM=[ambassador extraordinary and plenipotentiary of the Kingdom of Norway]"
                + " An Bek=[ambassador extraordinary and plenipotentiary of the Kyrgyz Republic]",
        "Minister of Labour and Deputy Minister of Finance, Nimal Silva, Secretary to the President, Kamal Perera and Director General Ruwan Dias |"
                + " Nimal Silva=[Minister of Labour, Deputy Minister of Finance] Kamal Perera=[Secretary to the President] Ruwan Dias=[Director General]",
        "Minister of Transport, Highways, Ports, and Civil Aviation, Nimal Silva, Egyptian Ambassador to Kenya Hany Fouad and others |"
                + " Nimal Silva=[Minister of Transport, Highways, Ports, and Civil Aviation] Hany Fouad=[Egyptian Ambassador to Kenya]",
        "Director General, Department of Trade, Dr. Nimal Silva, Deputy Director Kamal Perera and Mr. Ruwan Dias |"
                + " Nimal Silva=[Director General, Department of Trade] Kamal Perera=[Deputy Director] Ruwan Dias=[]",
        // after it
        "Commodore Nimal Silva, Commander of the Navy, Air Marshal Kamal Perera, Commander of the Air Force and Ruwan Dias, Governor |"
                + " Nimal Silva=[Commodore, Commander of the Navy] Kamal Perera=[Air Marshal, Commander of the Air Force] Ruwan Dias=[Governor]",
        "Nimal Silva, president of the Central University and concurrently minister of Trade, Kamal Perera, Governor and Ruwan Dias, Governor |"
                + " Nimal Silva=[president of the Central University, minister of Trade] Kamal Perera=[Governor] Ruwan Dias=[Governor]",
        // both in one list
        "Deputy Minister of Trade Nimal Silva, Dr. Kamal Perera, Secretary to the President; and Ruwan Dias, Director Enterprise Solutions |"
                + " Nimal Silva=[Deputy Minister of Trade] Kamal Perera=[Secretary to the President] Ruwan Dias=[Director Enterprise Solutions]",
        "Minister of Trade, Nimal Silva, Kamal Perera, Governor of the Western Province, along with Assistant Director Major Ruwan Dias |"
                + " Nimal Silva=[Minister of Trade] Kamal Perera=[Governor of the Western Province] Ruwan Dias=[Assistant Director, Major]",
        "Minister of Trade Nimal Silva, the head of the Trade Council (TC), and State Secretary Kamal Perera of Norway |"
                + " Nimal Silva=[Minister of Trade, head of the Trade Council] Kamal Perera=[State Secretary of Norway]",
        "Minister of Trade Nimal Silva, the Director of the Trade Council, State Secretary Kamal Perera, and Governor Ruwan Dias |"
                + " Nimal Silva=[Minister of Trade] Kamal Perera=[Director of the Trade Council, State Secretary] Ruwan Dias=[Governor]",
        "Senators Nimal Silva (president of the Trade Council) and Kamal Perera (member of the Trade Council) |"
                + " Nimal Silva=[president of the Trade Council, Senator] Kamal Perera=[member of the Trade Council, Senator]",
        // one office of several, and houses
        "Senior Additional Secretaries to the President Nimal Silva, Kamal Perera and Ruwan Dias | Nimal Silva=[Senior Additional Secretary to the President]"
                + " Kamal Perera=[Senior Additional Secretary to the President] Ruwan Dias=[Senior Additional Secretary to the President]",
        "Vice Presidents of the European Commission, Ana Holm and Jose Alba | Ana Holm=[Vice President of the European Commission]"
                + " Jose Alba=[Vice President of the European Commission]",
        "the prime ministers of Nepal, Ram Thapa, and of Serbia, Ana Holm | Ram Thapa=[prime minister of Nepal] Ana Holm=[prime minister of Serbia]",
        "Presidents Ana Reyes of Chile and Hany Fouad of Egypt | Ana Reyes=[President of Chile] Hany Fouad=[President of Egypt]",
        "Pak Chol and Ri Ho, members of the Council and secretaries of the Party of Norland; and Kim Su, vice-minister of Trade |"
                + " Pak Chol=[member of the Council, secretary of the Party of Norland] Ri Ho=[member of the Council, secretary of the Party of Norland]"
                + " Kim Su=[vice-minister of Trade]",
        "Director General for Europe and North America at the Ministry of Trade Nimal Silva, Kamal Perera and Secretary Ruwan Dias |"
                + " Nimal Silva=[Director General for Europe and North America at the Ministry of Trade] Kamal Perera=[] Ruwan Dias=[Secretary]",
        "Consultant at the Ministry of Trade Nimal Silva, Principal of the Central College, Lae, Mr. Kamal Perera and Engineer Ruwan Dias |"
                + " Nimal Silva=[Consultant at the Ministry of Trade] Kamal Perera=[Principal of the Central College] Ruwan Dias=[]",
    })
    void pairsNamesAndOffices(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "President Nimal Silva met her", "Norway, Sweden and Denmark", "trade, tourism and investment", "Nimal Silva and Kamal Perera",
    })
    void takesNothingElseForAList(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static String read(String text) {
        Tokenizer tokenizer = new Tokenizer(LEXICON.language().vocabulary());
        Sent s = new Sent(text, tokenizer.tokens(text, new Span(0, text.length()), new Spellings(new Wordbook(LEXICON, new Triggers(Map.of())), text, 0)), 0, Zone.BODY);
        GUIDE.mark(s);
        return PARSER.list(s, 0, new Roster()).parties().stream().map(p -> p.mention()).filter(m -> m.kind() == MentionKind.PERSON)
                .map(m -> m.name() + "=" + m.offices().stream().map(Office::text).toList()).collect(Collectors.joining(" "));
    }
}
