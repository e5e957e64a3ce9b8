package org.readout.annotate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Vocabulary;
import org.readout.model.Span;

/** What a scanner made of the words of a page, and what they are taken for. */
class MisreadTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Vocabulary WORDS = LEXICON.language().vocabulary();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "thc Ministur will visi~ t Oslo | the minister will visit oslo",
        "Pri me Minist-er on 3 Nlovember | prime minister on 3 november",
        "the visitof the President | the visit of the president",
        "the inister was re^ ceived | the minister was received",
        "talks wvith her | talks with her",
        // names and rare words are no misreadings, even where a telling word is near
        "Mary and Walter Marshall | mary and walter marshall",
        "of New Zealand and Hunan | of new zealand and hunan",
        "embryos near the runway | embryos near the runway",
        // short forms and possessives are whole
        "the Minister's visit. No. 3 of the U.S. | the minister's visit . no. 3 of the u.s.",
    })
    void wordsOfScannedPagesAreTakenAsTheyWereMeant(String page, String meant) {
        assertThat(words(page, 1967)).isEqualTo(meant);
    }

    @Test
    void aPageOfTheWebIsTakenAsItIs() {
        assertThat(words("thc Ministur spoke", 2020)).isEqualTo("thc ministur spoke");
        assertThat(words("thc Ministur spoke", 0)).isEqualTo("thc ministur spoke");
    }

    @Test
    void dirtAmidWordsShowsAScannerOnAPageWithoutADate() {
        assertThat(words("thc Ministur w~ ill come", 0)).isEqualTo("the minister will come");
    }

    @Test
    void aBrokenWordKeepsItsPlace() {
        String page = "He will visi~ t Oslo.";
        List<Token> tokens = new Tokenizer(WORDS).tokens(page, new Span(0, page.length()), spellings(page, 1967));
        Token visit = tokens.get(2);
        assertThat(page.substring(visit.start(), visit.end())).isEqualTo("visi~ t");
        assertThat(tokens).allSatisfy(t -> assertThat(page.startsWith(t.text(), t.start())).isTrue());
    }

    private static Spellings spellings(String page, int year) {
        return new Spellings(new Wordbook(LEXICON, new Triggers(Map.of())), page, year);
    }

    private static String words(String page, int year) {
        return new Tokenizer(WORDS).tokens(page, new Span(0, page.length()), spellings(page, year)).stream().map(Token::lower)
                .collect(Collectors.joining(" "));
    }
}
