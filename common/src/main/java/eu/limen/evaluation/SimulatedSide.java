package eu.limen.evaluation;

/**
 * One side of a simulated section.
 *
 * @param perWeek findings a week in the baseline
 * @param checks multiple of the baseline's checks after it
 * @param laterChecks the same in the last third of the weeks
 */
record SimulatedSide(double perWeek, double checks, double laterChecks) {}
