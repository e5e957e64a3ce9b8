package org.readout;

import org.jspecify.annotations.Nullable;
import org.readout.model.Capture;
import org.readout.model.Reading;

/** Reads reports of our own writing; the lexicon is loaded once for all tests that do. */
final class Reports {
    private static final Pipeline PIPELINE = Pipeline.load();

    private Reports() {
    }

    /** What an English report of an outlet, published on a day, is read as. */
    static Reading read(String outlet, String published, String text) {
        return read(outlet, published, null, text);
    }

    /** The same of a report under a title. */
    static Reading read(String outlet, String published, @Nullable String title, String text) {
        return PIPELINE.read(new Capture("one", outlet, null, "en", published, title, text));
    }
}
