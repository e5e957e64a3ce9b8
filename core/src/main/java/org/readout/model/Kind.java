package org.readout.model;

import java.util.Locale;

/** What sort of contact an account tells of. */
public enum Kind {
    MEETING, CALL, MESSAGE, SIGNING, RECEPTION, CEREMONY, VISIT, CONFERENCE;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
