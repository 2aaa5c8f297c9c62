/** Draws curves, bands and marks between axes: SVG in plain text, no library, the same on every machine. */
@NullMarked
package eu.limen.plot;

import org.jspecify.annotations.NullMarked;
