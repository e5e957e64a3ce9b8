package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.GROUP;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotate.Sent.Party;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;

/** Tells apart the acts that one clause tells of together. */
final class Apart {
    private Apart() {
    }

    /** {@code spoke separately with A and B}: an act with each. */
    static List<ActMention> each(Sent s, Verb v, ActMention act) {
        boolean apart = false;
        for (int i = v.group(); i < s.size() && s.at(i).start() < act.clause().end(); i++) {
            apart |= s.partyOver(i) == null && (s.is(i, "separately") || s.is(i, "respectively") || s.is(i, "individually") || s.is(i, "separate"));
        }
        int own = v.subject().size();
        if (act.kind() == Kind.VISIT && own > 1 && v.subject().stream().allMatch(p -> delegation(s, p))) {
            return act.actors().stream().map(a -> act.with(List.of(a))).toList();
        }
        apart |= act.rule().endsWith("-event") && s.tokens.subList(v.at(), Math.min(s.size(), v.at() + 8)).stream().anyMatch(t -> Agenda.SEVERAL.contains(t.lower()));
        if (!apart || act.actors().size() - own < 2 || act.kind() == Kind.VISIT) {
            return List.of(act);
        }
        List<ActMention> out = new ArrayList<>();
        for (int i = own; i < act.actors().size(); i++) {
            List<Actor> pair = new ArrayList<>(act.actors().subList(0, own));
            pair.add(act.actors().get(i));
            out.add(act.with(pair));
        }
        return out;
    }

    private static boolean delegation(Sent s, Party p) {
        return s.tokens.subList(p.from(), p.to()).stream().anyMatch(t -> t.has(GROUP));
    }
}
