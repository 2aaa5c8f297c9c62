package eu.limen.explain;

/**
 * One revision of a result as it was recomputed.
 *
 * @param tick at which it became known, epoch milliseconds
 * @param line as the job would write it
 * @param tree what it rests on
 */
record Told(int revision, long tick, String line, Branch tree) {}
