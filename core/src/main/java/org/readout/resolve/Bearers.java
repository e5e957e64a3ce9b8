package org.readout.resolve;

import java.util.List;
import java.util.Map;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Annotations;
import org.readout.model.Attribution;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Span;

/**
 * Gives those whose greetings are conveyed the side of who conveys them: {@code B conveyed the regards of Prime Minister A}.
 * Whoever is told of by a side of his own keeps it.
 */
final class Bearers {
    private Bearers() {
    }

    /** Sets the sides of senders by those of their bearers. */
    static void sides(Annotations annotations, Map<Span, List<Person>> found) {
        for (Attribution a : annotations.attributions()) {
            boolean greeting = a.source().size() == 1 && !a.rule().endsWith(".that");
            if (greeting) {
                give(a.source().get(0), a.via(), found);
            }
        }
        for (ActMention act : annotations.acts()) {
            List<Mention> bearers = of(act, Role.BEARER);
            if (act.kind() == Kind.MESSAGE && bearers.size() == 1) {
                give(bearers.get(0), of(act, Role.SENDER), found);
            }
        }
    }

    private static List<Mention> of(ActMention act, Role role) {
        return act.actors().stream().filter(a -> a.role() == role).map(Actor::mention).toList();
    }

    private static void give(Mention bearer, List<Mention> senders, Map<Span, List<Person>> found) {
        List<Person> who = found.getOrDefault(bearer.span(), List.of());
        if (who.size() != 1 || who.get(0).side == null) {
            return;
        }
        for (Mention m : senders) {
            for (Person p : found.getOrDefault(m.span(), List.of())) {
                boolean open = p.side == null && (p.kind == MentionKind.PERSON || p.kind == MentionKind.OFFICE);
                p.side = open ? who.get(0).side : p.side;
            }
        }
    }
}
