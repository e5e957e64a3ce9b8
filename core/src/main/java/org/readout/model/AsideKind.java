package org.readout.model;

import java.util.Locale;

/** Words of the page that are no part of the report's body. */
public enum AsideKind {
    DATE, BYLINE, CAPTION, CREDIT, COPYRIGHT, CONTACT, SHARE, ENDMARK, FILENAME, HEADING, OTHER;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
