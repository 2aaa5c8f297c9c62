package eu.limen.flow;

/**
 * What one report adds to one cell.
 *
 * @param slotIndex which slot of the period: 0..23 for hours, 0..3 for quarter-days, else 0
 */
public record Contribution(Cell cell, int slotIndex, Sums sums) {}
