/**
 * Layer one of annotation: the sentences of a readout as words, with what the lexicon has of each word, and the times in them.
 *
 * <p>A {@link org.readout.annotate.words.Sent} is the board on which the other layers note what they find, token by token.
 *
 * <p>What is public here is so for the layers above, which alone may use it; outside {@code org.readout.annotate} none of it is.
 */
@NullMarked
package org.readout.annotate.words;

import org.jspecify.annotations.NullMarked;
