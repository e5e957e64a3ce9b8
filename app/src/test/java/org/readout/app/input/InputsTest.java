package org.readout.app.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    @TempDir
    Path folder;

    private static List<InputItem> read(byte[] standard, String... names) {
        List<InputItem> items = new ArrayList<>();
        try (Inputs inputs = Inputs.open(List.of(names), new ByteArrayInputStream(standard))) {
            inputs.forEach(items::add);
        }
        return items;
    }

    private List<InputItem> file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return read(new byte[0], file.toString());
    }

    private List<InputItem> file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static Page page(InputItem item) {
        return assertInstanceOf(Page.class, item);
    }

    private static Skipped skipped(InputItem item, String code, boolean failure) {
        Skipped skipped = assertInstanceOf(Skipped.class, item);
        assertEquals(code, skipped.code());
        assertEquals(failure, skipped.failure());
        return skipped;
    }

    @Test
    void aFolderIsWalkedInOrderAndOnlyWhatIsADocumentIsRead() throws IOException {
        Files.createDirectories(folder.resolve("b/.hidden"));
        for (String name : List.of("c.txt", "a.txt", "b/z.txt", "b/y.json", "x.gold.json", "x.png", ".dot.txt",
                "b/.hidden/no.txt")) {
            Files.writeString(folder.resolve(name), name.endsWith("json") ? "{\"text\": \"T\"}" : "T");
        }
        List<String> ids = read(new byte[0], folder.toString()).stream().map(i -> page(i).capture().id()).toList();
        assertEquals(List.of("a", "y", "z", "c"), ids);
    }

    @Test
    void anOwnKindOfFileIsNotedOnlyWhereItIsNamed() throws IOException {
        skipped(file("x.png", "T").get(0), "unknown-type", false);
        skipped(file("x.gold.json", "{}").get(0), "answer-key", false);
        skipped(read(new byte[0], folder.resolve("none.txt").toString()).get(0), "missing", true);
        skipped(read(new byte[0], "\0").get(0), "missing", true);
        Files.createDirectory(folder.resolve("empty"));
        skipped(read(new byte[0], folder.resolve("empty").toString()).get(0), "empty-folder", false);
    }

    @Test
    void jsonIsOneObjectOrManyAndEveryKeyButTextMayBeAbsent() throws IOException {
        Page one = page(file("r.json", "{\"id\":\"i\",\"outlet\":\"o\",\"uri\":\"u\",\"language\":\"en\",\"published\":"
                + "\"2020-01-02\",\"title\":\"t\",\"text\":\"b\",\"more\":{\"text\":[1]}}").get(0));
        assertEquals("Capture[id=i, outlet=o, uri=u, language=en, published=2020-01-02, title=t, text=b]",
                one.capture().toString());
        List<InputItem> many = file("m.json", "[{\"text\":\"a\"}, {\"id\":7,\"text\":\"b\"},\n{\"title\":\"x\"}, [1]]");
        assertEquals(List.of("m#1", "7"), many.stream().filter(Page.class::isInstance)
                .map(i -> page(i).capture().id()).toList());
        skipped(many.get(2), "no-text", false);
        skipped(many.get(3), "no-text", false);
        assertEquals("s", page(file("s.json", "\ufeff{\"text\":\"a\"}").get(0)).capture().id());
        skipped(file("e.json", "").get(0), "no-text", false);
        skipped(file("n.json", "{\"text\": 5}").get(0), "no-text", false);
    }

    @Test
    void aSpoiltLineCostsNoOther() throws IOException {
        List<InputItem> items = file("l.jsonl", "{\"text\":\"a\"}\n\n{\"text\":\n{\"id\":\"n\"}\r\n{\"text\":\"b\"}");
        assertEquals("l#1", page(items.get(0)).capture().id());
        assertTrue(skipped(items.get(1), "bad-json", true).where().endsWith("l.jsonl:3"));
        skipped(items.get(2), "no-text", false);
        assertEquals("l#5", page(items.get(3)).capture().id());
        assertEquals(4, items.size());
    }

    @Test
    void badJsonGivesWhatCameBefore() throws IOException {
        List<InputItem> items = file("b.json", "[{\"text\":\"a\"}, {\"text\": ");
        assertEquals("a", page(items.get(0)).capture().text());
        skipped(items.get(1), "bad-json", true);
        skipped(file("d.json", "[".repeat(100_000)).get(0), "bad-json", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void unicodeIsRead(String charset) throws IOException {
        String text = "Minister Łukasz received the Ambassador — “here”. ".repeat(4);
        assertEquals(text, page(file("u.txt", text.getBytes(Charset.forName(charset))).get(0)).capture().text());
    }

    @Test
    void otherEncodingsAreGuessedAndTheGuessIsTold() throws IOException {
        String text = "The President of the Council, Señor Muñoz, met the Minister in Malmö – “at last”. ".repeat(3);
        Page page = page(file("w.txt", text.getBytes("windows-1252")).get(0));
        assertEquals(text, page.capture().text());
        assertTrue(String.valueOf(page.note()).contains("windows-1252"));
        String russian = "Министр иностранных дел провёл встречу с послом в Москве. ".repeat(5);
        assertEquals(russian, page(file("k.txt", russian.getBytes("KOI8-R")).get(0)).capture().text());
    }

    @Test
    void bytesAreNoText() throws IOException {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        skipped(file("b.txt", bytes).get(0), "binary", true);
        skipped(file("b.jsonl", bytes).get(0), "binary", true);
        assertEquals("", page(file("0.txt", "").get(0)).capture().text());
    }

    @Test
    void gzipIsReadAndACutStreamGivesWhatCameBefore() throws IOException {
        assertEquals("T", page(file("r.txt.gz", gzip("T")).get(0)).capture().text());
        assertEquals("r", page(file("r.json.gz", gzip("{\"text\":\"T\"}")).get(0)).capture().id());
        String text = new java.util.Random(1).ints(20_000, 'a', 'z').collect(StringBuilder::new,
                (b, c) -> b.append((char) c), StringBuilder::append).toString();
        byte[] whole = gzip(text);
        List<InputItem> cut = file("c.txt.gz", Arrays.copyOf(whole, whole.length / 2));
        assertTrue(text.startsWith(page(cut.get(0)).capture().text()));
        assertFalse(page(cut.get(0)).capture().text().isEmpty());
        skipped(cut.get(1), "truncated-gzip", true);
        byte[] lines = gzip("{\"text\":\"T\"}\n" + "{\"text\":\"" + text + "\"}\n");
        List<InputItem> cutLines = file("c.jsonl.gz", Arrays.copyOf(lines, lines.length / 2));
        assertEquals("T", page(cutLines.get(0)).capture().text());
        skipped(cutLines.get(1), "truncated-gzip", true);
    }

    @Test
    void whatIsOverTheLimitIsTold() throws IOException {
        System.setProperty(Limit.PROPERTY, "1000");
        try {
            skipped(file("l.txt", "a".repeat(1001)).get(0), "too-large", true);
            assertEquals(1000, page(file("m.txt", "a".repeat(1000)).get(0)).capture().text().length());
            List<InputItem> lines = file("l.jsonl", "{\"text\":\"" + "a".repeat(200_000) + "\"}\n{\"text\":\"b\"}\n");
            skipped(lines.get(0), "too-large", true);
            assertEquals("b", page(lines.get(1)).capture().text());
        } finally {
            System.clearProperty(Limit.PROPERTY);
        }
    }

    @Test
    void standardInputIsWhatItLooksLike() throws IOException {
        assertEquals("[Photo] T", page(read("[Photo] T".getBytes(StandardCharsets.UTF_8), "-").get(0)).capture().text());
        assertEquals("stdin", page(read("T".getBytes(StandardCharsets.UTF_8), "-").get(0)).capture().id());
        assertEquals(2, read("{\"text\":\"a\"}\n{\"text\":\"b\"}\n".getBytes(StandardCharsets.UTF_8), "-").size());
        assertEquals(2, read("[{\"text\":\"a\"},\n {\"text\":\"b\"}]".getBytes(StandardCharsets.UTF_8), "-").size());
        assertEquals("a", page(read("{\n \"text\": \"a\"\n}".getBytes(StandardCharsets.UTF_8), "-").get(0)).capture().text());
        assertEquals(2, read(gzip("{\"text\":\"a\"}\n{\"text\":\"b\"}\n"), "-").size());
    }
}
