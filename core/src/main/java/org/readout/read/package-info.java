/**
 * Capture to readout: the text is cleaned, its title found, and its lines told apart: paragraphs, and what stands on a
 * page besides (asides). Nothing of the page is lost: every word stands in the title, a paragraph or an aside.
 */
@org.jspecify.annotations.NullMarked
package org.readout.read;
