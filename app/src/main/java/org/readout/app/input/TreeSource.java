package org.readout.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A JSON file: one object, an array of objects, or objects behind each other over any lines. */
final class TreeSource implements Source {
    private final InputStream in;
    private final JsonCaptures captures;
    private final String name;
    private final String stem;
    private JsonCaptures.@Nullable Fields ahead;
    private int number;
    private boolean many;
    private @Nullable Skipped fault;

    TreeSource(InputStream in, String name, String stem) {
        this.in = in;
        this.captures = new JsonCaptures(in);
        this.name = name;
        this.stem = stem;
        this.ahead = advance();
    }

    @Override
    public @Nullable InputItem next() {
        JsonCaptures.Fields fields = ahead;
        if (fields == null) {
            Skipped last = fault;
            fault = null;
            if (last == null && number == 0) {
                number = -1;
                return Skipped.noted(name, "no-text", "has no text");
            }
            return last;
        }
        number++;
        ahead = advance();
        many |= ahead != null;
        return many ? fields.item(name + ':' + number, stem + '#' + number, null) : fields.item(name, stem, null);
    }

    private JsonCaptures.@Nullable Fields advance() {
        try {
            return captures.next();
        } catch (JacksonException e) {
            number = Math.max(number, 0);
            boolean cut = e.getCause() instanceof java.io.EOFException || e.getCause() instanceof java.util.zip.ZipException;
            fault = cut ? Skipped.failed(name, "truncated-gzip", "the gzip stream is cut off or spoilt")
                    : Skipped.failed(name, "bad-json", "is no JSON: " + e.getOriginalMessage());
            return null;
        }
    }

    @Override
    public void close() {
        captures.close();
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
