package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell of an act of contact.
 *
 * @param rule the rule that found it
 * @param telling in what way it tells of the act
 * @param kind what sort of contact they tell of
 * @param sentence the index of its sentence in the annotations
 * @param clause from its subject to the end of what was read
 * @param verb the words of the verb phrase
 * @param actors who takes part, in which role
 * @param time when, as told in its clause, or null
 * @param place the words of the place, or null; {@code here} counts
 * @param placeName the place's usual name, or null
 * @param future announced for later
 * @param past told as gone before what the report tells ({@code had met})
 * @param negated did not take place, or was called off
 * @param embedded inside what somebody says, or in a side clause
 * @param same says itself that it goes on with an act told before ({@code at the meeting})
 * @param initiator at whose invitation, or null
 */
public record ActMention(String rule, Telling telling, Kind kind, int sentence, Zone zone, Span clause, Span verb, List<Actor> actors,
        @Nullable TimeMention time, @Nullable Span place, @Nullable String placeName, @Nullable Span venue,
        boolean future, boolean past, boolean negated, boolean embedded, boolean same, @Nullable Mention initiator) {
    public ActMention {
        actors = List.copyOf(actors);
    }

    /** One whose rule is named by the way in which it tells ({@link Telling}). */
    public ActMention(String rule, Kind kind, int sentence, Zone zone, Span clause, Span verb, List<Actor> actors,
            @Nullable TimeMention time, @Nullable Span place, @Nullable String placeName, @Nullable Span venue,
            boolean future, boolean past, boolean negated, boolean embedded, boolean same, @Nullable Mention initiator) {
        this(rule, Telling.named(rule), kind, sentence, zone, clause, verb, actors, time, place, placeName, venue, future, past, negated, embedded,
                same, initiator);
    }

    /** Whether it is told by a noun, without who does it: {@code A meeting with B is planned}. */
    public boolean open() {
        return telling == Telling.NOUN || telling == Telling.GATHERING || unowned();
    }

    /** Whether those whose programme it is on were told before. */
    public boolean unowned() {
        return telling == Telling.AGENDA || telling == Telling.STOP || telling == Telling.WITH;
    }

    /** The same act with other parties. */
    public ActMention with(List<Actor> others) {
        return new ActMention(rule, telling, kind, sentence, zone, clause, verb, others, time, place, placeName, venue, future, past, negated, embedded,
                same, initiator);
    }
}
