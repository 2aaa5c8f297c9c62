/** Scenarios by name and the seeded generator that writes the synthetic ones. */
@NullMarked
package eu.limen.scenario;

import org.jspecify.annotations.NullMarked;
