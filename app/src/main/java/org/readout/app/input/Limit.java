package org.readout.app.input;

/** How much one document may weigh, so that no input exhausts memory. */
final class Limit {
    /** The system property that sets the limit in bytes. */
    static final String PROPERTY = "readout.input.limit";
    private static final int DEFAULT = 64 << 20;

    private Limit() {
    }

    /** The bytes that one plain text, one line of JSONL or one string of JSON may have. */
    static int bytes() {
        return Math.max(1, Integer.getInteger(PROPERTY, DEFAULT));
    }

    static String tooLarge() {
        return "is larger than " + bytes() + " bytes, the most that is read as one document (-D" + PROPERTY + ")";
    }
}
