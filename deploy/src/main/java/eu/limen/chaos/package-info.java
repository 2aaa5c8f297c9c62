/** Breaks a running cluster in a seeded order, and asks whether what came out is what an undisturbed replay gives. */
@NullMarked
package eu.limen.chaos;

import org.jspecify.annotations.NullMarked;
