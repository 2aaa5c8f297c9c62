package eu.limen.jobs.kafka;

import java.time.Instant;
import java.util.Comparator;

/**
 * A complete checkpoint or savepoint.
 *
 * @param path where it lies, as Flink spells it
 * @param completedAt when its last file was written
 * @param number counts the checkpoints of a job; 0 for a savepoint
 */
record RestorePoint(String path, Instant completedAt, long number) {

    static final Comparator<RestorePoint> OLDEST_FIRST =
            Comparator.comparing(RestorePoint::completedAt).thenComparing(RestorePoint::number);
}
