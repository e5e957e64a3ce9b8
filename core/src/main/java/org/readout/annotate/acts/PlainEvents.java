package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.lexicon.ActRule;
import org.readout.model.Kind;
import org.readout.model.Telling;
import org.readout.text.WordSet;

/** Tells what is called no more than an event, by who does what at it and by what it is for: {@code took part in an event on trade}, {@code attended an event to mark the anniversary}. */
final class PlainEvents {
    /** What somebody does at an event that others are at too. */
    private static final Set<Telling> THERE = Set.of(Telling.ATTENDANCE, Telling.CHAIRING, Telling.REPRESENTATION, Telling.SPEECH, Telling.OPENING);
    private static final Set<String> FEASTS = WordSet.of("mark", "marking", "marks", "commemorate", "commemorating", "celebrate", "celebrating", "honour", "honor", "honouring", "honoring", "remember", "unveil", "inaugurate",
            "anniversary", "commemorative", "charity", "memorial", "remembrance", "opening", "closing");
    private static final Set<String> OTHER = WordSet.of("sporting", "sports", "sport", "press", "media", "news", "cultural", "hiring", "public", "social", "fundraising", "weather", "historic", "historical");
    /** In tokens: what an event is called, and what it is for. */
    private static final int CALLED = 6;
    private static final int PURPOSE = 16;

    private PlainEvents() {
    }

    /** What the event at token {@code noun} was for who is told to have been there; null if it is none that parties meet at. */
    static @Nullable Kind kind(Sent s, int noun, ActRule rule, Surroundings around) {
        boolean there = THERE.contains(rule.telling()) && !rule.id().equals("en.act.lead-event") || rule.id().equals("en.act.cochair-event") || rule.id().equals("en.act.co-host-event");
        if (!s.is(noun, "event") || !there || s.has(noun + 1, EVENT)) {
            return null;
        }
        int from = noun;
        while (from > 0 && from > noun - CALLED && !s.has(from, DET | POSS)) {
            if (OTHER.contains(s.at(from).lower())) {
                return null;
            }
            from--;
        }
        boolean known = s.is(from, "the") || s.is(from, "this") || s.is(from, "that");
        if (known && (around.place == null && (around.time == null || !TimesBeside.single(around.time)) || s.has(noun + 1, REL))) {
            return null;
        }
        for (int i = from; i < noun + PURPOSE && s.in(i) && !s.is(i, ";") && !(i > noun && s.has(i, REL)); i++) {
            if (s.partyOver(i) == null && FEASTS.contains(s.at(i).lower())) {
                return Kind.CEREMONY;
            }
        }
        return Kind.CONFERENCE;
    }
}
