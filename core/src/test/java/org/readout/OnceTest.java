package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An act that is told more than once, by a noun, by the states or by an office, is one; and who is told by the way is of the side that his own words tell. */
class OnceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // a meeting to come is the one that a noun tells of without a day
        "Roads are closed during the summit between President Ann Lowe of the United States and President Kofi Mensah of Ghana from 15 to 17 July 2024 in Geneva. In order to ensure security during the meeting in Geneva between Ann Lowe and Kofi Mensah, the Federal Council approved a measure."
                + " | meeting planned=[Ann Lowe/US, Kofi Mensah/GH] 2024-07-15/2024-07-17 Geneva",
        // an office told in full is the one told in letters
        "Federal Councillor Urs Roth, the head of the FTD, will meet French Foreign Minister Luc Blanc in Paris on 3 July 2024. The meeting between the head of the Federal Trade Department and Luc Blanc builds on earlier talks."
                + " | meeting planned=[Urs Roth/CH, Luc Blanc/FR] 2024-07-03 Paris",
        // who signed for two states, told later
        "Switzerland and Norway have signed an agreement. It frees the ship. The owner is glad. The crew is well. The agreement was signed by Norway's minister of trade and the Swiss ambassador in Norway."
                + " | signing reported=[Norway's minister of trade/NO, Swiss ambassador/CH] null Norway",
        // who signed for each, told one after the other
        "Switzerland and Norway signed a statement on fishing in Oslo today. The two countries have long fished together. Eva Hill, a state secretary, signed the statement for Norway. Urs Roth, the Swiss State Secretary, signed the statement for Switzerland."
                + " | signing reported=[Eva Hill/NO, Urs Roth/CH] 2024-06-20 Oslo",
        // another country's chair of an organisation is who was named before
        "Federal Councillor Urs Roth met with Germany's foreign minister, Karl Bauer, in Berlin today. Mr Bauer, who is the chairperson-in-office of the Organization for Security and Co-operation in Europe (OSCE) this year, went on to discuss trade with Mr Roth."
                + " | meeting reported=[Urs Roth/CH, Karl Bauer/DE] 2024-06-20 Berlin",
        // what talks began with is not with whom they were held
        "Federal Councillor Urs Roth met Latvian President Egils Kalns in Riga today. The talks in Riga began with both Switzerland and Latvia praising the good relations between their two countries."
                + " | meeting reported=[Urs Roth/CH, Egils Kalns/LV] 2024-06-20 Riga",
        // who travels with somebody was not at the talks told last
        "Federal Councillor Urs Roth paid an official visit to Latvia today. He met Latvian President Egils Kalns in Riga. Mr Roth is being accompanied on this trip by National Councillors Eva Frei and Nina Vogt."
                + " | visit reported=[Urs Roth/CH, Eva Frei/CH, Nina Vogt/CH] 2024-06-20 Latvia + meeting reported=[Urs Roth/CH, Egils Kalns/LV] 2024-06-20 Riga",
        // the one at the head of a body is of its side
        "On 14 June, the Federal Council, led by President Anna Sutter, received the President of Ghana, Kofi Mensah. Federal Councillor Urs Roth and Ghanaian Foreign Minister Esi Owusu signed an agreement in the presence of President Sutter and President Mensah."
                + " | meeting reported=[Federal Council/CH, Kofi Mensah/GH] 2024-06-14 null + signing reported=[Urs Roth/CH, Esi Owusu/GH, Anna Sutter/CH, Kofi Mensah/GH] 2024-06-14 null",
        // a list goes on behind a Prime Minister
        "Federal Councillor Urs Roth met Ukrainian President Petro Bondar, Prime Minister Ivan Koval and Minister of Foreign Affairs Dmytro Moroz in Vilnius today."
                + " | meeting reported=[Urs Roth/CH, Petro Bondar/UA, Ivan Koval/UA, Dmytro Moroz/UA] 2024-06-20 Vilnius",
        // those of a team are of its side
        "President Kofi Mensah of Ghana met Federal Councillor Urs Roth in Bern today. The talks were attended on the Swiss side by Federal Councillor Max Egli, while the Ghanaian delegation included Foreign Minister Esi Owusu."
                + " | meeting reported=[Kofi Mensah/GH, Urs Roth/CH, Max Egli/CH, Esi Owusu/GH] 2024-06-20 Bern",
        "On 17 and 18 June, Federal Councillor Urs Roth took part in the meeting of G20 finance ministers and central bank governors in Lima."
                + " | conference reported=[Urs Roth/CH, G20 finance ministers/G20, central bank governors/G20] 2024-06-17/2024-06-18 Lima",
        // days of one journey are not those of the next, and what was long before is no news
        "Federal Councillor Urs Roth will visit Latvia from 1 to 3 July 2024. He will then travel to Chile. | visit planned=[Urs Roth/CH] 2024-07-01/2024-07-03 Latvia + visit planned=[Urs Roth/CH] null Chile",
        "Federal Councillor Urs Roth received Latvian President Egils Kalns in Bern today. The visit comes a year after Mr Roth visited Tallinn."
                + " | meeting reported=[Urs Roth/CH, Egils Kalns/LV] 2024-06-20 Bern + visit background=[Urs Roth/CH] null Tallinn",
        // people told without a country are of the one that is visited, but for those who are told to be from home
        "Federal Councillor Urs Roth will visit India from 9 to 12 August. Mr Roth will also meet business leaders."
                + " | visit planned=[Urs Roth/CH] 2024-08-09/2024-08-12 India + meeting planned=[Urs Roth/CH, business leaders/IN] 2024-08-09/2024-08-12 India",
        "Federal Councillor Urs Roth will visit India from 9 to 12 August. Mr Roth will also meet representatives of Swiss companies."
                + " | visit planned=[Urs Roth/CH] 2024-08-09/2024-08-12 India + meeting planned=[Urs Roth/CH, representatives of Swiss companies/CH] 2024-08-09/2024-08-12 India",
        // the day of what was before is not that of the visit
        "Federal Councillor Urs Roth visited Latvia on the first trip by a minister since the accession of the country in May 2004. | visit reported=[Urs Roth/CH] null Latvia",
    })
    void isRead(String text, String expected) {
        assertThat(Reports.placed("CH-FDFA", "2024-06-20", text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // what was agreed on does not go on as speech; what somebody said that there is does
        "Federal Councillor Urs Roth met Latvian President Egils Kalns in Riga today. The two presidents agreed on the text of a treaty. The parties must now sign the treaty. | the text of a treaty",
        "Federal Councillor Urs Roth met Latvian President Egils Kalns in Riga today. Mr Kalns said the treaty is good. It must be signed soon. | the treaty is good + It must be signed soon",
        // the first word of a sentence is no rank
        "Federal Councillor Urs Roth met Latvian President Egils Kalns in Riga today. Major decisions reached: The further development of the station. | ''",
        // words that might be verbs, behind whose speech it was
        "Federal Councillor Urs Roth met Latvian President Egils Kalns in Riga today. “This visit is a success for our two countries”, stressed President Kalns in his welcome address. | This visit is a success for our two countries",
    })
    void isSaid(String text, String expected) {
        assertThat(Reports.read("CH-FDFA", "2024-06-20", text).statements().stream().map(s -> s.content()).collect(Collectors.joining(" + "))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Federal Councillor Max Egli and Ghanaian Foreign Minister Esi Owusu signed a memorandum of understanding on cooperation on water in the presence of President Anna Sutter. | cooperation on water",
        "The ministers of Norway and Chile signed a declaration on the management of the Lena–Aldan Basin. | management of the Lena–Aldan Basin",
        "The ministers of Norway and Chile signed a declaration on the basin – a first step. | basin",
    })
    void isSigned(String text, String expected) {
        assertThat(Reports.read("CH-FDFA", "2024-06-20", text).agreements().stream().map(a -> a.subject()).collect(Collectors.joining(" + "))).isEqualTo(expected);
    }
}
