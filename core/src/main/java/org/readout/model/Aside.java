package org.readout.model;

/** A line of the page that is no part of the body: kept, never dropped. */
public record Aside(AsideKind kind, Evidence evidence) {
}
