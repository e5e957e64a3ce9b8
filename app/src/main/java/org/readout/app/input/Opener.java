package org.readout.app.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.readout.model.Capture;

/** Opens a stream of bytes as what its name or its beginning says it is. */
final class Opener {
    private static final int SNIFF = 1 << 16;

    private Opener() {
    }

    /** The documents of {@code in}, which the source closes. */
    static Source open(InputStream in, String name, String stem, FileKind kind) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, SNIFF);
        InputStream plain = unzipped(buffered);
        return switch (kind) {
            case LINES -> new LineSource(utf8(plain), name, stem);
            case JSON -> new TreeSource(plain, name, stem);
            case UNNAMED -> sniffed(plain, name, stem);
            default -> text(plain, name, stem);
        };
    }

    /** Looks at the bytes and not at the name, since files are renamed. */
    private static InputStream unzipped(BufferedInputStream in) throws IOException {
        in.mark(4);
        int first = in.read();
        int second = in.read();
        in.reset();
        return first == 0x1f && second == 0x8b ? new BufferedInputStream(new Gunzip(in), SNIFF) : in;
    }

    /** Says that nothing more is there at once, so that the buffer hands on what it has before the stream breaks off. */
    private static final class Gunzip extends GZIPInputStream {
        Gunzip(InputStream in) throws IOException {
            super(in, SNIFF);
        }

        @Override
        public int available() {
            return 0;
        }
    }

    private static Source sniffed(InputStream in, String name, String stem) throws IOException {
        in.mark(SNIFF);
        byte[] head;
        try {
            head = in.readNBytes(SNIFF / 2);
            in.reset();
        } catch (EOFException | ZipException e) {
            in.reset();
            return text(in, name, stem);
        }
        Decoder.Decoded decoded = Decoder.decode(head);
        String start = decoded.text() == null ? "" : decoded.text().replace("\ufeff", "").stripLeading();
        if (!isJson(start)) {
            return text(in, name, stem);
        }
        return isLines(start) ? new LineSource(utf8(in), name, stem) : new TreeSource(in, name, stem);
    }

    /** A brace with a key behind it, or a bracket with a brace. */
    private static boolean isJson(String start) {
        String rest = start.isEmpty() ? "" : start.substring(1).stripLeading();
        return start.startsWith("{") && (rest.startsWith("\"") || rest.startsWith("}"))
                || start.startsWith("[") && (rest.startsWith("{") || rest.startsWith("]"));
    }

    private static boolean isLines(String start) {
        int end = start.indexOf('\n');
        return start.startsWith("{") && end > 0 && start.substring(0, end).strip().endsWith("}");
    }

    /** JSON lines in UTF-16 or UTF-32 are rare: they are read whole. */
    private static InputStream utf8(InputStream in) throws IOException {
        in.mark(8);
        byte[] head = in.readNBytes(4);
        in.reset();
        if (Decoder.marked(head) == null) {
            return in;
        }
        byte[] all = in.readNBytes(Limit.bytes());
        in.close();
        String text = new String(all, Decoder.marked(head));
        return new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Source text(InputStream in, String name, String stem) throws IOException {
        List<InputItem> items = new ArrayList<>();
        int limit = Limit.bytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (in) {
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0 && bytes.size() <= limit; n = in.read(buffer)) {
                bytes.write(buffer, 0, n);
            }
        } catch (EOFException | ZipException e) {
            items.add(Skipped.failed(name, "truncated-gzip",
                    "the gzip stream is cut off or spoilt; what came before was read"));
        }
        items.add(0, page(bytes.toByteArray(), limit, name, stem));
        return Source.of(items);
    }

    private static InputItem page(byte[] bytes, int limit, String name, String stem) {
        if (bytes.length > limit) {
            return Skipped.failed(name, "too-large", Limit.tooLarge());
        }
        Decoder.Decoded decoded = Decoder.decode(bytes);
        return decoded.text() == null ? Skipped.failed(name, "binary", "is no text")
                : new Page(new Capture(stem, null, null, null, null, null, decoded.text()), name, decoded.note());
    }
}
