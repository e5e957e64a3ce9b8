package org.readout.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.json.CodePoints;
import org.readout.model.Account;
import org.readout.model.Agreement;
import org.readout.model.Evidence;
import org.readout.model.Explanation;
import org.readout.model.Participant;
import org.readout.model.Post;
import org.readout.model.Reading;
import org.readout.model.Span;
import org.readout.model.Statement;

/** For each fact of a reading: the words it rests on with their offsets, the rule that found it, what was rejected. */
public final class Reasons {
    private final Sheet sheet;
    private final CodePoints points;
    private final Map<String, List<Explanation>> explanations;

    private Reasons(Sheet sheet, Reading reading) {
        this.sheet = sheet;
        this.points = CodePoints.of(reading.readout().text());
        this.explanations = reading.explanations().stream().collect(Collectors.groupingBy(Explanation::fact));
    }

    /** The reasons of {@code reading} for a terminal of {@code width} columns; offsets count code points. */
    public static String of(Reading reading, int width, boolean colour) {
        Reasons reasons = new Reasons(new Sheet(width, colour), reading);
        reasons.sheet.rule();
        reasons.sheet.line(0, Ink.TITLE, Objects.requireNonNullElse(reading.readout().title(), reading.readout().id()));
        reading.accounts().forEach(reasons::account);
        reading.statements().forEach(reasons::statement);
        reading.agreements().forEach(reasons::agreement);
        reading.problems().forEach(p -> {
            reasons.sheet.gap();
            reasons.sheet.entry(0, "! " + p.code() + "  ", Ink.WARN, p.message() + " (" + p.stage() + ")");
        });
        reasons.sheet.gap();
        return reasons.sheet.toString();
    }

    private void account(Account account) {
        fact(account.id(), account.kind().word() + ", " + account.status().word());
        words("act", null, account.evidence().act());
        words("date", account.date(), listOf(account.evidence().date()));
        words("place", account.place(), listOf(account.evidence().place()));
        words("venue", account.venue(), listOf(account.evidence().venue()));
        for (Participant participant : account.participants()) {
            words(participant.role().word(), participant.name(), participant.evidence());
            for (Post post : participant.posts()) {
                words("post", post.text(), post.evidence());
            }
        }
        why(account.id());
    }

    private void statement(Statement statement) {
        fact(statement.id(), String.join(", ", statement.speaker()) + ": " + statement.mode().word());
        words("content", null, statement.evidence());
        why(statement.id());
    }

    private void agreement(Agreement agreement) {
        fact(agreement.id(), agreement.form().word() + ", " + agreement.stage().word());
        words("subject", agreement.subject(), agreement.evidence());
        why(agreement.id());
    }

    private void fact(String id, String what) {
        sheet.gap();
        sheet.entry(0, id + "  ", Ink.KEY, what);
    }

    /** What a part was read as, and where from; a part that was not read has no line. */
    private void words(String part, @Nullable String value, List<Evidence> evidence) {
        if (value == null && evidence.isEmpty()) {
            return;
        }
        List<String> pieces = new ArrayList<>(evidence.stream().map(this::piece).toList());
        if (pieces.isEmpty()) {
            pieces.add("no words of its own");
        }
        String shown = value == null ? "" : value + " · ";
        sheet.entry(4, part + "  ", Ink.DIM, shown + String.join("; ", pieces));
    }

    private String piece(Evidence evidence) {
        Span span = points.of(evidence.span());
        return span.start() + "-" + span.end() + " “" + evidence.exact() + "”";
    }

    private void why(String fact) {
        for (Explanation explanation : explanations.getOrDefault(fact, List.of())) {
            sheet.entry(4, "rule  ", Ink.GOOD, explanation.rule());
            explanation.words().forEach(w -> sheet.entry(6, "for  ", Ink.DIM, piece(w)));
            explanation.rejected().forEach(r -> sheet.entry(6, "not  ", Ink.WARN, r));
        }
    }

    private static List<Evidence> listOf(@Nullable Evidence evidence) {
        return evidence == null ? List.of() : List.of(evidence);
    }
}
