package org.readout.model;

import java.util.Locale;

/** The line of contact that the offices and bodies of both sides make. */
public enum Channel {
    LEADER, PARTY, LEGISLATURE, CONSULTATIVE, GOVERNMENT, EMBASSY, MILITARY, SUBNATIONAL, ASSOCIATION, MULTILATERAL;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
