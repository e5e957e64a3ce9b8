package org.readout.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Channel;

/**
 * What a word or phrase does in the wording of an office.
 *
 * @param word as the list has it
 * @param kinds what it can do, at least one
 * @param channel the line of contact, where this word alone decides it; else {@code null}
 * @param side the side, where this word alone tells it; else {@code null}
 */
public record Office(String word, Set<Kind> kinds, @Nullable Channel channel, @Nullable String side) {
    /** What a word can do in the wording of an office. */
    public enum Kind {
        /** Names the office-holder: {@code minister}. */
        HEAD,
        /** Names several of them: {@code ministers}. */
        PLURAL,
        /** May stand directly before a name, as a title: {@code President}. */
        TITLE,
        /** Stands before a head and changes its rank or standing: {@code deputy}, {@code acting}. */
        MODIFIER,
        /** Stands before a head and names its field: {@code foreign}. */
        PORTFOLIO,
        /** Follows a head: {@code elect}. */
        SUFFIX,
        /** Marks that the office is held no more: {@code former}. */
        PAST,
        /** Names the body in which an office is held: {@code ministry}. */
        BODY,
        /** Names a relation to another person, which is no office: {@code wife}, {@code counterpart}. */
        RELATION
    }

    /** Copies the set. */
    public Office {
        kinds = Set.copyOf(kinds);
    }

    /** Whether the word can do this. */
    public boolean is(Kind kind) {
        return kinds.contains(kind);
    }
}
