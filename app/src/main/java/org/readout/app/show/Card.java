package org.readout.app.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Account;
import org.readout.model.Agreement;
import org.readout.model.Mode;
import org.readout.model.Participant;
import org.readout.model.Post;
import org.readout.model.Problem;
import org.readout.model.Reading;
import org.readout.model.Readout;
import org.readout.model.Statement;

/** A reading as a card for eyes. */
public final class Card {
    private static final String DOT = " · ";

    private final Sheet sheet;

    private Card(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * The card of {@code reading}, an empty line at its end.
     *
     * @param width columns of the terminal
     * @param colour whether ECMA-48 colours may be used
     */
    public static String of(Reading reading, int width, boolean colour) {
        Card card = new Card(new Sheet(width, colour));
        card.head(reading.readout());
        reading.accounts().forEach(card::account);
        card.statements(reading.statements());
        card.agreements(reading.agreements());
        card.problems(reading.problems());
        card.sheet.gap();
        return card.sheet.toString();
    }

    private void head(Readout readout) {
        sheet.rule();
        sheet.line(0, Ink.TITLE, readout.title() == null ? readout.id() : readout.title());
        String filed = readout.dateline() == null ? null
                : joined(", ", readout.dateline().place(), readout.dateline().date());
        sheet.line(0, Ink.DIM, joined(DOT, readout.outlet(), readout.published(),
                filed == null || filed.isEmpty() ? null : "filed " + filed,
                readout.title() == null ? null : readout.id()));
    }

    private void account(Account account) {
        sheet.gap();
        String kind = account.kind().word().toUpperCase(Locale.ROOT);
        String channel = account.channel() == null ? null : account.channel().word() + " channel";
        sheet.entry(0, account.id() + "  " + kind + "  ", Ink.KEY, joined(DOT, account.status().word(), day(account),
                joined(", ", account.venue(), account.place()), channel));
        if (account.initiator() != null) {
            sheet.item(4, "invited by ", Ink.DIM, account.initiator());
        }
        int sides = widest(account.participants().stream().map(p -> side(p)));
        int roles = widest(account.participants().stream().map(p -> p.role().word()));
        for (Participant participant : account.participants()) {
            String mark = padded(side(participant), sides) + "  " + padded(participant.role().word(), roles) + "  ";
            sheet.item(4, mark, Ink.NAME, participant.name());
            for (Post post : participant.posts()) {
                sheet.line(6 + Columns.of(mark), Ink.DIM, post.text());
            }
        }
    }

    private static String day(Account account) {
        return account.date() == null ? "day not told" : account.date();
    }

    private static String side(Participant participant) {
        return participant.side() == null ? "-" : Visible.line(participant.side());
    }

    private void statements(List<Statement> statements) {
        Map<List<String>, List<Statement>> bySpeaker = new LinkedHashMap<>();
        for (Statement statement : statements) {
            bySpeaker.computeIfAbsent(statement.speaker(), s -> new ArrayList<>()).add(statement);
        }
        bySpeaker.forEach((speaker, theirs) -> {
            sheet.gap();
            sheet.line(0, Ink.SPEAKER, String.join(", ", speaker));
            List<String> quoted = List.of();
            for (Statement statement : theirs) {
                if (!statement.via().equals(quoted) && !statement.via().isEmpty()) {
                    sheet.item(4, "quoting ", Ink.SPEAKER, String.join(", ", statement.via()));
                }
                quoted = statement.via();
                statement(statement, quoted.isEmpty() ? 2 : 6);
            }
        });
    }

    private void statement(Statement statement, int indent) {
        String mark = statement.mode() == Mode.TOPIC ? "on " : "• ";
        if (statement.negated()) {
            mark += "not: ";
        }
        Ink ink = statement.negated() ? Ink.WARN : statement.mode() == Mode.TOPIC ? Ink.TOPIC : Ink.DIM;
        String to = statement.addressee() == null ? "" : "  → " + statement.addressee();
        sheet.entry(indent, mark, ink, statement.content() + to);
    }

    private void agreements(List<Agreement> agreements) {
        if (agreements.isEmpty()) {
            return;
        }
        sheet.gap();
        sheet.line(0, Ink.KEY, "Agreements");
        int stages = widest(agreements.stream().map(a -> a.stage().word()));
        for (Agreement agreement : agreements) {
            String parties = agreement.parties().isEmpty() ? "" : " (" + String.join(", ", agreement.parties()) + ")";
            sheet.entry(2, padded(agreement.stage().word(), stages) + "  ", Ink.GOOD,
                    agreement.form().word() + ": " + agreement.subject() + parties);
        }
    }

    private void problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        sheet.gap();
        sheet.line(0, Ink.KEY, "Problems");
        for (Problem problem : problems) {
            sheet.entry(2, "! ", Ink.WARN, problem.message() + " [" + problem.code() + "]");
        }
    }

    private static int widest(Stream<String> words) {
        return words.mapToInt(Columns::of).max().orElse(0);
    }

    private static String padded(String word, int columns) {
        return word + " ".repeat(Math.max(0, columns - Columns.of(word)));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(p -> !p.isEmpty())
                .collect(Collectors.joining(between));
    }
}
