package org.readout.lexicon;

/** The form of a verb. */
public enum Tense {
    BASE, PRESENT, PAST, GERUND
}
