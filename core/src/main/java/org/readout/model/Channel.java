package org.readout.model;

import java.util.Locale;

/** The line of contact that the offices and bodies of both sides make. */
public enum Channel {
    /** Heads of state and of government. */
    LEADER,
    /** Ruling and other parties. */
    PARTY,
    /** Parliaments. */
    LEGISLATURE,
    /** Consultative bodies such as the CPPCC. */
    CONSULTATIVE,
    /** Ministries and agencies. */
    GOVERNMENT,
    /** Envoys in their post. */
    EMBASSY,
    /** Armed forces and defence ministries. */
    MILITARY,
    /** Provinces, states, cities. */
    SUBNATIONAL,
    /** Friendship societies, firms, universities. */
    ASSOCIATION,
    /** International organisations. */
    MULTILATERAL;

    /** The word used in the exchange format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
