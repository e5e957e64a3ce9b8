/**
 * The exchange format: one codec between the model's types and JSON, the schema that all output keeps, and a plain
 * tree for JSON that comes from outside.
 */
@NullMarked
package org.readout.json;

import org.jspecify.annotations.NullMarked;
