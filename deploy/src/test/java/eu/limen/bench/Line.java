package eu.limen.bench;

/**
 * A report on its way into the file.
 *
 * @param reportedAtMillis epoch milliseconds
 */
record Line(long reportedAtMillis, String json) {}
