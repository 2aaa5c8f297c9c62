package eu.limen.register;

/**
 * One slot that a series promises.
 *
 * @param periodDay first day, as epoch day, of the day, week or month that the slot names
 * @param slotIndex which slot of the period: 0..23 for hours, 0..3 for quarter-days, else 0
 * @param startMillis start, epoch milliseconds
 * @param endMillis end, epoch milliseconds, exclusive
 * @param dueMillis from when it is missing if it has not come, epoch milliseconds
 */
public record PromisedSlot(long periodDay, int slotIndex, long startMillis, long endMillis, long dueMillis) {}
