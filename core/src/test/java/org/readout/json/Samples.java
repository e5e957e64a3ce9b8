package org.readout.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Account;
import org.readout.model.AccountEvidence;
import org.readout.model.Agreement;
import org.readout.model.Aside;
import org.readout.model.AsideKind;
import org.readout.model.Channel;
import org.readout.model.Dateline;
import org.readout.model.Evidence;
import org.readout.model.Form;
import org.readout.model.Kind;
import org.readout.model.Mode;
import org.readout.model.Participant;
import org.readout.model.Post;
import org.readout.model.Problem;
import org.readout.model.Reading;
import org.readout.model.Readout;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Stage;
import org.readout.model.Statement;
import org.readout.model.Status;

/** Readings made by hand. */
final class Samples {
    static final String TEXT = """
            Minister Alder receives 🌍 envoy

            HARBOUR CITY, May 3 -- Foreign Minister Ann Alder met with 🌍 envoy Bo Birch here on Friday. \
            Alder said the harbour will open in June.
            Photo by C. Cedar""";

    private Samples() {
    }

    static Evidence words(String words) {
        int start = TEXT.indexOf(words);
        return Evidence.of(TEXT, new Span(start, start + words.length()));
    }

    /** A reading in which every field that may be null is null or filled, as asked. */
    static Reading reading(boolean filled) {
        Readout readout = new Readout("r1", filled ? "HC-MFA" : null, filled ? "https://example.org/r1" : null, "en",
                filled ? "2024-05-04" : null, null, filled ? "Minister Alder receives 🌍 envoy" : null, TEXT, List.of(),
                filled ? new Dateline("Harbour City", "2024-05-03", words("HARBOUR CITY, May 3")) : null,
                List.of(new Aside(AsideKind.CREDIT, words("Photo by C. Cedar"))), 0);
        return new Reading(readout, List.of(account(filled)), List.of(statement(filled)), List.of(agreement(filled)),
                List.of(new Problem("record", "no-venue", "r1", filled ? words("here").span() : null, "No venue.")),
                List.of());
    }

    private static Account account(boolean filled) {
        List<Evidence> act = List.of(words("met with"));
        Evidence here = words("here");
        Post post = new Post("Foreign Minister", filled ? "o1" : null, List.of(words("Foreign Minister")));
        return new Account("a1", Kind.MEETING, Status.REPORTED, orNull(filled, Channel.GOVERNMENT),
                orNull(filled, "2024-05-03"), orNull(filled, "Harbour City"), orNull(filled, "Old Customs House"),
                orNull(filled, "Ann Alder"),
                List.of(new Participant("Ann Alder", orNull(filled, "HC"), Role.PRINCIPAL, List.of(post),
                        orNull(filled, "p1"), List.of(words("Ann Alder"))),
                        new Participant("Bo Birch", null, Role.PRINCIPAL, List.of(), null,
                                List.of(words("Bo Birch")))),
                new AccountEvidence(act, orNull(filled, words("Friday")), orNull(filled, here), orNull(filled, here)));
    }

    private static Statement statement(boolean filled) {
        String content = "the harbour will open in June";
        return new Statement("s1", orNull(filled, "a1"), List.of("Ann Alder"), List.of(), Mode.ASSERT, content,
                orNull(filled, "said"), orNull(filled, "Bo Birch"), filled, List.of(words(content)));
    }

    private static Agreement agreement(boolean filled) {
        return new Agreement("g1", orNull(filled, "a1"), "the harbour", Form.DECISION, Stage.AGREED,
                filled ? List.of("HC") : List.of(), List.of(words("the harbour")));
    }

    private static <T> @Nullable T orNull(boolean filled, T value) {
        return filled ? value : null;
    }
}
