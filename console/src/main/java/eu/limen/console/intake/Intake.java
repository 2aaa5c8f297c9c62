package eu.limen.console.intake;

import eu.limen.console.intake.RecordWriter.Move;
import eu.limen.console.store.Offsets;
import eu.limen.console.store.OvertakenReader;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultStore;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what is committed on the topics of results into the database. Offset and rows are one transaction: whatever dies in between, each row is there once.
 * One thread calls it.
 */
final class Intake implements ConsumerRebalanceListener {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, ResultKind> kindByTopic;
    private final Offsets offsets;
    private final RecordWriter writer;
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
        this.offsets = offsets;
        writer = new RecordWriter(kindByTopic, store, offsets, transaction, listeners);
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
        try {
            writer.write(records, moves(next));
            moved(next);
        } catch (RuntimeException refused) {
            if (!RecordWriter.isOfARecord(refused)) {
                throw refused;
            }
            takeInOneByOne(records);
        }
        return records.count();
    }

    /** One of them cannot be written, and must not keep the others out. */
    private void takeInOneByOne(ConsumerRecords<byte[], byte[]> records) throws OvertakenReader {
        for (ConsumerRecord<byte[], byte[]> each : records) {
            Map<TopicPartition, Long> next =
                    Map.of(new TopicPartition(each.topic(), each.partition()), each.offset() + 1);
            writer.writeOrNote(each, moves(next));
            moved(next);
        }
    }

    private Map<TopicPartition, Move> moves(Map<TopicPartition, Long> next) {
        Map<TopicPartition, Move> moves = new HashMap<>();
        next.forEach((partition, offset) ->
                moves.put(partition, new Move(read.getOrDefault(partition, OptionalLong.empty()), offset)));
        return moves;
    }

    private void moved(Map<TopicPartition, Long> next) {
        next.forEach((partition, offset) -> read.put(partition, OptionalLong.of(offset)));
    }
}
