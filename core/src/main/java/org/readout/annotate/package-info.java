/**
 * Readout to annotations, in layers: {@code words}, {@code parties}, {@code verbs}, {@code said}, {@code acts}, each on those
 * before it. {@link org.readout.annotate.Annotator} calls them sentence by sentence and adds what goes beyond the sentence.
 */
@NullMarked
package org.readout.annotate;

import org.jspecify.annotations.NullMarked;
