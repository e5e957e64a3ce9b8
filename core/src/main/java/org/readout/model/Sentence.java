package org.readout.model;

/** A sentence of the title, the body or a caption. */
public record Sentence(Span span, int paragraph, Zone zone) {
}
