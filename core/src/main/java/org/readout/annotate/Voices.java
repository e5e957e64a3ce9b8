package org.readout.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;

/** Acts that somebody tells of himself in words given in full: {@code I came to Kenya to listen}. */
final class Voices {
    private Voices() {
    }

    /**
     * The acts without those of a speaker who gives no day and no name; of the others he is the party, not {@code I}. Those of
     * {@code spoken}, which quotation marks hold, are told only where somebody is known to say them.
     */
    static List<ActMention> settle(List<ActMention> acts, List<ActMention> spoken, List<Attribution> said) {
        Map<Integer, Attribution> given = new HashMap<>();
        for (Attribution a : said) {
            if (a.rule().equals("en.cue.block") || a.rule().equals("en.cue.letter") || a.rule().equals("en.cue.quotation")) {
                given.put(a.sentence(), a);
            }
        }
        List<ActMention> out = new ArrayList<>();
        for (ActMention act : acts) {
            Attribution words = given.get(act.sentence());
            boolean own = words != null && !words.source().isEmpty() && words.content().overlaps(act.verb()) && act.actors().stream().anyMatch(a -> first(a.mention()));
            if (!own) {
                out.add(act);
            } else if (act.time() != null || named(act)) {
                Mention speaker = words.source().get(0);
                out.add(act.with(act.actors().stream().map(a -> first(a.mention()) ? new Actor(speaker, a.role()) : a).toList()));
            }
        }
        for (ActMention act : spoken) {
            Mention speaker = said.stream().filter(a -> a.content().overlaps(act.verb()) && a.source().size() == 1).map(a -> a.source().get(0)).findFirst().orElse(null);
            if (speaker != null && act.actors().stream().anyMatch(a -> first(a.mention())) && out.stream().noneMatch(a -> a.verb().equals(act.verb()))) {
                out.add(act.with(act.actors().stream().map(a -> first(a.mention()) ? new Actor(speaker, a.role()) : a).toList()));
            }
        }
        out.sort(Comparator.comparingInt(ActMention::sentence));
        return out;
    }

    /** Whether the speaker names whom he met. */
    private static boolean named(ActMention act) {
        return (act.kind() == Kind.MEETING || act.kind() == Kind.CALL) && act.actors().stream().anyMatch(a -> a.mention().kind() == MentionKind.PERSON);
    }

    private static boolean first(Mention m) {
        return m.kind() == MentionKind.PRONOUN && (m.name().equals("I") || m.name().equalsIgnoreCase("my"));
    }
}
