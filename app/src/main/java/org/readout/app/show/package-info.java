/** Readings made for eyes and for spreadsheets. */
@NullMarked
package org.readout.app.show;

import org.jspecify.annotations.NullMarked;
