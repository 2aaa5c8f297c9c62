package eu.limen.jobs.kafka;

/**
 * An admitted report on its way to the releases of its state.
 *
 * @param json as it was admitted, UTF-8
 */
public record SentReport(String state, long reportedAtMillis, byte[] json) {}
