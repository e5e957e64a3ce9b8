/** Scores readings against answer keys, fact by fact, as the guidelines say. */
@NullMarked
package org.readout.app.score;

import org.jspecify.annotations.NullMarked;
