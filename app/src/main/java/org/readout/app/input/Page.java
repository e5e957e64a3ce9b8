package org.readout.app.input;

import org.jspecify.annotations.Nullable;
import org.readout.model.Capture;

/**
 * A document.
 *
 * @param where the file and line it comes from
 * @param note what a user should know of how it was read, such as a guessed encoding; else null
 */
public record Page(Capture capture, String where, @Nullable String note) implements InputItem {
    /** A document of which nothing is to be noted. */
    public Page(Capture capture, String where) {
        this(capture, where, null);
    }
}
