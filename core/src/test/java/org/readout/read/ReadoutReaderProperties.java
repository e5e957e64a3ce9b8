package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.readout.model.Aside;
import org.readout.model.Capture;
import org.readout.model.Readout;
import org.readout.model.Span;

/** What holds for any page whatever. */
class ReadoutReaderProperties {
    private static final ReadoutReader READER = ReadoutReader.load();

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> bits = Arbitraries.of("\n", "\n\n", "\r\n", " ", ".", ", ", " -- ", "BEIJING", "Canberra", "March 22",
                "2024-03-22", "8th December, 1966", "(Xinhua/Li Bo)", "(KCNA)", "Enditem", "-0-", "000---", "FOR PRESS", "By Jo Park",
                "Contact", "press@example.org", "Share this", "Copyright", "x.jpeg", "Minister meets minister", "Prime Minister said:",
                "They talked about roads and rails for a long while.", "\ud800", "\udc00", "\u0000", "\ufeff", "。", "会谈", "[", "/", "\t",
                "MINISTERS MEET", "\u00a0", "will go on with", "Mr.", "C.C.", "1/ 2", "***");
        return bits.list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Property(tries = 600)
    void everyWordStandsInTheTitleAParagraphOrAnAside(@ForAll("pages") String text, @ForAll("pages") String title) {
        check(new Capture("x", null, null, null, null, null, text));
        check(new Capture("x", null, null, null, "2024-03-23", title, text));
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text) {
        check(new Capture("x", null, text, null, text, null, text));
    }

    private static void check(Capture capture) {
        ReadResult result = READER.read(capture);
        assertThat(READER.read(capture)).isEqualTo(result);
        Readout readout = result.readout();
        String text = readout.text();
        List<Span> all = new ArrayList<>(readout.paragraphs());
        assertThat(readout.paragraphs()).isSorted();
        assertThat(readout.asides().stream().map(aside -> aside.evidence().span())).isSorted();
        for (Aside aside : readout.asides()) {
            assertThat(aside.evidence().exact()).isEqualTo(aside.evidence().span().of(text));
            all.add(aside.evidence().span());
        }
        all.sort(null);
        int end = readout.title() == null ? 0 : readout.title().length();
        for (Span span : all) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, span.start()).chars().allMatch(c -> Lines.isBlank((char) c))).isTrue();
            end = span.end();
        }
        assertThat(text.substring(end).isBlank()).isTrue();
        assertThat(readout.bodyStart()).isBetween(0, text.length());
        assertThat(letters(text)).isEqualTo(letters((capture.title() == null ? "" : capture.title()) + "\n" + capture.text()));
    }

    /** The signs of a text that are not white space, in no order: a title found is moved to the front. */
    private static List<Integer> letters(String text) {
        return Cleaner.clean(text).codePoints().filter(c -> c > ' ' && !Character.isWhitespace(c) && c != 0xa0)
                .sorted().boxed().toList();
    }

    @Example
    void hostilePagesTakeNoMoreThanLinearTime() {
        for (String bit : List.of("\n", "a", "a\n", "( ", "A ", "1", "January 1 ", "May ", "Ã", "BEIJING, March 2 (Xinhua) -- ", "DPRK\n",
                "Canberra\n", "Contact\n", "。\n", "x".repeat(70) + "\n", "\ud800", "0".repeat(39) + "\n000 ", "The Minister of\n", "[", "\"")) {
            String page = bit.repeat(2_000_000 / bit.length());
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> READER.read(new Capture("x", null, null, null, null, null, page)));
        }
    }
}
