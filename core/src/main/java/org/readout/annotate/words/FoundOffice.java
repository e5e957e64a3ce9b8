package org.readout.annotate.words;

import org.readout.model.Office;

/**
 * An office over tokens {@code from} to {@code to}; what follows its head begins at {@code complement}.
 *
 * @param lower whether its head is written small
 */
public record FoundOffice(int from, int to, int complement, Office office, boolean plural, boolean lower) {
}
