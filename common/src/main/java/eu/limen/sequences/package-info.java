/** Labels for the sequences: which week begins a rise on a corridor, which is fallen, and which day brought unusual hits in vehicles. */
@NullMarked
package eu.limen.sequences;

import org.jspecify.annotations.NullMarked;
