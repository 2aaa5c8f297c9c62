/** Looks at a deployment before it starts, and says what would go wrong. */
@NullMarked
package eu.limen.preflight;

import org.jspecify.annotations.NullMarked;
