package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.json.ReadingCodec;
import org.readout.model.Account;
import org.readout.model.Agreement;
import org.readout.model.Evidence;
import org.readout.model.Participant;
import org.readout.model.Post;
import org.readout.model.Problem;
import org.readout.model.Reading;
import org.readout.model.Statement;

/** What holds for every reading of every text. */
final class Invariants {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReadingCodec.schema(), InputFormat.JSON);

    private Invariants() {
    }

    /** Fails if anything in the reading does not hold; {@code schema} also writes it and checks that by the schema. */
    static void check(Reading reading, boolean schema) {
        String text = reading.readout().text();
        for (Evidence evidence : evidence(reading)) {
            assertThat(evidence.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(evidence.exact()).isEqualTo(evidence.span().of(text));
        }
        Set<String> accounts = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Account account : reading.accounts()) {
            assertThat(accounts.add(account.id())).as(account.id()).isTrue();
            assertThat(account.evidence().act()).isNotEmpty();
        }
        ids.addAll(accounts);
        for (Statement statement : reading.statements()) {
            assertThat(ids.add(statement.id())).as(statement.id()).isTrue();
            refers(statement.account(), accounts);
            assertThat(statement.evidence()).isNotEmpty();
            assertThat(String.join(" ", statement.evidence().stream().map(Evidence::exact).toList()))
                    .isEqualTo(statement.content());
        }
        for (Agreement agreement : reading.agreements()) {
            assertThat(ids.add(agreement.id())).as(agreement.id()).isTrue();
            refers(agreement.account(), accounts);
        }
        if (schema) {
            String json = ReadingCodec.toJson(reading, ReadingCodec.Style.LINE);
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
        }
    }

    private static void refers(@Nullable String account, Set<String> accounts) {
        assertThat(account == null || accounts.contains(account)).as("account " + account).isTrue();
    }

    private static List<Evidence> evidence(Reading reading) {
        List<Evidence> all = new ArrayList<>();
        reading.readout().asides().forEach(aside -> all.add(aside.evidence()));
        for (Account account : reading.accounts()) {
            all.addAll(account.evidence().act());
            Stream.of(account.evidence().date(), account.evidence().place(), account.evidence().venue())
                    .forEach(all::add);
            for (Participant participant : account.participants()) {
                all.addAll(participant.evidence());
                participant.posts().stream().map(Post::evidence).forEach(all::addAll);
            }
        }
        reading.statements().stream().map(Statement::evidence).forEach(all::addAll);
        reading.agreements().stream().map(Agreement::evidence).forEach(all::addAll);
        reading.problems().stream().map(Problem::span).filter(span -> span != null)
                .forEach(span -> all.add(Evidence.of(reading.readout().text(), span)));
        all.removeIf(evidence -> evidence == null);
        return all;
    }
}
