package org.readout.app.cli;

/** The exit codes of the command line. */
public final class Exit {
    /** All went well, odd input that is listed in {@code problems} included. */
    public static final int OK = 0;
    /** Some input could not be read, or the output not be written. */
    public static final int FAILED = 1;
    /** The command line was wrong. */
    public static final int USAGE = 2;

    private Exit() {
    }
}
