package org.readout.model;

import java.util.Locale;

/** How far an agreement has come. */
public enum Stage {
    SIGNED, ADOPTED, AGREED, PLANNED;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
