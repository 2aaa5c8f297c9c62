package eu.limen.console.intake;

import eu.limen.console.store.Offsets;
import eu.limen.console.store.OvertakenReader;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultStore;
import eu.limen.console.store.StoredResult;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what is committed on the topics of results into the database. Offset and rows are one transaction: whatever dies in between, each row is there once.
 * One thread calls it.
 */
final class Intake implements ConsumerRebalanceListener {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, ResultKind> kindByTopic;
    private final ResultStore store;
    private final Offsets offsets;
    private final TransactionTemplate transaction;
    private final List<ResultListener> listeners;
    private final ResultLines lines = new ResultLines();
    private final Map<TopicPartition, OptionalLong> read = new HashMap<>();

    Intake(
            KafkaConsumer<byte[], byte[]> consumer,
            Map<String, ResultKind> kindByTopic,
            ResultStore store,
            Offsets offsets,
            TransactionTemplate transaction,
            List<ResultListener> listeners) {
        this.consumer = consumer;
        this.kindByTopic = kindByTopic;
        this.store = store;
        this.offsets = offsets;
        this.transaction = transaction;
        this.listeners = listeners;
    }

    void begin() {
        consumer.subscribe(kindByTopic.keySet(), this);
    }

    /** Goes on from where the database says, whatever was read since. */
    void beginAgain() {
        seek(consumer.assignment());
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        seek(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        partitions.forEach(read::remove);
    }

    private void seek(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            OptionalLong next = offsets.next(partition.topic(), partition.partition());
            read.put(partition, next);
            if (next.isPresent()) {
                consumer.seek(partition, next.getAsLong());
            } else {
                consumer.seekToBeginning(List.of(partition));
            }
        }
    }

    /**
     * Takes in what has come.
     *
     * @return how many records
     * @throws OvertakenReader if another service reads the same partition; nothing was written
     */
    int takeIn() throws OvertakenReader {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(PATIENCE);
        if (records.isEmpty()) {
            return 0;
        }
        Map<TopicPartition, Long> next = new HashMap<>();
        records.partitions().forEach(partition -> next.put(partition, consumer.position(partition)));
        AtomicReference<@Nullable OvertakenReader> overtaken = new AtomicReference<>();
        transaction.executeWithoutResult(status -> {
            try {
                write(records, next);
            } catch (OvertakenReader other) {
                status.setRollbackOnly();
                overtaken.set(other);
            }
        });
        OvertakenReader other = overtaken.get();
        if (other != null) {
            throw other;
        }
        next.forEach((partition, offset) -> read.put(partition, OptionalLong.of(offset)));
        return records.count();
    }

    private void write(ConsumerRecords<byte[], byte[]> records, Map<TopicPartition, Long> next) throws OvertakenReader {
        for (Map.Entry<TopicPartition, Long> end : next.entrySet()) {
            TopicPartition partition = end.getKey();
            offsets.advance(
                    partition.topic(),
                    partition.partition(),
                    read.getOrDefault(partition, OptionalLong.empty()),
                    end.getValue());
        }
        List<StoredResult> results = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> each : records) {
            StoredResult result = resultOf(each);
            if (result != null) {
                results.add(result);
            }
        }
        List<StoredResult> added = store.add(results);
        listeners.forEach(listener -> listener.added(added));
    }

    /** What is no result must not stop those behind it: its place is noted, and told by the service's health. */
    private @Nullable StoredResult resultOf(ConsumerRecord<byte[], byte[]> each) {
        byte[] value = each.value() == null ? new byte[0] : each.value();
        ResultKind kind = Objects.requireNonNull(kindByTopic.get(each.topic()), each.topic());
        try {
            return lines.read(kind, new String(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noResult) {
            // Its message may quote the record.
            offsets.noteUnreadable(each.topic(), each.partition(), each.offset(), value.length);
            return null;
        }
    }
}
