package org.readout.app.input;

/**
 * What was not read.
 *
 * @param where the file and line
 * @param code a fixed word for programs: no-text, missing, unreadable, binary, too-large, bad-json, truncated-gzip,
 *        unknown-type, answer-key
 * @param message for people, without the place
 * @param failure whether something was to be read here and could not be; false for what is no document
 */
public record Skipped(String where, String code, String message, boolean failure) implements InputItem {
    static Skipped failed(String where, String code, String message) {
        return new Skipped(where, code, message, true);
    }

    static Skipped noted(String where, String code, String message) {
        return new Skipped(where, code, message, false);
    }
}
