/**
 * Layer three of annotation: the verbs of the lexicon, their tense, voice and negation, and who does them.
 *
 * <p>What is public here is so for the layers above, which alone may use it; outside {@code org.readout.annotate} none of it is.
 */
@NullMarked
package org.readout.annotate.verbs;

import org.jspecify.annotations.NullMarked;
