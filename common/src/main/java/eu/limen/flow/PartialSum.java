package eu.limen.flow;

import eu.limen.model.SlotLength;

/**
 * A change of one cell since the last tick.
 *
 * @param slots change of the number of live reports per slot of the period; length {@link SlotLength#slotsPerPeriod()}
 */
public record PartialSum(Cell cell, int[] slots, Sums sums) {}
