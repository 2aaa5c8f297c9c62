package eu.limen.model;

/**
 * One section and one piece of time.
 *
 * @param startMillis start in epoch milliseconds
 */
public record Slot(long startMillis, SlotLength length) {}
