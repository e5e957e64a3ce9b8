package org.readout.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a readout's times are counted from.
 *
 * @param published the day of publication, or null
 * @param dateline the day of the dateline, or null; it goes before {@code published}
 * @param narrative the day last told of, or null: what {@code the same day} counts from
 */
public record Anchor(@Nullable LocalDate published, @Nullable LocalDate dateline, @Nullable LocalDate narrative) {

    /** The day of the report: the dateline's, else that of publication; null if neither is known. */
    public @Nullable LocalDate speech() {
        return dateline != null ? dateline : published;
    }

    /** The same with another day last told of. */
    public Anchor telling(@Nullable LocalDate day) {
        return new Anchor(published, dateline, day);
    }
}
