package org.readout.annotate.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Spellings;
import org.readout.annotate.words.Tokenizer;
import org.readout.annotate.words.Triggers;
import org.readout.annotate.words.Wordbook;
import org.readout.lexicon.Lexicon;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.model.Zone;

/** What a phrase says of those it names: name | offices | side. The phrases are ours, in the manner of readouts. */
class PartyParserTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Guide GUIDE = new Guide(LEXICON, LEXICON.language());
    private static final PartyParser PARSER = new PartyParser(GUIDE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // before the name
        "They met President Ana Reyes yesterday. | Ana Reyes | President | ",
        "They met Norwegian Foreign Minister Kari Holm. | Kari Holm | Norwegian Foreign Minister | NO",
        "They met Federal Councillor Urs Meier. | Urs Meier | Federal Councillor | CH",
        "They met H.E. Dr. Amal Haddad. | Amal Haddad | | ",
        "They met H. R. H. Prince Tomasi Vea. | Tomasi Vea | | ",
        "They met Acting Secretary of Defense Raymond Cole. | Raymond Cole | Acting Secretary of Defense | ",
        "They met President-elect Ana Reyes of Chile. | Ana Reyes | President-elect of Chile | CL",
        "They met Secretary of State Ann Lowe. | Ann Lowe | Secretary of State | ",
        "They met Taoiseach Aoife Walsh of Ireland. | Aoife Walsh | Taoiseach of Ireland | IE",
        // what ends like an adverb, and a title that is a name
        "They met the Hungarian Minister of Trade, Nagy Mihály. | Nagy Mihály | Hungarian Minister of Trade | HU",
        "They met Minister Rosa Connelly. | Rosa Connelly | Minister | ",
        "They met Dr. Sultan Al Wardi. | Sultan Al Wardi | | ",
        "They met Sultan Faisal of Oman. | Faisal | Sultan of Oman | OM",
        "They met King Carl V of Sweden. | Carl V | King of Sweden | SE",
        "They met Sultan Faisal Bin Said of Oman. | Faisal Bin Said | Sultan of Oman | OM",
        "They met Chairman/Chief Executive Officer of Ceylon Tea Ruwan Dias. | Ruwan Dias | Chairman; Chief Executive Officer of Ceylon Tea | LK",
        "They met Managing Director of the Nora Vale Institute Jamal Rashid. | Jamal Rashid | Managing Director of the Nora Vale Institute | ",
        "They met Head of Government Relations for Asia Anna Holm. | Anna Holm | Head of Government Relations for Asia | ",
        "They met the Chief Incumbent of the Sunandarama Most Venerable Ratana Sri Sumana Thero. | Ratana Sri Sumana Thero | Chief Incumbent of the Sunandarama | ",
        "They met Director of Lands (Technology) Kamal Perera. | Kamal Perera | Director of Lands | ",
        "They met Air Vice Marshal Kamal Perera. | Kamal Perera | Air Vice Marshal | ",
        "They met Director-General of the Ministry of Health Dr. Nimal Silva. | Nimal Silva | Director-General of the Ministry of Health | ",
        "They met Secretary of the Finance Ministry R.M.S. Bandara. | R.M.S. Bandara | Secretary of the Finance Ministry | ",
        "They met Lena Koch, Special Envoy for Norway's Seed Fund, yesterday. | Lena Koch | Special Envoy for Norway's Seed Fund | ",
        "They met Minister of Trade and Industry Lena Koch. | Lena Koch | Minister of Trade and Industry | ",
        "They met British High Commissioner to Sri Lanka Paul Grant. | Paul Grant | British High Commissioner to Sri Lanka | GB",
        "They met Ambassador of Egypt to China Hany Fouad. | Hany Fouad | Ambassador of Egypt to China | EG",
        "They met the Minister for External Affairs (Mr. Holm). | Holm | Minister for External Affairs | ",
        "They met His Imperial Highness Karim Zand, Crown Prince of Iran. | Karim Zand | Crown Prince of Iran | IR",
        "They met His Excellency the Governor-General, Sir Paul Grant. | Paul Grant | Governor-General | ",
        "They met the Prince of Wales. | Prince of Wales | | GB",
        "They met Dato' Seri Karim Hamzah. | Karim Hamzah | | ",
        "They met Minister for Prisons and Border Protection Mark Sandwell. | Mark Sandwell | Minister for Prisons and Border Protection | ",
        "They met Minister of State for Asia, Africa and the Environment Julia Bishop. | Julia Bishop | Minister of State for Asia, Africa and the Environment | ",
        "They met Assistant Secretary for East Asian and Pacific Affairs Dean Rowe. | Dean Rowe | Assistant Secretary for East Asian and Pacific Affairs | ",
        "They met Governor of Dolnu Varnu James Odu. | James Odu | Governor of Dolnu Varnu | ",
        "They met Governor of Kurovsk Oblast Ivan Petrov. | Ivan Petrov | Governor of Kurovsk Oblast | ",
        "They met Acting Assistant Secretary for Near Eastern Affairs Tom Hale. | Tom Hale | Acting Assistant Secretary for Near Eastern Affairs | ",
        "They met Ivan Petrov, consul general of Norway in Bergamo. | Ivan Petrov | consul general of Norway in Bergamo | NO",
        "They met Ivan Petrov, chairman of the Korean Youth League in Japan. | Ivan Petrov | chairman of the Korean Youth League in Japan | ",
        "They met Ivan Petrov, head of the Norwegian delegation to the Congress. | Ivan Petrov | head of the Norwegian delegation to the Congress | NO",
        "They met Ivan Petrov, director of the Centre on Trade and Justice. | Ivan Petrov | director of the Centre on Trade and Justice | ",
        "They met Ivan Petrov, President of the Council for Promoting Christian Unity. | Ivan Petrov | President of the Council for Promoting Christian Unity | ",
        "They met Ivan Petrov, commander of the 36th Combined Forces. | Ivan Petrov | commander of the 36th Combined Forces | ",
        "They met Ivan Petrov, head of section at the Ministry of Trade. | Ivan Petrov | head of section at the Ministry of Trade | ",
        "They met Ivan Petrov, member of the Senate from the Green Party. | Ivan Petrov | member of the Senate from the Green Party | ",
        "They met the Director of the Trade Agency, State Secretary Lena Koch, in Oslo. | Lena Koch | Director of the Trade Agency; State Secretary | ",
        "They met the head of the Federal Department of Trade (FDT), Federal Councillor Urs Meier. | Urs Meier | head of the Federal Department of Trade; Federal Councillor | CH",
        "They met the head of the Norwegian delegation, Trade Minister Kari Holm, in Oslo. | Kari Holm | head of the Norwegian delegation; Trade Minister | NO",
        "They met Kari Holm (director of the Centre on Trade and member of the Senate). | Kari Holm | director of the Centre on Trade; member of the Senate | ",
        "They met Kari Holm (Centre on Trade and Justice). | Kari Holm | | ",
        "They met Trade Representative Ambassador Jane Grey. | Jane Grey | Trade Representative; Ambassador | US",
        "They met Secretary to Prime Minister Lars Berg, Nina Holt. | Nina Holt | Secretary to Prime Minister Lars Berg | ",
        "They met Adviser to the Prime Minister of Japan Kenji Sato. | Kenji Sato | Adviser to the Prime Minister of Japan | JP",
        "They met Envoy of the UN Secretary-General Maria Lund. | Maria Lund | Envoy of the UN Secretary-General | UN",
        "They met the President's Senior Advisor Kamal Perera. | Kamal Perera | President's Senior Advisor | ",
        "They met Deputy Prime Minister \u2013 Minister of Health Aida Bekova. | Aida Bekova | Deputy Prime Minister; Minister of Health | ",
        "They met Somali President Hassan Sheikh Omar. | Hassan Sheikh Omar | Somali President | SO",
        "They met Vice Premier He Lichun. | He Lichun | Vice Premier | ",
        "They met a delegation of the Press Club of Nepal led by its Chairman Ram Thapa. | Ram Thapa | Chairman of the Press Club of Nepal | NP",
        "They met Deputy Minister Bui The Duy. | Bui The Duy | Deputy Minister | ",
        "They met UK Middle East and North Africa Director Mary Holm. | Mary Holm | UK Middle East and North Africa Director | GB",
        "They met Prince Carl of the Netherlands. | Carl | | NL",
        // after the name
        "They met Mary Holm, Minister for South Asia, North Africa and the United Nations. | Mary Holm | Minister for South Asia, North Africa and the United Nations | ",
        "They met Ana Reyes, Chairman of the Kapy District Executive Committee. | Ana Reyes | Chairman of the Kapy District Executive Committee | ",
        "They met Lena Koch, Head of the UN Mission in Libya. | Lena Koch | Head of the UN Mission in Libya | UN",
        "They met Ana Reyes, President of Chile. | Ana Reyes | President of Chile | CL",
        "They met Jose Alba, Minister of Foreign Affairs, European Union and Cooperation. | Jose Alba | Minister of Foreign Affairs, European Union and Cooperation | ",
        "They met Li Wei, chairman of the Council and member of its Secretariat. | Li Wei | chairman of the Council; member of its Secretariat | ",
        "They met Pak Chol, secretary of the C.C., the Workers' Party of Korea, here. | Pak Chol | secretary of the C.C., the Workers' Party of Korea | KP",
        "They met Ri Son Gwon, member of the Political Bureau of the CPC Central Committee. | Ri Son Gwon | member of the Political Bureau of the CPC Central Committee | CN",
        "They met Urs Meier, head of the Federal Department of Foreign Affairs (FDFA), in Bern. | Urs Meier | head of the Federal Department of Foreign Affairs | CH",
        "They met Mary Holm, former Secretary of State. | Mary Holm | former Secretary of State (former) | ",
        "They met the Chief of the Romanian Defence Staff, General Mihai Popa. | Mihai Popa | Chief of the Romanian Defence Staff; General | RO",
        "They met the head of the French government's Centre for Planning, Luc Noir. | Luc Noir | head of the French government's Centre for Planning | FR",
        "They met Karen Reid, Minister for Home Affairs (Australia). | Karen Reid | Minister for Home Affairs | AU",
        "They met Kent Berg, lawmaker from the Democratic Party of Sweden, here. | Kent Berg | lawmaker from the Democratic Party of Sweden | SE",
        // forms of names
        "They met To Lam, president of Vietnam. | To Lam | president of Vietnam | VN",
        "They met High Commissioner Volker Türk. | Volker Türk | High Commissioner | ",
        "They met Carl ⅩⅥ Gustaf, king of Sweden. | Carl ⅩⅥ Gustaf | king of Sweden | SE",
        "They met H.E Masud Imad. | Masud Imad | | ",
        "They met President Hassan Fouad el-Masri. | Hassan Fouad el-Masri | President | ",
        "They met Foreign Minister Salem bin Nasser Al Kindi. | Salem bin Nasser Al Kindi | Foreign Minister | ",
        "They met Foreign Minister MORITA Kenji. | MORITA Kenji | Foreign Minister | ",
        "They met President Karl Van der Meer. | Karl Van der Meer | President | ",
        "They met Prime Minister Daniel Ng Wei Ming. | Daniel Ng Wei Ming | Prime Minister | ",
        "They met Minister Pak Thae Won. | Pak Thae Won | Minister | ",
        "They met Administrator Samantha Power. | Samantha Power | Administrator | ",
        "They met Foreign Secretary James Cleverly. | James Cleverly | Foreign Secretary | ",
        "They met John R. Smith, Jr., Ambassador to Peru. | John R. Smith, Jr. | Ambassador to Peru | ",
        "They met ComradeKim Jong Unand left. | Kim Jong Un | | ",
        "They met Jan Lipic, foreign minister of Slovenia. | Jan Lipic | foreign minister of Slovenia | SI",
        "They wrote to Berdinguly Orazov upon his return. | Berdinguly Orazov | | ",
        "They met Sugarno, foreign minister of Indonesia. | Sugarno | foreign minister of Indonesia | ID",
        "They met General Secretary U. Khurbat there. | U. Khurbat | General Secretary | ",
        "They met Qin Gang there. | Qin Gang | | ",
        "They met Ana Reyes, chairwoman of the Council of Chile who doubles as president of the Council of Fishing of Chile, there. | Ana Reyes |"
                + " chairwoman of the Council of Chile; president of the Council of Fishing of Chile | CL",
        "They met Ri Pong, commander of the air and anti-air forces of Norway, there. | Ri Pong | commander of the air and anti-air forces of Norway | NO",
        "They wrote to Ana Reyes upon her election as president of Chile. | Ana Reyes | president of Chile | CL",
        "They met Ana Reyes, prime minister of the Chilean interim government, there. | Ana Reyes | prime minister of the Chilean interim government | CL",
        "They met Pham Tat Cuong there. | Pham Tat Cuong | | ",
        "They met the delegation for the trade fair in Lae led by Ana Reyes. | Ana Reyes | | ",
        "They met the Duke of Norfolk in London. | Duke of Norfolk | | GB",
    })
    void readsNameOfficesAndSide(String text, String name, @Nullable String offices, @Nullable String side) {
        List<Mention> persons = persons(text);
        assertThat(persons).extracting(Mention::name).containsExactly(name);
        String held = persons.get(0).offices().stream().map(PartyParserTest::told).collect(Collectors.joining("; "));
        assertThat(held).isEqualTo(offices == null ? "" : offices);
        assertThat(persons.get(0).side()).isEqualTo(side);
    }

    /** {@code the Duke and Duchess of Cambridge}: both are of the place that the second is told with. */
    @Test
    void sharesThePlaceOfACouple() {
        assertThat(persons("They met the Duke and Duchess of Cambridge.")).extracting(Mention::name).containsExactly("Duke of Cambridge", "Duchess of Cambridge");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "They praised the Reyes Administration for it.",
        "The General Assembly met in spring.",
        "It follows an Executive Order of last year.",
        "They went to El Salvador.",
        "Members came with K. B. E. after their names.",
    })
    void takesNoBodyForAPerson(String text) {
        assertThat(persons(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "In Ottawa, Federal Councillor Urs Meier met her. | Urs Meier=[Federal Councillor]",
        "The Vice President and King Abdullah spoke. | Abdullah=[King]",
        "They saw State Councillor Lu Min, a vice-minister of Railways, and others. | Lu Min=[State Councillor]",
        "He met Choe Sun Ho, vice-minister of Education, Won Kyong Ho, vice-premier, and others. |"
                + " Choe Sun Ho=[vice-minister of Education] Won Kyong Ho=[vice-premier]",
        "She saw the Deputy Foreign Minister, Omar Nassiri, and the head of the Council, Reza Tavana. |"
                + " Omar Nassiri=[Deputy Foreign Minister] Reza Tavana=[head of the Council]",
        "The Home Secretary and Minister Kamanzi signed it. | Kamanzi=[Minister]",
        "He met Ann Lowe, deputy prime minister and minister of Education of Samoa. |"
                + " Ann Lowe=[deputy prime minister of Samoa, minister of Education of Samoa]",
        "Present were Pak Chol, member of the Bureau and secretary of the C.C., the Workers' Party of Korea, and Vice Director Ri Gang. |"
                + " Pak Chol=[member of the Bureau of the C.C., the Workers' Party of Korea, secretary of the C.C., the Workers' Party of Korea] Ri Gang=[Vice Director]",
        "She met Labour Minister Nimal Silva, Governor of the Central Bank Dr. Sunil Perera. |"
                + " Nimal Silva=[Labour Minister] Sunil Perera=[Governor of the Central Bank]",
        "He met Mary Holm MP, Minister for Wales, there. | Mary Holm=[Minister for Wales]",
        "He met Mary Jones, Trade Advisor to the Vice President, there. | Mary Jones=[Trade Advisor to the Vice President]",
        "He met Advisor to the President Dr. Nimal Silva, and Secretary Sunil Perera. |"
                + " Nimal Silva=[Advisor to the President] Sunil Perera=[Secretary]",
    })
    void givesEachHisOwnOffice(String text, String expected) {
        String read = persons(text).stream().map(m -> m.name() + "=" + m.offices().stream().map(Office::text).toList())
                .collect(Collectors.joining(" "));
        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "They saw members of the Lao embassy there. | members of the Lao embassy",
        "She met a group of Japanese business executives today. | group of Japanese business executives",
        "She met fund managers and owners in Leeds. | fund managers and owners",
        "She met leaders from government, business and civil society here. | leaders from government, business and civil society",
        "She met representatives from the wholesale and retail pharmacy sector today. | representatives from the wholesale and retail pharmacy sector",
        "She met officials of the Association of Koreans in Japan. | officials of the Association of Koreans in Japan",
        "She met a delegation of the Norwegian Society for the Study of Trade. | delegation of the Norwegian Society for the Study of Trade",
        "She met officials of the Norwegian Ministry of Science, Technology and Innovation. | officials of the Norwegian Ministry of Science, Technology and Innovation",
        "She met more than 80 mayors from 20 towns. | more than 80 mayors from 20 towns",
        "She met women engaged in the peace process. | women engaged in the peace process",
        "She spoke to workers at the port. | workers",
        "She spoke of the work of nurses, teachers and other citizens. |",
    })
    void endsAGroupAtItsNoun(String text, @Nullable String name) {
        assertThat(mentions(text)).filteredOn(m -> m.kind() == MentionKind.GROUP).extracting(Mention::name)
                .containsExactlyElementsOf(name == null ? List.of() : List.of(name));
    }

    @Test
    void entersAGroupWithItsWholeNounPhrase() {
        assertThat(mentions("He will meet the organisers of the 1968 Study Conference."))
                .filteredOn(m -> m.kind() == MentionKind.GROUP)
                .extracting(Mention::name).containsExactly("organisers of the 1968 Study Conference");
    }

    private static String told(Office office) {
        return office.former() ? office.text() + " (former)" : office.text();
    }

    private static List<Mention> persons(String text) {
        return mentions(text).stream().filter(m -> m.kind() == MentionKind.PERSON).toList();
    }

    private static List<Mention> mentions(String text) {
        Tokenizer tokenizer = new Tokenizer(LEXICON.language().vocabulary());
        Sent s = new Sent(text, tokenizer.tokens(text, new Span(0, text.length()), new Spellings(new Wordbook(LEXICON, new Triggers(Map.of())), text, 0)), 0, Zone.BODY);
        GUIDE.mark(s);
        Roster roster = new Roster();
        List<Mention> out = new java.util.ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            Party party = GUIDE.mayBegin(s, i) ? PARSER.parse(s, i, roster) : null;
            if (party != null) {
                out.add(party.mention());
            }
            i = party == null ? i + 1 : party.to();
        }
        return out;
    }
}
