package org.readout.annotate.words;

/** Tokens {@code from} to {@code to} as a name; {@code known} tells that one of the words is a known name part. */
public record FoundName(int from, int to, int words, boolean known) {
}
