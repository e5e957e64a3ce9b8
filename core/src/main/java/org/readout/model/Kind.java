package org.readout.model;

import java.util.Locale;

/** What sort of contact an account tells of. */
public enum Kind {
    /** In person: meets, holds talks, calls on, receives, confers with. */
    MEETING,
    /** By telephone or video. */
    CALL,
    /** A letter, telegram, greeting, congratulation or condolence sent, exchanged or conveyed. */
    MESSAGE,
    /** Documents are signed, or their signing is witnessed. */
    SIGNING,
    /** Banquet, dinner, luncheon, reception, gala. */
    RECEPTION,
    /** Welcome with honours, wreath-laying, opening, unveiling, award. */
    CEREMONY,
    /** A person or delegation travels, as an act of its own; those who meet him at the airport belong to it. */
    VISIT,
    /** A gathering of three or more parties that is called one: summit, forum, session. */
    CONFERENCE;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
