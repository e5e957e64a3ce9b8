package org.readout.app.cli;

import java.io.Writer;

/** Lets what prints help write to an {@link Output}. */
final class OutputWriter extends Writer {
    private final Output out;

    OutputWriter(Output out) {
        this.out = out;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        out.print(new String(buffer, offset, length));
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}
