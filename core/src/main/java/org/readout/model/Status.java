package org.readout.model;

import java.util.Locale;

/** Whether an act is the report's news, recalled from before, announced for later, or did not take place. */
public enum Status {
    REPORTED, BACKGROUND, PLANNED, CANCELLED;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
