package org.readout.resolve;

/** Whether what is timed has happened, as the tense of the report says. */
public enum Direction {
    PAST, FUTURE, UNKNOWN
}
