package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * Something odd in the input that a user should know of; the road goes on.
 *
 * @param stage the package that noticed: read, annotate, resolve, record
 * @param code a fixed word for programs, such as {@code no-account}
 * @param readout the readout's id
 * @param span where, or null for the whole
 * @param message for people, one sentence
 */
public record Problem(String stage, String code, String readout, @Nullable Span span, String message) {
}
