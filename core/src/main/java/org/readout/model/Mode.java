package org.readout.model;

import java.util.Locale;

/** Whether a statement's content is asserted or only named as talked about. */
public enum Mode {
    ASSERT, TOPIC;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
