package org.readout.app.input;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes text of bytes: by the byte order mark, else as UTF-8, else by a guess that is told. */
final class Decoder {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;

    /**
     * Text, or a finding that there is none.
     *
     * @param text the text, or null where the bytes are no text
     * @param note the guess, or null where none was needed
     */
    record Decoded(@Nullable String text, @Nullable String note) {
    }

    private Decoder() {
    }

    /** The text of the bytes, or none if they are no text. */
    static Decoded decode(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return plain(new String(bytes, marked), null);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return plain(new String(bytes, wide), "encoding guessed: " + wide.name());
        }
        if (isBinary(bytes)) {
            return new Decoded(null, null);
        }
        try {
            return new Decoded(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString(), null);
        } catch (CharacterCodingException e) {
            Charset guess = Guess.of(bytes);
            return plain(new String(bytes, guess), "not UTF-8; encoding guessed: " + guess.name());
        }
    }

    private static Decoded plain(String text, @Nullable String note) {
        int odd = 0;
        int limit = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            odd += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b || c == '\ufffd' ? 1 : 0;
        }
        return odd * 10L > limit ? new Decoded(null, null) : new Decoded(text, note);
    }

    /** The encoding that a byte order mark at the beginning tells, or null. */
    static @Nullable Charset marked(byte[] b) {
        if (starts(b, 0xff, 0xfe, 0, 0)) {
            return Charset.forName("UTF-32");
        }
        if (starts(b, 0, 0, 0xfe, 0xff)) {
            return Charset.forName("UTF-32");
        }
        if (starts(b, 0xff, 0xfe) || starts(b, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16;
        }
        return null;
    }

    private static boolean starts(byte[] bytes, int... signs) {
        if (bytes.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((bytes[i] & 0xff) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without its mark: every other byte of most Western text is nought. */
    private static @Nullable Charset wide(byte[] bytes) {
        int limit = Math.min(bytes.length, SAMPLE) & ~1;
        int[] noughts = new int[2];
        for (int i = 0; i < limit; i++) {
            noughts[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (limit < 8) {
            return null;
        }
        if (noughts[1] * 5 > limit * 2 && noughts[0] * 50 < limit) {
            return StandardCharsets.UTF_16LE;
        }
        return noughts[0] * 5 > limit * 2 && noughts[1] * 50 < limit ? StandardCharsets.UTF_16BE : null;
    }

    /** Whether the beginning holds a nought, or more control characters than a damaged text would. */
    private static boolean isBinary(byte[] bytes) {
        int odd = 0;
        int limit = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < limit; i++) {
            int b = bytes[i] & 0xff;
            if (b == 0) {
                return true;
            }
            odd += b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b ? 1 : 0;
        }
        return odd * 10L > limit;
    }

    /** Loaded only where bytes are not UTF-8. */
    private static final class Guess {
        static Charset of(byte[] bytes) {
            CharsetDetector detector = new CharsetDetector();
            detector.setText(bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE));
            CharsetMatch match = detector.detect();
            boolean sure = match != null && match.getConfidence() >= 30 && !match.getName().startsWith("UTF-8")
                    && !match.getName().startsWith("ISO-8859-1") && Charset.isSupported(match.getName());
            return sure ? Charset.forName(match.getName()) : WESTERN;
        }
    }
}
