package eu.limen.evaluation;

/**
 * One week of a simulated series.
 *
 * @param count findings
 * @param exposure checks
 */
record SimulatedWeek(long count, long exposure) {}
