package org.readout.app.cli;

import java.io.PrintWriter;

/** A line on the terminal that counts what is read, redrawn five times a second at most; nothing elsewhere. */
final class Progress {
    private static final long BETWEEN_NANOS = 200_000_000L;

    private final PrintWriter err;
    private final boolean on;
    private long count;
    private long drawnAt = System.nanoTime();
    private boolean drawn;

    Progress(PrintWriter err, boolean on) {
        this.err = err;
        this.on = on;
    }

    void step() {
        count++;
        if (on && System.nanoTime() - drawnAt >= BETWEEN_NANOS) {
            err.print("\r" + count + " read ");
            err.flush();
            drawnAt = System.nanoTime();
            drawn = true;
        }
    }

    /** Takes the line away. */
    void clear() {
        if (drawn) {
            err.print("\r" + " ".repeat(30) + "\r");
            err.flush();
            drawn = false;
        }
    }
}
