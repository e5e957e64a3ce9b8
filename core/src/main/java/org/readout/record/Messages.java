package org.readout.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Annotations;
import org.readout.model.Attribution;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.Resolution;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.ActMention;
import org.readout.model.Zone;

/** Makes message accounts of greetings that somebody conveys for another. */
final class Messages {
    private final Annotations annotations;
    private final Resolution resolution;

    Messages(Annotations annotations, Resolution resolution) {
        this.annotations = annotations;
        this.resolution = resolution;
    }

    /** A message for each conveyed greeting; the receiver is the other principal of the meeting. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>();
        for (Attribution a : annotations.attributions()) {
            if (a.via().isEmpty() || !a.rule().startsWith("en.cue.convey") && !a.rule().startsWith("en.cue.extend") && !a.rule().startsWith("en.cue.relay")) {
                continue;
            }
            List<Identity> bearer = a.source().stream().flatMap(m -> resolution.of(m).stream()).toList();
            Draft meeting = meeting(drafts, bearer);
            Draft message = bearer.isEmpty() || meeting == null ? null : message(a, bearer, meeting);
            if (message != null && drafts.stream().noneMatch(d -> d.kind == Kind.MESSAGE && d.parties.keySet().containsAll(message.parties.keySet()))) {
                out.add(message);
            }
        }
        return out;
    }

    private static @Nullable Draft meeting(List<Draft> drafts, List<Identity> bearer) {
        return drafts.stream().filter(d -> d.status == Status.REPORTED && d.parties.keySet().containsAll(bearer)).findFirst().orElse(null);
    }

    private @Nullable Draft message(Attribution a, List<Identity> bearer, Draft meeting) {
        ActMention act = new ActMention(a.rule(), Kind.MESSAGE, a.sentence(), Zone.BODY, a.content(), a.content(), List.of(), null, null, null,
                null, false, false, false, false, false, null);
        Draft draft = new Draft(Kind.MESSAGE, Status.REPORTED, act);
        a.via().forEach(m -> resolution.of(m).forEach(p -> draft.add(p, Role.SENDER)));
        Identity receiver = meeting.of(Role.PRINCIPAL).stream().filter(p -> !bearer.contains(p)).findFirst().orElse(null);
        if (receiver == null || draft.parties.isEmpty()) {
            return null;
        }
        draft.add(receiver, Role.RECIPIENT);
        bearer.forEach(p -> draft.add(p, Role.BEARER));
        draft.acts.add(a.content());
        draft.rules.add(a.rule());
        draft.date = meeting.date;
        draft.dateEvidence = meeting.dateEvidence;
        return draft;
    }
}
