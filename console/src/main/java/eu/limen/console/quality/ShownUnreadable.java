package eu.limen.console.quality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record of a topic that is no result: where it lies and why it was passed over, never what it holds.
 *
 * @param offset its place in the partition
 * @param reason a code
 * @param outcome what a steward found it to be; null until one has looked
 */
record ShownUnreadable(
        long number,
        String topic,
        int partition,
        long offset,
        int sizeBytes,
        Instant foundAt,
        String reason,
        @Nullable String outcome,
        @Nullable Instant lookedAt) {}
