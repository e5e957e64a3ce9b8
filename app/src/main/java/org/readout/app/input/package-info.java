/**
 * Bytes to captures: walks files, folders and standard input, one capture at a time and with bounded memory. What cannot
 * be read is an item of its own, never an exception.
 */
@org.jspecify.annotations.NullMarked
package org.readout.app.input;
