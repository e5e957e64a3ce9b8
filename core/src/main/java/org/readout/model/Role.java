package org.readout.model;

import java.util.Locale;

/** As what a participant took part. */
public enum Role {
    /** Between whom the act passes: host, guest, head of delegation, caller. */
    PRINCIPAL,
    /** Also present. */
    ATTENDEE,
    /** Looks on while others sign. */
    WITNESS,
    /** Who sends a message; of an exchange, both. */
    SENDER,
    /** To whom a message goes. */
    RECIPIENT,
    /** Who conveys or receives a message on another's behalf. */
    BEARER;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
