package org.readout.json;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.model.Account;
import org.readout.model.Agreement;
import org.readout.model.Aside;
import org.readout.model.Dateline;
import org.readout.model.Evidence;
import org.readout.model.Participant;
import org.readout.model.Post;
import org.readout.model.Problem;
import org.readout.model.Reading;
import org.readout.model.Readout;
import org.readout.model.Span;
import org.readout.model.Statement;
import tools.jackson.core.JsonGenerator;

/** Writes one reading, a method for each type, keys in the order of the schema. */
final class ReadingWriter {
    private final JsonGenerator out;
    private final @Nullable Indenter indenter;
    private final CodePoints points;
    private String text = "";

    ReadingWriter(JsonGenerator out, @Nullable Indenter indenter, CodePoints points) {
        this.out = out;
        this.indenter = indenter;
        this.points = points;
    }

    void reading(Reading reading) {
        Readout readout = reading.readout();
        text = readout.text();
        out.writeStartObject();
        string("doc", readout.id());
        string("uri", readout.uri());
        string("outlet", readout.outlet());
        string("language", readout.language());
        string("published", readout.published());
        string("title", readout.title());
        out.writeName("dateline");
        orNull(readout.dateline(), this::dateline);
        list("accounts", reading.accounts(), this::account);
        list("statements", reading.statements(), this::statement);
        list("agreements", reading.agreements(), this::agreement);
        list("asides", readout.asides(), this::aside);
        list("problems", reading.problems(), this::problem);
        out.writeEndObject();
    }

    private void dateline(Dateline dateline) {
        out.writeStartObject();
        string("place", dateline.place());
        string("date", dateline.date());
        evidence("evidence", dateline.evidence());
        out.writeEndObject();
    }

    private void account(Account account) {
        out.writeStartObject();
        string("id", account.id());
        string("kind", account.kind().word());
        string("status", account.status().word());
        string("channel", account.channel() == null ? null : account.channel().word());
        string("date", account.date());
        string("place", account.place());
        string("venue", account.venue());
        string("initiator", account.initiator());
        list("participants", account.participants(), this::participant);
        out.writeName("evidence");
        out.writeStartObject();
        evidence("act", account.evidence().act());
        evidence("date", account.evidence().date());
        evidence("place", account.evidence().place());
        evidence("venue", account.evidence().venue());
        out.writeEndObject();
        out.writeEndObject();
    }

    private void participant(Participant participant) {
        out.writeStartObject();
        string("name", participant.name());
        string("side", participant.side());
        string("role", participant.role().word());
        list("posts", participant.posts(), this::post);
        string("authority", participant.authority());
        evidence("evidence", participant.evidence());
        out.writeEndObject();
    }

    private void post(Post post) {
        out.writeStartObject();
        string("text", post.text());
        string("office", post.office());
        evidence("evidence", post.evidence());
        out.writeEndObject();
    }

    private void statement(Statement statement) {
        out.writeStartObject();
        string("id", statement.id());
        string("account", statement.account());
        strings("speaker", statement.speaker());
        strings("via", statement.via());
        string("mode", statement.mode().word());
        string("content", statement.content());
        string("cue", statement.cue());
        string("addressee", statement.addressee());
        out.writeBooleanProperty("negated", statement.negated());
        evidence("evidence", statement.evidence());
        out.writeEndObject();
    }

    private void agreement(Agreement agreement) {
        out.writeStartObject();
        string("id", agreement.id());
        string("account", agreement.account());
        string("subject", agreement.subject());
        string("form", agreement.form().word());
        string("stage", agreement.stage().word());
        strings("parties", agreement.parties());
        evidence("evidence", agreement.evidence());
        out.writeEndObject();
    }

    private void aside(Aside aside) {
        out.writeStartObject();
        string("kind", aside.kind().word());
        evidence("evidence", aside.evidence());
        out.writeEndObject();
    }

    private void problem(Problem problem) {
        Span span = problem.span();
        out.writeStartObject();
        string("stage", problem.stage());
        string("code", problem.code());
        string("message", problem.message());
        evidence("evidence", span == null ? null : Evidence.of(text, span));
        out.writeEndObject();
    }

    private void evidence(String name, List<Evidence> pieces) {
        list(name, pieces, this::evidence);
    }

    private void evidence(String name, @Nullable Evidence piece) {
        out.writeName(name);
        orNull(piece, this::evidence);
    }

    private void evidence(Evidence piece) {
        Span span = points.of(piece.span());
        if (indenter != null) {
            indenter.flat();
        }
        out.writeStartObject();
        out.writeNumberProperty("start", span.start());
        out.writeNumberProperty("end", span.end());
        string("exact", piece.exact());
        out.writeEndObject();
        if (indenter != null) {
            indenter.tall();
        }
    }

    private void string(String name, @Nullable String value) {
        out.writeName(name);
        orNull(value, v -> out.writeString(CodePoints.wellFormed(v)));
    }

    private void strings(String name, List<String> values) {
        list(name, values, v -> out.writeString(CodePoints.wellFormed(v)));
    }

    private <T> void list(String name, List<T> items, Consumer<T> writer) {
        out.writeArrayPropertyStart(name);
        items.forEach(writer);
        out.writeEndArray();
    }

    private <T> void orNull(@Nullable T value, Consumer<T> writer) {
        if (value == null) {
            out.writeNull();
        } else {
            writer.accept(value);
        }
    }
}
