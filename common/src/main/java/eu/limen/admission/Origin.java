package eu.limen.admission;

import org.jspecify.annotations.Nullable;

/**
 * Where a report came from: all that a rejection says of it besides its size.
 *
 * @param text topic/partition/offset or file/line
 * @param topicState the state whose topic, or whose topic's dump, it came by; null where it came by none, so that none can be the wrong one
 * @param appendedAtMillis when the broker took it, epoch milliseconds, null for files
 */
public record Origin(
        String text,
        long sizeBytes,
        @Nullable String topicState,
        @Nullable Long appendedAtMillis) {

    /** A line of a file, counted from 1. */
    public static Origin ofLine(String file, long line, long sizeBytes, @Nullable String topicState) {
        return new Origin(file + "/" + line, sizeBytes, topicState, null);
    }

    public static Origin ofRecord(
            String topic, int partition, long offset, long sizeBytes, String topicState, long appendedAtMillis) {
        return new Origin(topic + "/" + partition + "/" + offset, sizeBytes, topicState, appendedAtMillis);
    }
}
