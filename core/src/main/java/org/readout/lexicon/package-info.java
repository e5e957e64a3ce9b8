/**
 * What Readout knows, loaded from the lexicon's data and validated whole: a fault names its file and line.
 *
 * <p>Every list is looked up through one {@link org.readout.lexicon.PhraseTable}, which finds the longest entry that
 * starts at a word.
 */
@NullMarked
package org.readout.lexicon;

import org.jspecify.annotations.NullMarked;
