package org.readout.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.app.show.Card;
import org.readout.app.show.CsvTable;
import org.readout.app.show.MarkedText;
import org.readout.app.show.Visible;
import org.readout.json.CodePoints;
import org.readout.json.ReadingCodec;
import org.readout.json.ReadingCodec.Style;
import org.readout.model.Reading;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code readout read}: documents in, readings out. */
@Command(name = "read", description = "Reads documents and prints what each tells.", footerHeading = "%n", footer = {
    "A document that cannot be read is told on standard error, and the next one is read. A JSON document without "
            + "text is passed over with a note."})
final class ReadCommand implements Callable<Integer> {
    /** How readings are printed. */
    enum Format {
        CARD, JSON, JSONL, CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is shown of the text. */
    enum Show {
        TEXT, MARKED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Either the readings or the text. */
    static final class Printed {
        @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", description = {
            "card: for eyes (the default); json: indented, one object after another;",
            "jsonl: one reading a line; csv: a row for each participant of each account."})
        @Nullable
        Format format;

        @Option(names = "--show", paramLabel = "WHAT", description = {
            "text: exactly the text that all offsets count in;", "marked: that text with what was read in it marked."})
        @Nullable
        Show show;
    }

    private final Env env;

    @Mixin
    private HelpOption help = new HelpOption();

    @ParentCommand
    private @Nullable ReadoutCommand parent;

    @ArgGroup(exclusive = true)
    private @Nullable Printed output;

    @Mixin
    private Paths paths = new Paths();

    private boolean printed;

    ReadCommand(Env env) {
        this.env = env;
    }

    @Override
    public Integer call() {
        Format format = output == null || output.format == null ? Format.CARD : output.format;
        Show show = output == null ? null : output.show;
        if (show == null && format == Format.CSV) {
            env.out().print(CsvTable.heading());
        }
        Consumer<String> sink = show == null ? this::print : this::printApart;
        int exit = new Run(env, parent != null && parent.debug()).over(paths.all(),
                show == null ? printer(format) : printer(show), sink);
        env.out().flush();
        return exit;
    }

    private void print(String text) {
        env.out().print(text);
        if (env.screen().terminal()) {
            env.out().flush();
        }
    }

    /** Texts have a line end between them, but none is added to the last: one text alone is printed exactly. */
    private void printApart(String text) {
        print(printed ? "\n" + text : text);
        printed = true;
    }

    private Function<Reading, String> printer(Format format) {
        Screen screen = env.screen();
        return switch (format) {
            case CARD -> reading -> CodePoints.wellFormed(Card.of(reading, screen.width(), screen.colour()));
            case JSON -> reading -> shown(ReadingCodec.toJson(reading, Style.INDENTED)) + "\n";
            case JSONL -> reading -> shown(ReadingCodec.toJson(reading, Style.LINE)) + "\n";
            case CSV -> reading -> shown(CsvTable.rows(reading));
        };
    }

    private Function<Reading, String> printer(Show show) {
        return switch (show) {
            case TEXT -> reading -> shown(CodePoints.wellFormed(reading.readout().text()));
            case MARKED -> reading -> CodePoints.wellFormed(MarkedText.of(reading, env.screen().colour()));
        };
    }

    /** Exact for programs, without control characters for a terminal. */
    private String shown(String text) {
        return env.screen().terminal() ? Visible.of(text) : text;
    }
}
