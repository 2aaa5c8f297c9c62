/** Proof that what is refused survives nowhere. */
@NullMarked
package eu.limen.jobs.canary;

import org.jspecify.annotations.NullMarked;
