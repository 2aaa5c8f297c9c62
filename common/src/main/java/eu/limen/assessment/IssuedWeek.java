package eu.limen.assessment;

/**
 * What was last said of a week.
 *
 * @param content fingerprint of what it said
 */
public record IssuedWeek(int revision, long content) {}
