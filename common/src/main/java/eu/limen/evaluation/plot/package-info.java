/** Draws the pictures of the method cards with the methods themselves. */
@NullMarked
package eu.limen.evaluation.plot;

import org.jspecify.annotations.NullMarked;
