package eu.limen.console.intake;

import eu.limen.console.store.Offsets;
import eu.limen.console.store.OvertakenReader;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultStore;
import eu.limen.console.store.StoredResult;
import eu.limen.console.store.UnreadableReason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the results in records, what follows from them, and the offsets behind them, in one transaction. */
final class RecordWriter {

    /** From where to where a partition is read with some records. */
    record Move(OptionalLong from, long to) {}

    private final Map<String, ResultKind> kindByTopic;
    private final ResultStore store;
    private final Offsets offsets;
    private final TransactionTemplate transaction;
    private final List<ResultListener> listeners;
    private final ResultLines lines = new ResultLines();

    RecordWriter(
            Map<String, ResultKind> kindByTopic,
            ResultStore store,
            Offsets offsets,
            TransactionTemplate transaction,
            List<ResultListener> listeners) {
        this.kindByTopic = kindByTopic;
        this.store = store;
        this.offsets = offsets;
        this.transaction = transaction;
        this.listeners = listeners;
    }

    /**
     * Writes all of them, or nothing.
     *
     * @throws OvertakenReader if another service reads the same partition
     */
    void write(Iterable<ConsumerRecord<byte[], byte[]>> records, Map<TopicPartition, Move> moves)
            throws OvertakenReader {
        inTransaction(moves, () -> {
            List<StoredResult> results = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> each : records) {
                StoredResult result = resultOf(each);
                if (result != null) {
                    results.add(result);
                }
            }
            List<StoredResult> added = store.add(results);
            listeners.forEach(listener -> listener.added(added));
        });
    }

    /**
     * Writes one record, or notes its place where that cannot be.
     *
     * @throws OvertakenReader if another service reads the same partition
     */
    void writeOrNote(ConsumerRecord<byte[], byte[]> each, Map<TopicPartition, Move> moves) throws OvertakenReader {
        try {
            write(List.of(each), moves);
        } catch (RuntimeException refused) {
            if (!isOfARecord(refused)) {
                throw refused;
            }
            inTransaction(moves, () -> note(each, UnreadableReason.NOT_KEPT));
        }
    }

    /** Whether a failure comes from what a record holds: then it comes again however often the record is read. */
    static boolean isOfARecord(RuntimeException failure) {
        if (failure instanceof DataIntegrityViolationException) {
            return true;
        }
        return !(failure instanceof DataAccessException) && !(failure instanceof TransactionException);
    }

    private void inTransaction(Map<TopicPartition, Move> moves, Runnable work) throws OvertakenReader {
        AtomicReference<@Nullable OvertakenReader> overtaken = new AtomicReference<>();
        transaction.executeWithoutResult(status -> {
            try {
                for (Map.Entry<TopicPartition, Move> each : moves.entrySet()) {
                    Move move = each.getValue();
                    offsets.advance(each.getKey().topic(), each.getKey().partition(), move.from(), move.to());
                }
                work.run();
            } catch (OvertakenReader other) {
                status.setRollbackOnly();
                overtaken.set(other);
            }
        });
        OvertakenReader other = overtaken.get();
        if (other != null) {
            throw other;
        }
    }

    private @Nullable StoredResult resultOf(ConsumerRecord<byte[], byte[]> each) {
        ResultKind kind = Objects.requireNonNull(kindByTopic.get(each.topic()), each.topic());
        byte[] value = each.value() == null ? new byte[0] : each.value();
        try {
            String line = new String(value, StandardCharsets.UTF_8);
            return lines.isKept(kind, line) ? lines.read(kind, line) : null;
        } catch (IllegalArgumentException noResult) {
            // Its message may quote the record.
            note(each, value.length == 0 ? UnreadableReason.EMPTY : UnreadableReason.NO_RESULT);
            return null;
        }
    }

    /** What is no result must not stop those behind it: its place is told by the service's health. */
    private void note(ConsumerRecord<byte[], byte[]> each, UnreadableReason reason) {
        int sizeBytes = each.value() == null ? 0 : each.value().length;
        offsets.noteUnreadable(each.topic(), each.partition(), each.offset(), sizeBytes, reason);
    }
}
