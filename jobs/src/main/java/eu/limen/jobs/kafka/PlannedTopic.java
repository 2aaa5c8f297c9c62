package eu.limen.jobs.kafka;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * One topic as it is to be.
 *
 * @param settings the broker's own settings of a topic, by their names
 */
public record PlannedTopic(String name, int partitions, int replication, SortedMap<String, String> settings) {

    /** What {@code retention.ms} says of records that are never deleted. */
    private static final String FOR_EVER = "-1";

    public PlannedTopic {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** A topic that is deleted from by age alone, never compacted: each record is a word that was said. */
    static PlannedTopic keptForEver(String name, int partitions, int replication) {
        int inSync = Math.max(1, replication - 1);
        return new PlannedTopic(
                name,
                partitions,
                replication,
                new TreeMap<>(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        FOR_EVER,
                        TopicConfig.RETENTION_BYTES_CONFIG,
                        FOR_EVER,
                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                        Integer.toString(inSync),
                        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                        ArrivalClock.BROKER.timestampType())));
    }

    PlannedTopic keptFor(Duration retention) {
        return with(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()));
    }

    PlannedTopic with(String setting, String value) {
        SortedMap<String, String> changed = new TreeMap<>(settings);
        changed.put(setting, value);
        return new PlannedTopic(name, partitions, replication, changed);
    }

    NewTopic order() {
        return new NewTopic(name, partitions, (short) replication).configs(settings);
    }
}
