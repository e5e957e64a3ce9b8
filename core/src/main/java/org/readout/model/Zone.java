package org.readout.model;

/** The part of the page that a sentence stands in. */
public enum Zone {
    TITLE, BODY, CAPTION, BYLINE
}
