package org.readout.app.input;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** JSON lines: each line is a document of its own, and a spoilt one costs no other. */
final class LineSource implements Source {
    private final InputStream in;
    private final String name;
    private final String stem;
    private final int limit = Limit.bytes();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;
    private boolean ended;

    LineSource(InputStream in, String name, String stem) {
        this.in = in;
        this.name = name;
        this.stem = stem;
    }

    @Override
    public @Nullable InputItem next() throws IOException {
        while (!ended) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(512);
            number++;
            boolean whole;
            try {
                whole = fill(line);
            } catch (EOFException | ZipException e) {
                ended = true;
                return Skipped.failed(where(), "truncated-gzip", "the gzip stream is cut off or spoilt here");
            }
            if (!whole) {
                return Skipped.failed(where(), "too-large", Limit.tooLarge());
            }
            InputItem item = item(line.toByteArray());
            if (item != null) {
                return item;
            }
        }
        return null;
    }

    private String where() {
        return name + ':' + number;
    }

    /** Reads up to the line's end; false if it is over the limit, in which case it is passed over. */
    private boolean fill(ByteArrayOutputStream line) throws IOException {
        boolean whole = true;
        while (true) {
            if (at == filled) {
                at = 0;
                filled = Math.max(0, in.read(buffer));
                if (filled == 0) {
                    ended = true;
                    return whole;
                }
            }
            int start = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            whole &= line.size() + (at - start) <= limit;
            if (whole) {
                line.write(buffer, start, at - start);
            } else {
                line.reset();
            }
            if (at < filled) {
                at++;
                return whole;
            }
        }
    }

    private @Nullable InputItem item(byte[] bytes) {
        Decoder.Decoded decoded = Decoder.decode(bytes);
        if (decoded.text() == null) {
            return Skipped.failed(where(), "binary", "is no text");
        }
        String json = decoded.text().strip();
        json = json.startsWith("\ufeff") ? json.substring(1) : json;
        if (json.isEmpty()) {
            return null;
        }
        try (JsonCaptures captures = new JsonCaptures(json)) {
            JsonCaptures.Fields fields = captures.next();
            InputItem item = fields == null ? Skipped.noted(where(), "no-text", "has no text")
                    : fields.item(where(), stem + '#' + number, decoded.note());
            captures.next();
            return item;
        } catch (JacksonException e) {
            return Skipped.failed(where(), "bad-json", "is no JSON: " + e.getOriginalMessage());
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
