package org.readout.app.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.app.score.Score;
import org.readout.app.show.Visible;
import org.readout.json.ReadingCodec;
import org.readout.json.ReadingCodec.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code readout score}: how much of what answer keys say is read. */
@Command(name = "score", description = "Scores readings against answer keys: precision, recall and F1 of each kind of "
        + "fact.")
final class ScoreCommand implements Callable<Integer> {
    private static final String KEY = ".gold.json";
    private static final List<String> DOCUMENTS = List.of(".json", ".txt");

    private final Env env;

    @Mixin
    private HelpOption help = new HelpOption();

    @ParentCommand
    private @Nullable ReadoutCommand parent;

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder of documents X.json or X.txt with their "
            + "answer keys X.gold.json.")
    private Path folder = Path.of(".");

    @Parameters(index = "1", arity = "0..1", paramLabel = "READINGS", description = "Readings to score, one a line, or a "
            + "folder of documents to read; if not given, those of DIR are read.")
    private @Nullable Path readings;

    @Option(names = "--json", description = "Prints the F1 figures as JSON.")
    private boolean json;

    @Option(names = "--misses", description = "Lists what was missed and what invented.")
    private boolean misses;

    ScoreCommand(Env env) {
        this.env = env;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + ": no such folder");
        }
        List<Path> keys = keys();
        if (keys.isEmpty()) {
            throw new IOException(folder + ": no answer keys (*" + KEY + ") in it");
        }
        List<String> read = new ArrayList<>();
        boolean ready = readings != null && !Files.isDirectory(readings);
        int exit = ready ? take(readings, read) : read(keys, readings == null ? folder : readings, read);
        List<String> golds = new ArrayList<>();
        for (Path key : keys) {
            golds.add(text(key));
        }
        Score score = new Score(golds, read);
        env.out().print(json ? score.json() : score.table());
        if (misses) {
            env.out().print(env.screen().terminal() ? Visible.of(score.misses()) : score.misses());
        }
        env.out().flush();
        return exit;
    }

    private List<Path> keys() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> name(f).endsWith(KEY)).sorted((a, b) -> name(a).compareTo(name(b))).toList();
        }
    }

    /** Reads the documents of {@code from} that have keys. */
    private int read(List<Path> keys, Path from, List<String> read) {
        List<String> documents = new ArrayList<>();
        for (Path key : keys) {
            String stem = name(key).substring(0, name(key).length() - KEY.length());
            DOCUMENTS.stream().map(ending -> from.resolve(stem + ending)).filter(Files::isRegularFile).findFirst()
                    .ifPresent(document -> documents.add(document.toString()));
        }
        return new Run(env, parent != null && parent.debug()).over(documents,
                reading -> ReadingCodec.toJson(reading, Style.LINE), read::add);
    }

    private static int take(Path file, List<String> read) throws IOException {
        text(file).lines().filter(line -> !line.isBlank()).forEach(read::add);
        return Exit.OK;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new IOException(file + ": not UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": no such file", e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
