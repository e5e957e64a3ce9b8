package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How news agencies tell of what ministries announce: outlet | text of 24 March 2021, a Wednesday | what is read. */
class NewswireTest {
    private static final String DAY = "2021-03-24";

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        // who announces it stands last, with the verb before him
        "null | Norway's Foreign Minister Ane Lund will visit Chile on May 23, said the Norwegian Ministry of Foreign Affairs."
                + " | [the Norwegian Ministry of Foreign Affairs]: Norway's Foreign Minister Ane Lund will visit Chile on May 23",
        "null | Norway's Foreign Minister Ane Lund will visit Chile on May 23, says Norway's Foreign Ministry spokesman Ole Berg."
                + " | [Ole Berg]: Norway's Foreign Minister Ane Lund will visit Chile on May 23",
        // what an agency reports, or a statement reads, is no part of what was said
        "null | Norway's Foreign Minister Ane Lund met Chilean Foreign Minister Jorge Paz on Monday. Lund said trade was growing in all areas, Norland Press reported."
                + " | [Ane Lund]: trade was growing in all areas",
        "null | Norway's Foreign Minister Ane Lund met Chilean Foreign Minister Jorge Paz on Monday. Lund said that peace was near, the statement also read. | [Ane Lund]: peace was near",
        "null | Norway's Foreign Minister Ane Lund met Chilean Foreign Minister Jorge Paz on Monday. Paz spoke of fishing, Norland Press cites the press service. Lund praised the talks, Norland Press reports citing the ministry."
                + " | [Jorge Paz]: fishing / [Ane Lund]: the talks",
        // words between marks as other languages set them
        "FI-MFA | Minister for Foreign Affairs Ane Lund will meet with Minister of Trade of Norway Ine Berg.\\n\\n”Norway is a close partner of ours and I believe that there is room for more,” Foreign Minister Lund says."
                + " | [Ane Lund]: Norway is a close partner of ours and I believe that there is room for more",
        "KAZINFORM | President Kassym Toka met with President Jorge Paz of Chile. «For Kazakhstan, Chile is a friend of special significance,» said the President of Kazakhstan."
                + " | [Kassym Toka]: For Kazakhstan, Chile is a friend of special significance",
        // a house, and no verb
        "null | President Ane Lund of Norway met Chilean President Jorge Paz on Monday. Lund began her visit by laying a wreath, before proceeding to State House for the formal reception. | ''",
        "null | Norway's Foreign Minister Ane Lund met Chilean Foreign Minister Jorge Paz on Monday. She spoke of costs: \"Wood that is used again is well worth the work\", stressed the Norwegian minister."
                + " | [Ane Lund]: costs / [Ane Lund]: Wood that is used again is well worth the work",
        // at what meeting something was said, or on what day, is no part of it
        "null | Norway's Foreign Minister Ane Lund called for calm during a meeting with Chilean Foreign Minister Jorge Paz in Oslo. | [Ane Lund]: calm",
        "null | Norway's Foreign Minister Ane Lund and her Chilean counterpart Jorge Paz agreed on Tuesday to expand trade during talks in Lima. | [Ane Lund, Jorge Paz]: to expand trade",
        "null | Norway's Foreign Minister Ane Lund met Chilean Foreign Minister Jorge Paz. Lund praised the pledge made by leaders at their meeting in Lima."
                + " | [Ane Lund]: the pledge made by leaders at their meeting in Lima",
        // as Japan's ministry tells of it
        "JP-MOFA | On March 22, Mr. TANAKA Ken, Minister for Foreign Affairs of Japan, held a meeting with H.E. Mr. Jorge Paz, Minister of Foreign Affairs of Chile. The two ministers confirmed to cooperate closely."
                + " Minister Tanaka requested for Chile's support. He asked for help with the case, to which Minister Paz expressed his consent."
                + " | [TANAKA Ken, Jorge Paz]: to cooperate closely / [TANAKA Ken]: Chile's support / [TANAKA Ken]: help with the case / [Jorge Paz]: his consent",
        // whoever is called by his first name is not one who bears it second
        "WAM | Foreign Minister Sheikh Omar bin Zayed received President Jorge Paz of Chile. Sheikh Omar said trade had grown. The meeting was attended by Ali Omar Al Sand, Ambassador to Chile."
                + " | [Omar bin Zayed]: trade had grown",
        "QNA | The Amir Sheikh Omar bin Saleh met with French Minister Jean Roux. The Amir emphasised, during the meeting, the importance of fishing. | [Omar bin Saleh]: the importance of fishing",
        // by what the head of a ruling party is called further on
        "null | General Secretary of the Communist Party of Vietnam Nguyen Van Trong received Lao Ambassador Bounthong Keo in Hanoi. The Vietnamese Party chief said ties were growing. The Party leader thanked Laos."
                + " | [Nguyen Van Trong]: ties were growing / [Nguyen Van Trong]: Laos",
    }, nullValues = "null")
    void tellsWhatWasSaid(String outlet, String text, String expected) {
        assertThat(Reports.said(Reports.read(outlet, DAY, text.replace("\\n", "\n")))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        // the word of a spokesman is the report's own news
        "null | Russian President Ana Vale has had a telephone conversation with French President Jean Roux, Kremlin Press Secretary Oleg Dyatlov told reporters."
                + " | call reported=[Ana Vale/RU, Jean Roux/FR] null null",
        "null | Foreign Minister Ane Lund of Norway met with French President Jean Roux on Monday, ministry spokeswoman Ida Holm said. | meeting reported=[Ane Lund/NO, Jean Roux/FR] 2021-03-22 null",
        // by the way: on what day, by what means, where
        "null | Norwegian Foreign Minister Ane Lund on Tuesday voiced her concern in a phone conversation with Chilean Foreign Minister Jorge Paz."
                + " | call reported=[Ane Lund/NO, Jorge Paz/CL] 2021-03-23 null",
        "null | On Tuesday, Norwegian Foreign Minister Ane Lund urged restraint in talks with Chilean Foreign Minister Jorge Paz. | meeting reported=[Ane Lund/NO, Jorge Paz/CL] 2021-03-23 null",
        "null | EU foreign policy chief Ane Lund and Chilean Foreign Minister Jorge Paz focused on fishing in a phone call. | call reported=[Ane Lund/EU, Jorge Paz/CL] null null",
        "null | Norwegian Foreign Minister Ane Lund and her Chilean counterpart Jorge Paz agreed to expand trade during talks in Lima on Tuesday. | meeting reported=[Ane Lund/NO, Jorge Paz/CL] 2021-03-23 Lima",
        "null | The third session of Political Consultations between Norway and Chile was held in Oslo on Monday, which was chaired by Deputy Minister Ane Lund of Norway and Vice Minister Jorge Paz of Chile."
                + " | meeting reported=[Ane Lund/NO, Jorge Paz/CL] 2021-03-22 Oslo",
        "null | The fourth round of consultations between Norway and Chile took place in Oslo on Monday under the chairmanship of Deputy Minister Ane Lund of Norway and Vice Minister Jorge Paz of Chile."
                + " | meeting reported=[Ane Lund/NO, Jorge Paz/CL] 2021-03-22 Oslo",
        "null | Norwegian Foreign Minister Ane Lund met Chilean Foreign Minister Jorge Paz on Monday. The discussion took place on the sidelines of the meeting of the Harbour Council in Lima."
                + " | meeting reported=[Ane Lund/NO, Jorge Paz/CL] 2021-03-22 Lima",
        "WAM | Foreign Minister Omar Hale received General Miguel Paz of Chile. During the meeting - which was held at the Foreign Ministry in Abu Dhabi - the two sides discussed trade."
                + " | meeting reported=[Omar Hale/AE, Miguel Paz/CL] null Abu Dhabi",
        "null | Norwegian Foreign Minister Ane Lund praised the outcome of the meeting of President Jorge Paz of Chile and President Ivan Orlov of Russia in Lima last month."
                + " | meeting background=[Jorge Paz/CL, Ivan Orlov/RU] 2021-02 Lima",
        // for whom it is
        "null | Chinese President Xu Jin on Monday held a red-carpet ceremony to welcome French President Jean Roux. | ceremony reported=[Xu Jin/CN, Jean Roux/FR] 2021-03-22 null",
        "null | President Ana Vale of Rwanda hosted President Jean Roux of France to a State Banquet on Monday. | reception reported=[Ana Vale/RW, Jean Roux/FR] 2021-03-22 null",
        "null | European Union diplomatic chief Ane Lund met Chilean Foreign Minister Jorge Paz on Monday. | meeting reported=[Ane Lund/EU, Jorge Paz/CL] 2021-03-22 null",
        "WAM | Foreign Minister Omar Hale met French Foreign Minister Jean Roux on Monday. The meeting was attended by Dr. Sultan bin Ahmed Al Sand, Minister of Industry, and Bo Hart, Ambassador to France."
                + " | meeting reported=[Omar Hale/AE, Jean Roux/FR, Sultan bin Ahmed Al Sand/AE, Bo Hart/AE] 2021-03-22 null",
        // lines that say where and when a report was filed
        "null | Baku, March 23, AZERTAC\\n\\nPresident Ana Vale met with President of Chile Jorge Paz today. | meeting reported=[Ana Vale/AZ, Jorge Paz/CL] 2021-03-23 null",
        "null | Baku, Azerbaijan, March 23\\n\\nPresident Ana Vale met with President of Chile Jorge Paz today. | meeting reported=[Ana Vale/AZ, Jorge Paz/CL] 2021-03-23 null",
        "null | MADRID / EFE\\n\\nKing Felipe VI of Spain received the Minister of Trade of Norway, Ane Lund, on Monday. | meeting reported=[Felipe VI/ES, Ane Lund/NO] 2021-03-22 null",
        // those told with "together with" and "as well as" do it too
        "null | President of Ukraine Ane Lund, together with French President Jean Roux, German Chancellor Karl Berg, as well as British Prime Minister Kit Hale and Polish Prime Minister Jan Nowak, met with US President Bob Vale."
                + " | meeting reported=[Ane Lund/UA, Jean Roux/FR, Karl Berg/DE, Kit Hale/GB, Jan Nowak/PL, Bob Vale/US] null null",
        // as many names as countries
        "null | The Presidents of Norway and Chile Ane Lund and Jorge Paz had a telephone conversation on Monday. | call reported=[Ane Lund/NO, Jorge Paz/CL] 2021-03-22 null",
        "null | Presidents of Kazakhstan and China Kassym Toka and Xi Jin held talks in Astana on Monday. | meeting reported=[Kassym Toka/KZ, Xi Jin/CN] 2021-03-22 Astana",
        // two heads of government meet in a third one's town; who "they" are stands beside it
        "CN-IDCPC | Liu Chao, Minister of the International Department, met in Beijing on Monday with Ken Saito, Leader of the Harbour Party of Japan. Liu said that President Xi Jin and Prime Minister Rei Ishi met in Lima in May 2020,"
                + " where they had talks on trade. | meeting reported=[Liu Chao/CN, Ken Saito/JP] 2021-03-22 Beijing + meeting background=[Xi Jin/CN, Rei Ishi/JP] 2020-05 Lima",
        // who brings a message, and who comes with him
        "KE-PRES | President Uhuru Keny on Thursday received a special message from Angolan President Joao Lou. According to a statement by State House, the message was delivered by Special Envoy Leo Silva."
                + " | message reported=[Uhuru Keny/KE, Joao Lou/AO, Leo Silva/AO] 2021-03-18 null",
        "KE-PRES | President Uhuru Keny bade farewell to Ethiopian Ambassador to Kenya, Meles Alem. | meeting reported=[Uhuru Keny/KE, Meles Alem/ET] null null",
        // envoys told as a group first, and by name behind it
        "KE-PRES | A ceremony took place at the palace, where President Uhuru Keny accepted credentials from the new ambassadors of two countries on Monday. The rain had stopped."
                + " The diplomats presenting their credentials included the Ambassador of Spain, Luis Paz; and Ambassador of Estonia, Jaap Ora."
                + " | ceremony reported=[Uhuru Keny/KE, Luis Paz/ES, Jaap Ora/EE] 2021-03-22 null",
        // the states whose ministries they are, and then who led each side
        "null | On March 22, Foreign Ministries of Armenia and Poland held political consultations in Yerevan. Armenian delegation was headed by Garen Naz, Deputy Foreign Minister of Armenia,"
                + " the delegation of Poland was led by Bart Cich, Deputy Foreign Minister of Poland. | meeting reported=[Garen Naz/AM, Bart Cich/PL] 2021-03-22 Yerevan",
        // a counterpart is of another country than his host
        "null | Premier Li Kejin and his Russian counterpart Oleg Orlov met in the town of Lae on Monday. Li said China and Russia should trade more. | meeting reported=[Li Kejin/CN, Oleg Orlov/RU] 2021-03-22 Lae",
        "null | MOSCOW - Chinese Premier Li Kejin arrived here Sunday afternoon for an official visit to Russia. During his visit, Li will attend a meeting with his counterpart, Oleg Orlov."
                + " | visit reported=[Li Kejin/CN] 2021-03-21 Moscow + meeting planned=[Li Kejin/CN, Oleg Orlov/RU] null null",
        // where something is wanted, or will be, is not where it was said
        "null | Norwegian Foreign Minister Ane Lund urged restraint in Gaza during a meeting with Chilean Foreign Minister Jorge Paz. | meeting reported=[Ane Lund/NO, Jorge Paz/CL] null null",
        "null | President Ane Lund of Norway said that firms will invest more in Chile, during a meeting with Chilean President Jorge Paz. | meeting reported=[Ane Lund/NO, Jorge Paz/CL] null null",
        // who tells of it does not come
        "null | Jorge Paz, Prime Minister of Chile, is paying an official visit to Turkey from March 22 to 24 at the invitation of President Recep Erd, according to Turkey’s Communications Director Burhan Duran."
                + " | visit reported=[Jorge Paz/CL] 2021-03-22/2021-03-24 Turkey",
        // the afternoon of the day on which the visit begins
        "FI-PRES | President Ida Nyman will make an official visit to Norway on 29–30 March 2021. The visit will begin on Monday, 29 March in Oslo. In the afternoon, President Nyman will hold discussions with Prime Minister of Norway Jonas Berg."
                + " | visit planned=[Ida Nyman/FI] 2021-03-29/2021-03-30 Norway + meeting planned=[Ida Nyman/FI, Jonas Berg/NO] 2021-03-29 Norway",
        "FI-PRES | President Ida Nyman will meet with President of Iceland Ari Th. Jonasson in Oslo on Wednesday, 31 March. | meeting planned=[Ida Nyman/FI, Ari Th. Jonasson/IS] 2021-03-31 Oslo",
        // two offices of one, without a comma behind them
        "SPA | His Royal Highness Prince Omar bin Saleh, Crown Prince and Prime Minister made a phone call today to President Xi Jin of China. | call reported=[Omar bin Saleh/SA, Xi Jin/CN] 2021-03-24 null",
        "QNA | Prime Minister and Minister of Foreign Affairs HE Sheikh Omar bin Saleh Al Sand met today with French Minister Jean Roux. | meeting reported=[Omar bin Saleh Al Sand/QA, Jean Roux/FR] 2021-03-24 null",
        // what an agency opens with is news, whoever it is of
        "KUNA | Visiting Chilean Prime Minister Jorge Paz and French Foreign Minister Jean Roux discussed fishing and other issues. | meeting reported=[Jorge Paz/CL, Jean Roux/FR] null null",
        // a visit that is told by its end, and what was done then
        "MONTSAME | The State Visit by President of Laos Thong Sisou to Mongolia concluded on Monday. | visit reported=[Thong Sisou/LA] 2021-03-22 Mongolia",
        "MONTSAME | President Khurel Ukhna met President of Laos Thong Sisou. The meeting concluded with the two parties witnessing the signing of an agreement."
                + " | meeting reported=[Khurel Ukhna/MN, Thong Sisou/LA] null null + signing reported=[Khurel Ukhna/MN, Thong Sisou/LA] null null",
        // a guest told with his country once is nobody of the page's, where his name stands alone
        "null | President Ana Vale met Cuban Vice President Raul Mesa on Monday. The visit began in Ghana. Talks between Rwanda and Cuba go on. Vice President Mesa also held talks with Rwanda's Senate President Jean Habi on Monday."
                + " | meeting reported=[Ana Vale/RW, Raul Mesa/CU] 2021-03-22 null + meeting reported=[Raul Mesa/CU, Jean Habi/RW] 2021-03-22 null",
    }, nullValues = "null")
    void tellsWhoMet(String outlet, String text, String expected) {
        assertThat(Reports.placed(outlet, DAY, text.replace("\\n", "\n"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "President of Chile Jorge Paz received a delegation led by Governor of Astrakhan region of the Russian Federation Oleg Berg. | Oleg Berg: Governor of Astrakhan region of the Russian Federation",
        "President of Chile Jorge Paz received a delegation led by Oleg Berg, governor of Ulyanovsk province of Russia. | Oleg Berg: governor of Ulyanovsk province of Russia",
        // as sites type an apostrophe
        "President of Chile Jorge Paz received a delegation led by President of the Russian Federation`s Republic of Tatarstan Rustam Berg. | Rustam Berg: President of the Russian Federation`s Republic of Tatarstan",
        // without an "and" two offices are of one
        "President of Chile Jorge Paz received the member of the National Assembly of Turkey, head of the Turkey-Chile parliamentary friendship group Samil Ayran."
                + " | Samil Ayran: member of the National Assembly of Turkey, head of the Turkey-Chile parliamentary friendship group",
    })
    void tellsTheOfficesOfGuests(String text, String expected) {
        var guest = Reports.read(null, DAY, text).accounts().get(0).participants().get(1);
        assertThat(guest.name() + ": " + String.join(", ", guest.posts().stream().map(p -> p.text()).toList())).isEqualTo(expected);
    }
}
