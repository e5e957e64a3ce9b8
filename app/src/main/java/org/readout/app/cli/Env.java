package org.readout.app.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.Supplier;
import org.readout.model.Capture;
import org.readout.model.Reading;

/**
 * All that a command may touch, so that a test can run one inside itself.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error, flushed at every line
 * @param screen what standard output goes to
 * @param road how a capture is read; asked for once, since loading the lexicon takes time; safe for many threads
 */
public record Env(InputStream in, Output out, PrintWriter err, Screen screen,
        Supplier<Function<Capture, Reading>> road) {
}
