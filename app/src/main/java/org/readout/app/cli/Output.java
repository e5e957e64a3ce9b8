package org.readout.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Standard output. A write that fails throws at once, so that a closed pipe ends the run and not only its output. */
public final class Output {
    /** Standard output can no longer be written. */
    static final class Closed extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        Closed(IOException cause) {
            super(cause);
        }

        /** Whether the reader of a pipe went away, which is no fault ({@code readout read x | head}). */
        boolean pipe() {
            String message = String.valueOf(getCause().getMessage());
            return message.contains("Broken pipe") || message.contains("pipe is being closed")
                    || message.contains("EPIPE");
        }
    }

    private final Writer writer;

    /** Output to {@code writer}. */
    public Output(Writer writer) {
        this.writer = writer;
    }

    /** Writes {@code text} as it is. */
    public void print(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new Closed(e);
        }
    }

    /** Sends on what is buffered. */
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new Closed(e);
        }
    }
}
