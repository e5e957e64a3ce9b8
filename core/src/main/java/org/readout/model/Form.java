package org.readout.model;

import java.util.Locale;

/** An instrument, or anything else jointly designated or set up. */
public enum Form {
    DOCUMENT, DECISION;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
