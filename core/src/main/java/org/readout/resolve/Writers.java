package org.readout.resolve;

import java.util.List;
import org.readout.model.Annotations;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.model.Zone;

/** Tells who writes a text in the first person. */
final class Writers {
    private Writers() {
    }

    /** Whoever the byline names, else {@code I}, who is of the outlet's side. */
    static Person of(Annotations annotations, People people, Mention m) {
        for (int i = annotations.sentences().size() - 1; i >= 0; i--) {
            Zone zone = annotations.sentences().get(i).zone();
            Span span = annotations.sentences().get(i).span();
            for (Mention by : zone == Zone.BYLINE ? annotations.mentions() : List.<Mention>of()) {
                Person named = by.kind() == MentionKind.PERSON && span.contains(by.span()) ? people.of(by) : null;
                if (named != null) {
                    return named;
                }
            }
        }
        Person self = people.self(m);
        self.side = people.home();
        self.name = "I";
        self.kind = MentionKind.PERSON;
        return self;
    }
}
