package org.readout.model;

import java.util.Locale;

/** An instrument, or anything else jointly designated or set up. */
public enum Form {
    /** An instrument: agreement, treaty, memorandum, joint statement. */
    DOCUMENT,
    /** A thing set up or designated: a committee, a mechanism, a year of friendship. */
    DECISION;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
