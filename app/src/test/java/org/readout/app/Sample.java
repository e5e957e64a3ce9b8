package org.readout.app;

import java.util.List;
import org.readout.model.Account;
import org.readout.model.AccountEvidence;
import org.readout.model.Agreement;
import org.readout.model.Aside;
import org.readout.model.AsideKind;
import org.readout.model.Capture;
import org.readout.model.Channel;
import org.readout.model.Evidence;
import org.readout.model.Explanation;
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

/** A reading made by hand, and a road that reads every text as that one or, told so in the text, fails. */
public final class Sample {
    public static final String TEXT = """
            Minister Alder receives envoy

            HARBOUR CITY, May 3 -- Foreign Minister Ann Alder met with envoy Bo Birch of the Hill Republic \
            in the Old Customs House on Friday. Alder said the President had often said the harbour is open. \
            They discussed fish. She denied any toll. They signed an agreement on fishing.
            Photo by C. Cedar""";

    private Sample() {
    }

    /** What {@link #TEXT} tells; a text that holds {@code CRASH} throws. */
    public static Reading read(Capture capture) {
        if (capture.text().contains("CRASH")) {
            throw new IllegalStateException("crashed on purpose");
        }
        Account account = new Account("a1", Kind.MEETING, Status.REPORTED, Channel.GOVERNMENT, "2024-05-03",
                "Harbour City", "Old Customs House", "Ann Alder", people(), new AccountEvidence(words("met with"),
                        words("Friday").getFirst(), null, words("Old Customs House").getFirst()));
        Account bare = new Account("a2", Kind.VISIT, Status.PLANNED, null, null, null, null, null, List.of(),
                new AccountEvidence(words("receives"), null, null, null));
        Readout readout = new Readout(capture.id(), capture.outlet(), capture.uri(), "en", "2024-05-04", null,
                capture.title() == null ? "Minister Alder receives envoy" : capture.title(), TEXT, List.of(), null,
                List.of(new Aside(AsideKind.CREDIT, words("Photo by C. Cedar").getFirst())), 0);
        return new Reading(readout, List.of(account, bare), statements(), List.of(new Agreement("g1", "a1", "fishing",
                Form.DOCUMENT, Stage.SIGNED, List.of("HC", "HR"), words("fishing"))),
                List.of(new Problem("record", "no-place", capture.id(), null, "The visit has no place.")),
                List.of(new Explanation("a1", "en.act.met-with", words("met with"), List.of("en.act.call: no phone"))));
    }

    private static List<Participant> people() {
        return List.of(
                new Participant("Ann Alder", "HC", Role.PRINCIPAL,
                        List.of(new Post("Foreign Minister", null, words("Foreign Minister")),
                                new Post("=HYPERLINK(\"x\")", null, List.of())),
                        null, words("Ann Alder")),
                new Participant("Bo Birch", null, Role.PRINCIPAL, List.of(), null, words("Bo Birch")));
    }

    private static List<Statement> statements() {
        List<String> alder = List.of("Ann Alder");
        return List.of(
                new Statement("s1", "a1", alder, List.of("President"), Mode.ASSERT, "the harbour is open", "said",
                        null, false, words("the harbour is open")),
                new Statement("s2", "a1", List.of("Ann Alder", "Bo Birch"), List.of(), Mode.TOPIC, "fish", "discussed",
                        null, false, words("fish")),
                new Statement("s3", "a1", alder, List.of(), Mode.ASSERT, "any toll", "denied", "Bo Birch", true,
                        words("any toll")));
    }

    private static List<Evidence> words(String words) {
        int start = TEXT.indexOf(words);
        return List.of(Evidence.of(TEXT, new Span(start, start + words.length())));
    }
}
