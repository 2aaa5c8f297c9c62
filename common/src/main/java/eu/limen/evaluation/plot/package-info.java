/** Draws the pictures of the method cards with the methods themselves: SVG in plain text, no library, the same on every machine. */
@NullMarked
package eu.limen.evaluation.plot;

import org.jspecify.annotations.NullMarked;
