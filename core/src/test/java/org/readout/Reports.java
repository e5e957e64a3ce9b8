package org.readout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Account;
import org.readout.model.Capture;
import org.readout.model.Reading;

/** Reads reports of our own writing; the lexicon is loaded once for all tests that do. */
final class Reports {
    private static final Pipeline PIPELINE = Pipeline.load();

    private Reports() {
    }

    /** What an English report of an outlet, published on a day, is read as. */
    static Reading read(@Nullable String outlet, String published, String text) {
        return read(outlet, published, null, text);
    }

    /** The same of a report under a title. */
    static Reading read(@Nullable String outlet, String published, @Nullable String title, String text) {
        return PIPELINE.read(new Capture("one", outlet, null, "en", published, title, text));
    }

    /** What a report's accounts are, one behind the other: {@code meeting reported=[A/NO, B/CL] 2024-05-09 Oslo + visit planned=[A/NO] null Lae}. */
    static String placed(@Nullable String outlet, String published, String text) {
        return read(outlet, published, text).accounts().stream().map(Reports::placed).collect(Collectors.joining(" + "));
    }

    /** {@code meeting reported=[A/NO, B/CL] 2024-05-09 Oslo}. */
    static String placed(Account a) {
        return told(a) + "=" + a.participants().stream().map(p -> p.name() + "/" + p.side()).collect(Collectors.joining(", ", "[", "]")) + " " + a.date() + " " + a.place();
    }

    /** {@code meeting reported 2024-05-09: A/NO, B/CL}, the parties in the order of their names. */
    static String dated(Account a) {
        return told(a) + " " + a.date() + ": " + a.participants().stream().map(p -> p.name() + "/" + p.side()).sorted().collect(Collectors.joining(", "));
    }

    /** What was said, one behind the other: {@code [A]: the ferry line / [A, B]: the need to keep it open}. */
    static String said(Reading reading) {
        return reading.statements().stream().map(s -> s.speaker() + ": " + s.content()).collect(Collectors.joining(" / "));
    }

    private static String told(Account a) {
        return a.kind().word() + " " + a.status().word();
    }

    /** The rows of a table of parts ({@code matrix/}), each cut at its tabs; lines that begin with {@code #} are for those who read it. */
    static List<String[]> rows(String name) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(Reports.class.getResourceAsStream("matrix/" + name + ".tsv")), StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
        }
    }
}
