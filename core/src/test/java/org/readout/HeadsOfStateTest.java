package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.model.Account;
import org.readout.model.Reading;

/** How the office of Sri Lanka's president and the Korean agency tell of visits, guests and what they said. */
class HeadsOfStateTest {
    private static Reading island(String text) {
        return Reports.read("LK-PMD", "2025-03-20", text);
    }

    /** The same of what a president does at home, in a report that speaks of other countries, too. */
    private static Reading home(String text) {
        return island(text + " India, China and Japan welcomed the news.");
    }

    private static Reading agency(String text) {
        return Reports.read("DPRK-KCNA", "2025-03-20", text);
    }

    /** Kind, day and place, then each participant with his side, the first letter of his role and his posts. */
    private static List<String> accounts(Reading reading) {
        return reading.accounts().stream().map(a -> a.kind().word() + " " + a.date() + " " + a.place() + ": " + parties(a)).toList();
    }

    private static String parties(Account account) {
        return account.participants().stream().map(p -> p.name() + "/" + p.side() + "/" + p.role().name().charAt(0)
                + p.posts().stream().map(post -> " " + post.text()).collect(Collectors.joining(";"))).collect(Collectors.joining(", "));
    }

    private static List<String> contents(Reading reading) {
        return reading.statements().stream().map(s -> s.content()).toList();
    }

    @Test
    void wordsGivenLineByLineGoOnToTheNextThatTheGuestsDo() {
        Reading reading = agency("A delegation led by Wu Tao, chairman of the Tea Society of China, visited Mangyongdae on Tuesday.\nThe head of the delegation said at the end of the visit:\n"
                + "The Korean people are building new homes.\nHis life was devoted to them.\nThe relations would grow stronger.\nThe delegation also toured the Tower of the Sea.");
        assertThat(contents(reading)).containsExactly("The Korean people are building new homes", "His life was devoted to them", "The relations would grow stronger");
    }

    @Test
    void aBureauThatIsCalledGeneralIsNoGeneral() {
        assertThat(accounts(agency("The General Political Bureau of the Korean People's Army on Tuesday hosted a reception for the military delegation of Laos.")))
                .containsExactly("reception 2025-03-18 null: General Political Bureau of the Korean People's Army/KP/P, military delegation of Laos/LA/P");
    }

    @Test
    void greetingsThatSheIsAskedToConvey() {
        Reading reading = agency("Foreign Minister Han Hui met with Oleg Zimin, president of Russia, in Moscow on March 4.\nZimin asked her to convey his warm greetings toKim Jong Un.");
        assertThat(accounts(reading)).anySatisfy(a -> assertThat(a).startsWith("message 2025-03-04").contains("Oleg Zimin/RU/S", "Kim Jong Un/KP/R", "Han Hui/KP/B"));
    }

    @Test
    void severalWhoComeNextInAListHoldNoOfficeOfHisOwn() {
        assertThat(accounts(island("President Ranil Perera held talks today (20) with Indian Prime Minister Dev Rao, Indian government ministers, and leading Indian business magnates.")))
                .containsExactly("meeting 2025-03-20 null: Ranil Perera/LK/P President, Dev Rao/IN/P Indian Prime Minister, Indian government ministers/IN/P, leading Indian business magnates/IN/P");
    }

    @Test
    void schoolsAndWhereTheyAre() {
        assertThat(accounts(home("A group of students from four schools located in the Galle and Matara areas visited the Presidential Secretariat today (20).")))
                .containsExactly("visit 2025-03-20 null: group of students from four schools/LK/P");
    }

    @Test
    void monksAndTheirOffices() {
        assertThat(accounts(home("President Ranil Perera met today (20) with the Chief Sanganayaka of Eastern Province Most Ven. Ruwan Ananda Thera and the Diyawadana Nilame of the Sri Dalada Maligawa Nimal Dela.")))
                .containsExactly("meeting 2025-03-20 null: Ranil Perera/LK/P President, Ruwan Ananda Thera/LK/P Chief Sanganayaka of Eastern Province, "
                        + "Nimal Dela/LK/P Diyawadana Nilame of the Sri Dalada Maligawa");
    }

    @Test
    void thoseListedBehindMessagesSentThem() {
        Reading reading = agency("The dear respected Kim Jong Un received messages of congratulation from foreign party leaders on March 13.\nThey included Renato Ravel, chairman of the Brazilian Communist Party, "
                + "and Prakash Karo, general secretary of the Communist Party of India.\nThey hoped that the party would prosper.\nThe messages stressed that the people were united.");
        assertThat(accounts(reading)).containsExactly("message 2025-03-13 null: Kim Jong Un/KP/R, Renato Ravel/BR/S chairman of the Brazilian Communist Party, "
                + "Prakash Karo/IN/S general secretary of the Communist Party of India");
        assertThat(reading.statements()).allSatisfy(s -> assertThat(s.speaker()).containsExactly("Renato Ravel", "Prakash Karo"));
    }

    @Test
    void aMessageSentByThreeTogether() {
        assertThat(accounts(agency("The dear respected Kim Jong Un received a message of greeting sent by Wu Tao, president of China, together with Li Bo, chairman of the Standing Committee, and Wen Ba, "
                + "premier of the State Council, on Saturday."))).singleElement().asString().contains("Kim Jong Un/KP/R", "Wu Tao/CN/S", "Li Bo/CN/S", "Wen Ba/CN/S");
    }

    @Test
    void whatWasSaidWhenMeetingSomebodyWasSaidAtAMeeting() {
        assertThat(accounts(agency("Chea Sam, Cambodian interior minister, said this when meeting Ri In Sok, DPRK ambassador to Cambodia, on March 13.")))
                .containsExactly("meeting 2025-03-13 null: Chea Sam/KH/P Cambodian interior minister, Ri In Sok/KP/P DPRK ambassador to Cambodia");
    }

    @Test
    void studentsWhoStudiedAbroadPaidAVisit() {
        assertThat(accounts(agency("Vietnamese students who studied in the DPRK paid a visit to the embassy of the DPRK in Hanoi on March 13.")))
                .containsExactly("visit 2025-03-13 Hanoi: Vietnamese students/VN/P");
    }

    @Test
    void theMonasteryThatWasVisitedIsWhereTheyMet() {
        Reading reading = home("President Ranil Perera visited the Malwathu Maha Viharaya today (20) and held discussions with the Most Venerable Tibbotu Sumana Nayaka Thera, Chief Prelate of the Malwathu Chapter.");
        assertThat(accounts(reading)).containsExactly("meeting 2025-03-20 null: Ranil Perera/LK/P President, Tibbotu Sumana Nayaka Thera/LK/P Chief Prelate of the Malwathu Chapter");
        assertThat(reading.accounts().get(0).venue()).isEqualTo("Malwathu Maha Viharaya");
    }

    @Test
    void thePresidentOfAPresidentsPageIsItsOwn() {
        assertThat(accounts(island("Admiral Steve Kohl, Commander of the U.S. Pacific Fleet, paid a courtesy call on President Ranil Perera at the Presidential Secretariat this morning (20). "
                + "The U.S. Navy works with the Indian Navy."))).singleElement().asString().contains("Ranil Perera/LK/P President");
    }

    @Test
    void whoIsListedNextHoldsAnOfficeOfHisOwn() {
        assertThat(accounts(agency("A delegation led by Pak Jae Gong, vice-minister of Trade, met the Lao trade minister on March 13.\nPresent there were Han Pong Min, director of the Trade Bureau, "
                + "the DPRK ambassador to Laos and members of the embassy."))).singleElement().asString().contains("Han Pong Min/KP/A director of the Trade Bureau, DPRK ambassador to Laos/KP/A");
    }

    @Test
    void aUnionIsToldWithTheLettersOfItsFirm() {
        assertThat(accounts(home("A meeting between President Ranil Perera and the Bank of Ceylon (BoC) Employees' Union was held today (20).")))
                .containsExactly("meeting 2025-03-20 null: Ranil Perera/LK/P President, Bank of Ceylon (BoC) Employees' Union/LK/P");
    }

    @Test
    void whatThePresidentOrderedWasSaidAtATalkToldWithIt() {
        assertThat(accounts(home("President Ranil Perera issued these instructions during a discussion held today (20) at the Presidential Secretariat with officers from the Ministry of Harbours.")))
                .containsExactly("meeting 2025-03-20 null: Ranil Perera/LK/P President, officers from the Ministry of Harbours/LK/P");
    }

    @Test
    void thoseWhoLiveAbroadActForNoCountry() {
        assertThat(accounts(agency("A delegation of the Korean Tea Growers Association in Japan led by Chairperson Han Pong Min arrived here on Wednesday.")))
                .containsExactly("visit 2025-03-19 null: Han Pong Min/null/P Chairperson");
        assertThat(accounts(agency("Ri Song Chol, secretary of the Central Committee of the WPK, met on Wednesday with Han Pong Min, vice-chairman of the Central Standing Committee of Chongryon.")))
                .singleElement().asString().contains("Ri Song Chol/KP/P", "Han Pong Min/null/P");
        assertThat(accounts(agency("Ri Song Chol, secretary of the Central Committee of the WPK, met with an art troupe of Koreans in China on Wednesday."))).singleElement().asString().endsWith("art troupe of Koreans in China/null/P");
        assertThat(accounts(agency("Ri Song Chol, DPRK ambassador to China, met on Wednesday with Wu Tao, head of the Chinese embassy in Japan."))).singleElement().asString().contains("Ri Song Chol/KP/P", "Wu Tao/CN/P");
    }

    @Test
    void whatIsContinuedBehindAMessageIsItsText() {
        Reading reading = agency("Han Hui, premier of the DPRK, sent a message of greeting to Wu Tao, premier of China, on March 13.\nIn the message she extended congratulations to Wu. She continued:\n"
                + "Over the past years the Chinese people have planted trees.\nI am convinced that the trees will grow.");
        assertThat(contents(reading)).endsWith("Over the past years the Chinese people have planted trees", "I am convinced that the trees will grow");
        assertThat(reading.statements()).allSatisfy(s -> assertThat(s.speaker()).containsExactly("Han Hui"));
    }

    @Test
    void wordsThatGoOnEndWhereTheNextSpeakerBegins() {
        Reading reading = agency("Wu Tao, chairman of the Tea Society of China, met Minister Ri Song Chol on Tuesday.\nThe new homes are fine, Wu noted, and went on:\nThe relations would grow stronger.\n"
                + "Ri Song Chol said the visit would be remembered.\nThe delegation also visited the Tower of the Sea.");
        assertThat(reading.statements()).extracting(s -> s.speaker().get(0) + ": " + s.content()).containsExactly("Wu Tao: The new homes are fine",
                "Wu Tao: The relations would grow stronger", "Ri Song Chol: the visit would be remembered");
    }

    @Test
    void wordsThatGoOnTellOfOthersAndOfWhatIs() {
        Reading reading = agency("Pak Chol, secretary of the Tea Union, made a report on Tuesday.\nThe reporter Pak Chol said that tea had grown for a hundred years, and went on:\n"
                + "Han Hui planted the first of the gardens.\nShe set forth a plan for the harbours and the hills.\nHan Hui showed how tea is dried.\nThe two countries are growing more tea.\n"
                + "Norland attaches importance to tea.\nThe Lao delegation also visited the Tower of the Sea.");
        assertThat(contents(reading)).contains("Han Hui planted the first of the gardens", "Han Hui showed how tea is dried", "The two countries are growing more tea",
                "Norland attaches importance to tea").noneMatch(c -> c.contains("Tower"));
    }

    @Test
    void theStatueAndTheVenueAreWhereTheyWent() {
        Reading reading = agency("Staff members of the Lao embassy here on Wednesday visited the statue of General Pak Song on Tea Hill.");
        assertThat(accounts(reading)).containsExactly("visit 2025-03-19 null: Staff members of the Lao embassy/LA/P");
        assertThat(reading.accounts().get(0).venue()).isEqualTo("statue of General Pak Song");
        reading = agency("The military attaches corps here visited the venue of the 5th Tea Festival Wednesday.");
        assertThat(accounts(reading)).containsExactly("visit 2025-03-19 null: military attaches corps/null/P");
        assertThat(reading.accounts().get(0).venue()).isEqualTo("venue of the 5th Tea Festival");
    }

    @Test
    void unnamedHoldersOfTheOppositeSideAreTheHosts() {
        assertThat(accounts(agency("Ri Song Chol, foreign minister of the DPRK, met with Chilean Foreign Minister Ana Vale on Tuesday.\n"
                + "Present there from the opposite side were the deputy secretary of the Foreign Ministry and the director general for East Asia."))).singleElement().asString()
                .contains("Ana Vale/CL/P", "deputy secretary of the Foreign Ministry/CL/A", "director general for East Asia/CL/A");
    }

    @Test
    void ranksBetweenOfficeAndNameAndUnionsOfOfficials() {
        assertThat(accounts(home("President Ranil Perera met today (20) with Chief of Defence Staff General Ruwan Silva and Army Commander Lieutenant General Nimal Dias.")))
                .containsExactly("meeting 2025-03-20 null: Ranil Perera/LK/P President, Ruwan Silva/LK/P Chief of Defence Staff, Nimal Dias/LK/P Army Commander");
        assertThat(accounts(home("A discussion between President Ranil Perera and the Government Harbour Officers' Association (GHOA) was held today (20).")))
                .containsExactly("meeting 2025-03-20 null: Ranil Perera/LK/P President, Government Harbour Officers' Association/LK/P");
        assertThat(accounts(home("President Ranil Perera met Secretary General Ruwan Silva today (20)."))).singleElement().asString().endsWith("Ruwan Silva/LK/P Secretary General");
    }

    @Test
    void thosePresentDuringTheseVisitsWereAtEach() {
        assertThat(accounts(island("President Ranil Perera met Indian Ambassador Dev Rao today (20). Later, President Perera met Chilean Ambassador Ana Vale. "
                + "Minister of Trade Nimal Dias was also present during these visits."))).hasSize(2).allSatisfy(a -> assertThat(a).contains("Nimal Dias/LK/A"));
    }
}
