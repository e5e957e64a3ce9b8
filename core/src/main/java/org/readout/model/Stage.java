package org.readout.model;

import java.util.Locale;

/** How far an agreement has come. */
public enum Stage {
    /** The instrument is signed. */
    SIGNED,
    /** A gathering has adopted it. */
    ADOPTED,
    /** Agreed or initialled, not signed. */
    AGREED,
    /** Announced for later. */
    PLANNED;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
