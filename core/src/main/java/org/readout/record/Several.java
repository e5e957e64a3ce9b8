package org.readout.record;

import java.util.List;
import java.util.regex.Pattern;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.Readout;
import org.readout.model.Resolution;
import org.readout.model.Role;
import org.readout.model.Telling;

/** Lists those present at several meetings with each of them: {@code The meetings were attended by A}. */
final class Several {
    private static final Pattern MEETINGS = Pattern.compile("\\b(?:the|these|both|all|two|three) (?:\\w+ ){0,2}(?:meetings|audiences|encounters)\\b|\\b(?:these|both) (?:visits|discussions|talks|calls)\\b", Pattern.CASE_INSENSITIVE);

    /** So many accounts back at most. */
    private static final int FAR = 40;

    private Several() {
    }

    /** Adds those whom an act lists to the meetings before the one that they were found to be at, where the words tell of several. */
    static void join(ActMention act, Draft found, List<Draft> drafts, Readout readout, Resolution resolution) {
        boolean sentence = act.telling() == Telling.ALONG && found.sentence == act.sentence();
        boolean plural = act.telling() == Telling.PRESENT && MEETINGS.matcher(act.clause().of(readout.text())).find();
        List<Identity> host = found.of(Role.PRINCIPAL);
        List<Draft> near = drafts.subList(Math.max(0, drafts.size() - FAR), drafts.size());
        for (Draft d : (sentence || plural) && found.kind == Kind.MEETING && !host.isEmpty() ? near : List.<Draft>of()) {
            boolean same = d.kind == Kind.MEETING && d.status == found.status && (plural || d.sentence == found.sentence);
            if (d != found && same && d.of(Role.PRINCIPAL).contains(host.get(0)) && (d.date == null || found.date == null || d.date.equals(found.date))) {
                for (Actor actor : act.actors()) {
                    resolution.of(actor.mention()).stream().filter(Identity::person).forEach(p -> d.add(p, Role.ATTENDEE));
                }
            }
        }
    }
}
