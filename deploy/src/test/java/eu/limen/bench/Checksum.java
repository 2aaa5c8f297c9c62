package eu.limen.bench;

/**
 * What every engine must find alike.
 *
 * @param reports distinct reports
 * @param corrections further distinct revisions
 * @param repetitions revisions read before
 * @param detections of unauthorised movement, by the revisions that hold
 * @param hits of checks, of every threat
 */
record Checksum(long reports, long corrections, long repetitions, long detections, long hits) {}
