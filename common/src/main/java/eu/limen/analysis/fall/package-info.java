/** The proof that one threat fell: the same code for the verdicts and for the simulations that judge it (methods 3). */
@NullMarked
package eu.limen.analysis.fall;

import org.jspecify.annotations.NullMarked;
