package org.readout.model;

import java.util.Locale;

/** As what a participant took part. */
public enum Role {
    PRINCIPAL, ATTENDEE, WITNESS, SENDER, RECIPIENT, BEARER;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
