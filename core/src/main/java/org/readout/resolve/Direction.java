package org.readout.resolve;

/** Whether what is timed has happened, as the tense of the report says. */
public enum Direction {
    PAST, FUTURE, UNKNOWN,
    /** Told in the present tense: {@code leaves on 5 June}; a weekday is yet to come. */
    NEAREST
}
