package eu.limen.jobs.kafka;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.split.KafkaPartitionSplit;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.apache.kafka.common.TopicPartition;

/**
 * Begins each partition at its beginning, and goes on only where it stopped: records that expired unread break the job off instead of being passed
 * over in silence.
 *
 * @param whenGone what happens then; anything but {@code NONE} accepts the gap
 */
record FromTheBeginning(OffsetResetStrategy whenGone) implements OffsetsInitializer {

    @Override
    public Map<TopicPartition, Long> getPartitionOffsets(
            Collection<TopicPartition> partitions, PartitionOffsetsRetriever retriever) {
        return partitions.stream()
                .collect(Collectors.toMap(partition -> partition, partition -> KafkaPartitionSplit.EARLIEST_OFFSET));
    }

    @Override
    public OffsetResetStrategy getAutoOffsetResetStrategy() {
        return whenGone;
    }
}
