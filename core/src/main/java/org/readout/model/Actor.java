package org.readout.model;

/** A party in a slot of an act. */
public record Actor(Mention mention, Role role) {
}
