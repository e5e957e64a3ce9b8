package org.readout.record;

import java.util.regex.Pattern;
import org.readout.model.Annotations;
import org.readout.model.Span;
import org.readout.model.Status;

/** What lies before something to come, or is told by the way, may have been told already: {@code Following her meeting with B, A will travel on}. */
final class Recalled {
    private static final Pattern AFTER = Pattern.compile("(?:After|Following|Upon completing|On completing) ");
    /** In UTF-16 units: what opens a sentence begins no farther from its start. */
    private static final int NEAR = 24;
    private final Annotations annotations;

    Recalled(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Whether the draft, read as planned, is the act that was reported before. */
    boolean of(Draft draft, Draft old) {
        if (draft.status == Status.BACKGROUND) {
            // the talks that A held today with B, told by the way
            boolean same = draft.date != null && draft.date.length() >= 10 && draft.date.equals(old.date);
            return same && old.status == Status.REPORTED && draft.parties.size() > 1 && old.parties.keySet().containsAll(draft.parties.keySet());
        }
        Span sentence = annotations.sentences().get(draft.sentence).span();
        boolean fronted = draft.status == Status.PLANNED && draft.date == null && draft.parties.size() > 1 && !draft.acts.isEmpty() && draft.acts.get(0).start() - sentence.start() < NEAR;
        return fronted && old.status == Status.REPORTED && old.parties.keySet().containsAll(draft.parties.keySet())
                && AFTER.matcher(annotations.readout().text()).region(sentence.start(), sentence.end()).lookingAt();
    }
}
