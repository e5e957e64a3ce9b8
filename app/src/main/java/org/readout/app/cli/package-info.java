/** The commands, their options and their exit codes. */
@NullMarked
package org.readout.app.cli;

import org.jspecify.annotations.NullMarked;
