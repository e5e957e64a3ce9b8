package org.readout.model;

import java.util.Locale;

/** Whether a statement's content is asserted or only named as talked about. */
public enum Mode {
    /** Asserted, wished, asked or promised. */
    ASSERT,
    /** Only named as talked about. */
    TOPIC;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
