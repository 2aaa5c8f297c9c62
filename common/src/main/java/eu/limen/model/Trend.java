package eu.limen.model;

/**
 * How a rate moves: the last windows against those before.
 *
 * @param ratio posterior median of the ratio
 * @param probabilityRising probability that the ratio is above 1.2
 * @param probabilityFalling probability that the ratio is below 0.8
 */
public record Trend(double ratio, double probabilityRising, double probabilityFalling) {}
