package org.readout.app.cli;

import org.readout.model.Capture;

/** One document of the input, or why it is none. */
sealed interface InputItem {
    record Page(Capture capture) implements InputItem {
    }

    record Skipped(String where, String code, String message) implements InputItem {
    }
}
