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
import org.readout.model.Telling;

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
        ActMention sent = null;
        for (ActMention act : annotations.acts()) {
            if (act.telling() == Telling.HANDED) {
                if (sent != null) {
                    take(of(sent, Role.SENDER), of(act, Role.BEARER), found);
                    take(of(sent, Role.RECIPIENT), of(act, Role.RECIPIENT), found);
                }
                continue;
            }
            sent = act.kind() == Kind.MESSAGE ? act : sent;
            List<Mention> bearers = of(act, Role.BEARER);
            if (act.kind() == Kind.MESSAGE && bearers.size() == 1) {
                give(bearers.get(0), of(act, Role.SENDER), found);
            }
        }
    }

    /** Whoever hands over a gift is of its sender's side, whoever takes it of its recipient's. */
    private static void take(List<Mention> from, List<Mention> to, Map<Span, List<Person>> found) {
        Mention first = from.isEmpty() ? null : from.get(0);
        List<Person> who = first == null ? List.of() : found.getOrDefault(first.span(), List.of());
        String side = who.isEmpty() ? null : who.get(0).side;
        for (Mention m : to) {
            boolean unnamed = m.kind() == MentionKind.OFFICE && m.side() == null && side != null;
            found.getOrDefault(m.span(), List.of()).stream().filter(p -> p.side == null || unnamed && p.kind == MentionKind.OFFICE).forEach(p -> p.side = side);
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
                boolean open = p.side == null && p.kind.person();
                p.side = open ? who.get(0).side : p.side;
            }
        }
    }
}
