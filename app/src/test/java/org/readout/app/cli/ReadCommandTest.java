package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.Sample;
import org.readout.app.cli.Cli.Result;
import org.readout.json.JsonTree;
import org.readout.json.ReadingCodec;

class ReadCommandTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReadingCodec.schema(), InputFormat.JSON);

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void printsACardByDefault() throws IOException {
        Result result = Cli.piped().run("read", file("r1.txt", Sample.TEXT).toString());
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("a1  MEETING  reported · 2024-05-03 · Old Customs House, Harbour City")
                .contains("    HC  principal  Ann Alder\n").contains("    -   principal  Bo Birch\n")
                .contains("quoting President\n      • the harbour is open\n").contains("on fish\n")
                .contains("not: any toll").contains("signed  document: fishing (HC, HR)")
                .contains("! The visit has no place. [no-place]").doesNotContain("\u001B");
    }

    @Test
    void printsJsonBySchema() throws IOException {
        String path = file("r1.txt", Sample.TEXT).toString();
        Result indented = Cli.piped().run("read", "--format", "json", path);
        Result line = Cli.piped().run("read", "--format=jsonl", path);
        assertThat(indented.out()).endsWith("}\n");
        assertThat(line.out().lines()).hasSize(1);
        assertThat(JsonTree.parse(indented.out())).isEqualTo(JsonTree.parse(line.out()));
        assertThat(SCHEMA.validate(line.out(), InputFormat.JSON)).isEmpty();
        assertThat(((Map<?, ?>) JsonTree.parse(line.out())).get("doc")).isEqualTo("r1");
    }

    @Test
    void csvHasARowAParticipant() throws IOException {
        Result result = Cli.piped().run("read", "-f", "csv", file("=r1.txt", Sample.TEXT).toString());
        List<String> rows = Stream.of(result.out().split("\r\n")).toList();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).isEqualTo("doc,outlet,published,title,account,kind,status,channel,date,place,venue,"
                + "name,side,role,posts,start,end,exact");
        assertThat(rows.get(1)).isEqualTo("'=r1,,2024-05-04,Minister Alder receives envoy,a1,meeting,reported,"
                + "government,2024-05-03,Harbour City,Old Customs House,Ann Alder,HC,principal,"
                + "\"Foreign Minister; =HYPERLINK(\"\"x\"\")\",71,80,Ann Alder");
        assertThat(rows.get(3)).isEqualTo(
                "'=r1,,2024-05-04,Minister Alder receives envoy,a2,visit,planned,,,,,,,,,15,23,receives");
    }

    @Test
    void showsTheTextExactly() throws IOException {
        String path = file("r1.txt", Sample.TEXT).toString();
        assertThat(Cli.piped().run("read", "--show", "text", path).out()).isEqualTo(Sample.TEXT);
        String marked = Cli.piped().run("read", "--show", "marked", path).out();
        assertThat(marked).contains("⟦a1 met with⟧").contains("⟦s1 the harbour is open⟧")
                .contains("⟦:credit Photo by C. Cedar⟧").contains("an agreement on ⟦g1 fishing⟧");
    }

    @Test
    void colourAndWidthAreTheTerminals() throws IOException {
        String path = file("r1.txt", Sample.TEXT).toString();
        assertThat(Cli.terminal(Map.of()).run("read", path).out()).contains("\u001B[1m");
        assertThat(Cli.terminal(Map.of("NO_COLOR", "1")).run("read", path).out()).doesNotContain("\u001B");
        assertThat(Cli.terminal(Map.of("TERM", "dumb")).run("read", path).out()).doesNotContain("\u001B");
        String narrow = Cli.terminal(Map.of("COLUMNS", "44", "NO_COLOR", "1")).run("read", path).out();
        assertThat(narrow.lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(44));
    }

    @Test
    void escapesInThePageDoNotReachTheTerminal() throws IOException {
        String json = "{\"title\":\"A\\u001B[31mB\\u009B2J\\u202E\",\"text\":\"x\"}";
        Path path = file("e.json", json);
        for (String format : List.of("card", "csv", "json")) {
            String out = Cli.terminal(Map.of("NO_COLOR", "1")).run("read", "-f", format, path.toString()).out();
            assertThat(out).doesNotContain("\u001B", "\u009B", "\u202E");
        }
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsRead() throws IOException {
        Path good = file("good.txt", Sample.TEXT);
        Path bad = file("bad.txt", "CRASH");
        Result result = Cli.piped().run("read", "-f", "jsonl", bad.toString(), "no/such/file.txt", good.toString());
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.err()).contains("bad").contains("no/such/file.txt").doesNotContain("\tat ");
        assertThat(Cli.piped().run("read", "--debug", bad.toString()).err()).contains("\tat ");
    }

    @Test
    void jsonWithoutTextIsNoFailure() throws IOException {
        Result result = Cli.piped().run("read", file("n.json", "{\"id\":\"n\"}").toString());
        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("n.json").contains("text");
    }

    @Test
    void anEmptyFolderIsNoted() {
        Result result = Cli.piped().run("read", folder.toString());
        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("holds no file that is read");
    }

    @Test
    void anEmptyFileIsRead() throws IOException {
        assertThat(Cli.piped().run("read", file("empty.txt", "").toString()).exit()).isZero();
    }

    @Test
    void wrongCommandLinesAreTold() {
        for (List<String> args : List.of(List.<String>of(), List.of("read"), List.of("reed", "x"),
                List.of("read", "--format", "xml", "x"), List.of("read", "-f", "csv", "--show", "text", "x"))) {
            Result result = Cli.piped().run(args.toArray(String[]::new));
            assertThat(result.exit()).as("%s", args).isEqualTo(Exit.USAGE);
            assertThat(result.err()).startsWith("readout: ");
            assertThat(result.out()).isEmpty();
        }
    }

    @Test
    void manyAreReadInOrder() throws IOException {
        for (int i = 0; i < 200; i++) {
            file("r%03d.txt".formatted(i), Sample.TEXT);
        }
        Result result = Cli.piped().run("read", "-f", "jsonl", folder.toString());
        List<?> docs = result.out().lines().map(l -> ((Map<?, ?>) JsonTree.parse(l)).get("doc")).toList();
        assertThat(docs).isEqualTo(IntStream.range(0, 200).mapToObj("r%03d"::formatted).toList());
    }

    @Test
    void standardInputIsRead() {
        Result result = Cli.piped().given(Sample.TEXT).run("read", "-f", "json", "-");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("\"accounts\"");
    }

    @Test
    void aClosedPipeIsQuietAndAFullDiskIsNot() throws IOException {
        String path = file("r1.txt", Sample.TEXT).toString();
        StringWriter err = new StringWriter();
        assertThat(runInto("Broken pipe", err, path)).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(runInto("No space left on device", err, path)).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).isEqualTo("readout: cannot write the output: No space left on device"
                + System.lineSeparator());
    }

    private static int runInto(String fault, StringWriter err, String path) {
        Writer broken = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException(fault);
            }

            @Override
            public void flush() {
                // nothing is held
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Env env = new Env(System.in, new Output(broken), new PrintWriter(err, true), Screen.none(),
                () -> Sample::read);
        return ReadoutCommand.line(env).execute("read", path);
    }

    @Test
    void explainsEachFact() throws IOException {
        Result result = Cli.piped().run("explain", file("r1.txt", Sample.TEXT).toString());
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("rule  en.act.met-with").contains("not  en.act.call: no phone")
                .contains("act  81-89 “met with”").contains("date  2024-05-03 · 154-160 “Friday”");
    }

    @Test
    void printsSchemaAndVersion() {
        assertThat(Cli.piped().run("schema").out()).isEqualTo(ReadingCodec.schema());
        assertThat(Cli.piped().run("--version").out()).startsWith("readout ").doesNotContain("$");
        assertThat(Cli.piped().run("help", "read").out()).startsWith("Usage: readout read");
    }
}
