package org.readout.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.readout.model.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/**
 * A {@link Reading} as JSON, in the shape of {@code docs/model.md}, which the schema describes. Offsets are in code
 * points of the readout's text; surrogates without their other half are written as U+FFFD, so that the output is UTF-8
 * whatever the input was.
 */
public final class ReadingCodec {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String SCHEMA = "reading.schema.json";

    private ReadingCodec() {
    }

    /** How JSON is set out. */
    public enum Style {
        /** All on one line, without its end: a line of JSONL. */
        LINE,
        /** Two blanks a level, evidence kept on one line. */
        INDENTED
    }

    /** {@code reading} as one JSON object without a line end after it. */
    public static String toJson(Reading reading, Style style) {
        StringWriter json = new StringWriter();
        Indenter indenter = style == Style.INDENTED ? new Indenter() : null;
        try (JsonGenerator out = FACTORY.createGenerator(context(indenter), json)) {
            new ReadingWriter(out, indenter, CodePoints.of(reading.readout().text())).reading(reading);
        }
        return json.toString();
    }

    /** The JSON Schema (2020-12) that every output of {@link #toJson} keeps. */
    public static String schema() {
        try (InputStream in = ReadingCodec.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException(SCHEMA + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectWriteContext context(@Nullable Indenter indenter) {
        return new ObjectWriteContext.Base() {
            @Override
            public @Nullable PrettyPrinter getPrettyPrinter() {
                return indenter;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return indenter != null;
            }
        };
    }
}
