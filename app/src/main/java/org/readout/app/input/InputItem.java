package org.readout.app.input;

/** One document of the input, or why it is none. */
public sealed interface InputItem permits Page, Skipped {
    /** The file, and for a file of many documents the line, for people: {@code folder/pages.jsonl:12}. */
    String where();
}
