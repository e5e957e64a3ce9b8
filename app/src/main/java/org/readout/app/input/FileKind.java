package org.readout.app.input;

import java.util.Locale;

/** What a file's name says of what is in it. */
enum FileKind {
    TEXT, JSON, LINES, ANSWER_KEY, READING, OTHER, UNNAMED;

    private static final String GZIP = ".gz";

    static FileKind of(String file) {
        String name = plain(file);
        if (name.endsWith(".gold.json")) {
            return ANSWER_KEY;
        }
        if (name.endsWith(".reading.json")) {
            return READING;
        }
        if (name.indexOf('.') < 0) {
            return UNNAMED;
        }
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".txt", ".text" -> TEXT;
            case ".json" -> JSON;
            case ".jsonl", ".ndjson" -> LINES;
            default -> OTHER;
        };
    }

    static boolean isGzip(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    /** The file's name without its endings: {@code report.txt.gz} is report. */
    static String stem(String file) {
        String name = isGzip(file) ? file.substring(0, file.length() - GZIP.length()) : file;
        int point = name.lastIndexOf('.');
        return point <= 0 || of(file) == OTHER ? name : name.substring(0, point);
    }

    /** Whether a folder's file is read. */
    boolean isRead() {
        return this == TEXT || this == JSON || this == LINES;
    }

    private static String plain(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
    }
}
