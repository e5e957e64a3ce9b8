/**
 * Layer two of annotation: the parties of a sentence, told by name, by office, as a body or as a group, and lists of them.
 *
 * <p>What is public here is so for the layers above, which alone may use it; outside {@code org.readout.annotate} none of it is.
 */
@NullMarked
package org.readout.annotate.parties;

import org.jspecify.annotations.NullMarked;
