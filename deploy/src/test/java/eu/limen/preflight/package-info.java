/** Preflight against a broker that demands proof. */
@NullMarked
package eu.limen.preflight;

import org.jspecify.annotations.NullMarked;
