package org.readout.annotate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.lexicon.Lexicon;
import org.readout.model.Span;

/** What is kept of the words of one text changes nothing in the next. */
class WordbookTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private final Wordbook book = new Wordbook(LEXICON, new Triggers(Map.of("talks", Triggers.SIGNING)));

    private String read(String text) {
        StringBuilder out = new StringBuilder();
        for (Token t : new Tokenizer(LEXICON.language().vocabulary()).tokens(text, new Span(0, text.length()), new Spellings(book, text, 0))) {
            out.append(t.text()).append(' ').append(t.lower()).append(' ').append(t.flags()).append(' ').append(t.spelling().key).append(' ').append(t.spelling().nameKey())
                    .append(' ').append(t.spelling().part()).append(' ').append(t.triggers(Triggers.SIGNING)).append('\n');
        }
        return out.toString();
    }

    @Test
    void aWordIsTheSameInEveryText() {
        String text = "Minister Ana Vale held talks in Oslo on the Workers' plans of the US.";
        String first = read(text);
        assertThat(first).contains("talks talks").contains("Minister minister");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            many.append(Integer.toString(i * 7919, 36)).append("q ");
        }
        read(many.toString());
        assertThat(read(text)).isEqualTo(first);
    }

    @Test
    void aWordIsKeptFromTextToText() {
        assertThat(book.of("talks", 0, 5)).isSameAs(book.of("The talks ended", 4, 9)).isNotSameAs(book.of("Talks", 0, 5));
    }
}
