package org.readout.model;

import java.util.Locale;

/** Whether an act is the report's news, recalled from before, announced for later, or did not take place. */
public enum Status {
    /** What the report tells as its news. */
    REPORTED,
    /** Recalled from before. */
    BACKGROUND,
    /** Announced for later. */
    PLANNED,
    /** Called off, refused or put off: it did not take place. */
    CANCELLED;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
