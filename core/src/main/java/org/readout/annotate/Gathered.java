package org.readout.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.TimeMention;

/** Puts together what was found in the sentences. */
final class Gathered {
    private Gathered() {
    }

    /** The parties, and the possessives that acts were told with ({@code their meeting}), sentence by sentence. */
    static List<Mention> mentions(List<Sent> sents, List<ActMention> acts) {
        List<Mention> out = new ArrayList<>();
        int a = 0;
        for (int i = 0; i < sents.size(); i++) {
            List<Mention> own = new ArrayList<>();
            Span span = sents.get(i).span();
            for (@Nullable
            Party party : sents.get(i).parties) {
                if (party != null) {
                    own.add(party.mention());
                }
            }
            for (; a < acts.size() && acts.get(a).sentence() <= i; a++) {
                acts.get(a).actors().stream().map(Actor::mention).filter(m -> span.contains(m.span()) && !own.contains(m)).forEach(own::add);
            }
            own.sort(Comparator.comparing(Mention::span));
            out.addAll(own);
        }
        return out;
    }

    /** The times, sentence by sentence. */
    static List<TimeMention> times(List<Sent> sents) {
        List<TimeMention> out = new ArrayList<>();
        for (Sent s : sents) {
            for (@Nullable
            TimeMention time : s.times) {
                if (time != null) {
                    out.add(time);
                }
            }
        }
        return out;
    }
}
