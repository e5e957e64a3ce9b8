/**
 * Layer four of annotation: what is said, by whom, and whose words are passed on.
 *
 * <p>What is public here is so for the layers above, which alone may use it; outside {@code org.readout.annotate} none of it is.
 */
@NullMarked
package org.readout.annotate.said;

import org.jspecify.annotations.NullMarked;
