package org.readout.model;

/** What a mention of a party is. */
public enum MentionKind {
    /** A person by name. */
    PERSON,
    /** One person by office only: {@code the Prime Minister}. */
    OFFICE,
    /** Persons named before, by description: {@code the two leaders}. */
    PERSONS,
    /** A side or both by description, kept as written: {@code the Chinese side}. */
    COLLECTIVE,
    /** A state, organisation or body: {@code China}, {@code the Foreign Ministry}. */
    BODY,
    /** People without names: {@code business leaders}, {@code a delegation of the Parliament}. */
    GROUP,
    /** {@code he}, {@code they}, {@code I}. */
    PRONOUN;

    /** Whether it is one person, told by name or by office. */
    public boolean person() {
        return this == PERSON || this == OFFICE;
    }
}
