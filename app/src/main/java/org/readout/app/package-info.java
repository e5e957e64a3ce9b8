/** The world around the road: the command line and what it prints. */
@NullMarked
package org.readout.app;

import org.jspecify.annotations.NullMarked;
