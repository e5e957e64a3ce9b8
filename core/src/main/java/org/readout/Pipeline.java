package org.readout;

import org.readout.model.Capture;
import org.readout.model.Reading;

/** The road: capture, readout, annotations, record. Stateless after loading; safe for many threads. */
public final class Pipeline {
    private Pipeline() {
    }

    /** Loads the lexicon from the class path. Throws IllegalStateException listing every fault of the data. */
    public static Pipeline load() {
        return new Pipeline();
    }

    /** Reads one capture. Never throws on odd text: what is odd is listed in the reading's problems. */
    public Reading read(Capture capture) {
        throw new UnsupportedOperationException("not built yet: " + capture.id());
    }
}
