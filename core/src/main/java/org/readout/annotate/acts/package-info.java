/**
 * Layer five of annotation: the acts of contact with their parties, places and times, told by a verb, by a noun, in a programme or a
 * list of those present; and what is agreed.
 *
 * <p>What is public here is so for the layers above, which alone may use it; outside {@code org.readout.annotate} none of it is.
 */
@NullMarked
package org.readout.annotate.acts;

import org.jspecify.annotations.NullMarked;
