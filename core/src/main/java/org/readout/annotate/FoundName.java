package org.readout.annotate;

/** Tokens {@code from} to {@code to} as a name; {@code known} tells that one of the words is a known name part. */
record FoundName(int from, int to, int words, boolean known) {
}
