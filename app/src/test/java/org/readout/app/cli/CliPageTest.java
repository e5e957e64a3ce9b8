package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/cli.md} is what the program says; {@code mvn verify -Dreadout.write=true} prints it anew. */
class CliPageTest {
    private static final Path PAGE = Path.of(System.getProperty("readout.root", ".."), "docs", "cli.md");
    private static final String HEAD = """
            # The command line

            Printed from the program; a test compares. `./readout` builds the program on first use and when its \
            sources have changed, and needs a JDK 21 or later, which it finds by `JAVA_HOME`, the `PATH` or the usual \
            places. More options for the Java virtual machine go into `READOUT_JAVA_OPTS`.

            ```
            ./readout read examples/                          # cards in the terminal
            ./readout read --format jsonl FOLDER > out.jsonl  # one reading a line
            ./readout read --format csv FOLDER > out.csv      # for a spreadsheet
            curl -s URL-OF-A-TEXT | ./readout read -          # standard input
            ./readout read --show marked report.txt           # the text with what was read in it marked
            ./readout explain report.txt                      # why each fact was read as it was
            ./readout score DIR                               # how much of the answer keys in DIR is read
            ```

            - Documents are printed in the order in which they are given, however many cores read them.
            - Notes on what cannot be read go to standard error, a line each; the rest is read.
            - On a terminal, control characters of a page are shown as signs and never sent on. In a file or a pipe \
            `json`, `jsonl`, `csv` and `--show text` are exact, but for surrogates without their other half, which \
            are U+FFFD.
            - `csv` puts `'` before a cell that a spreadsheet would take for a formula.
            - A reader that closes its pipe (`| head`) ends the run quietly, with exit code 0.
            """;

    @Test
    void pageIsWhatTheProgramSays() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (String command : List.of("", "read", "explain", "score", "schema")) {
            String usage = command.isEmpty() ? Cli.piped().run("--help").out()
                    : Cli.piped().run("help", command).out();
            page.append("\n## ").append("readout ".concat(command).strip()).append("\n```\n")
                    .append(usage.replace("\r\n", "\n").stripTrailing()).append("\n```\n");
        }
        if (Boolean.getBoolean("readout.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page.toString()).as("docs/cli.md; print it anew with -Dreadout.write=true")
                .isEqualTo(Files.readString(PAGE));
    }
}
