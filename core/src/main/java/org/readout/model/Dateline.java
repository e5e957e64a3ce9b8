package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * Where and when a report was filed ({@code BEIJING, March 22 (Xinhua) --}).
 *
 * @param place the place in ordinary capitals, or null
 * @param date ISO day, or null
 * @param evidence the words
 */
public record Dateline(@Nullable String place, @Nullable String date, Evidence evidence) {
}
