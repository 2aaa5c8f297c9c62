/** Judges the methods on the referees' data and on simulations of its own: what {@code limen evaluate} prints and a test pins. */
@NullMarked
package eu.limen.evaluation;

import org.jspecify.annotations.NullMarked;
