package org.readout.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Indents by two blanks a level, but keeps what is written between {@link #flat} and {@link #tall}, and empty lists, on
 * one line: a reading has hundreds of pieces of evidence, and one a line can be read.
 */
final class Indenter implements PrettyPrinter {
    private int level;
    private boolean flat;

    /** All that follows goes on this line. */
    void flat() {
        flat = true;
    }

    /** Back to one member a line. */
    void tall() {
        flat = false;
    }

    private void newLine(JsonGenerator out) {
        if (!flat) {
            out.writeRaw('\n');
            out.writeRaw("  ".repeat(level));
        }
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        newLine(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        writeArrayValueSeparator(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        level--;
        if (entries > 0) {
            newLine(out);
        }
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        newLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(flat ? ", " : ",");
        newLine(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        level--;
        if (values > 0) {
            newLine(out);
        }
        out.writeRaw(']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }
}
