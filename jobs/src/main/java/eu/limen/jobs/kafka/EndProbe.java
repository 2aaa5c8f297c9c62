package eu.limen.jobs.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Looks behind the last report of a partition whose end lies further on: what lies between may have expired, or be marks of transactions, and then nothing
 * is left to read. Asked by the reader of records, answered by the thread of ticks.
 */
final class EndProbe {

    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final Map<String, Long> heldBack = new ConcurrentHashMap<>();
    private final Map<String, Long> emptyUpTo = new ConcurrentHashMap<>();

    /** A reader waits at an offset of a partition although no more comes. */
    void heldBack(String partition, long offset) {
        heldBack.put(partition, offset);
    }

    /** Gives what was found since. */
    void take(UnpassedTicks ticks) {
        for (String partition : Set.copyOf(emptyUpTo.keySet())) {
            Long offset = emptyUpTo.remove(partition);
            if (offset != null) {
                ticks.readTo(partition, offset);
            }
        }
    }

    /**
     * Looks where a reader is held back; gives whether anything was found.
     *
     * @param partitions by name
     */
    boolean look(Consumer<byte[], byte[]> consumer, Map<String, TopicPartition> partitions) {
        Map<String, Long> waiting = new HashMap<>(heldBack);
        waiting.keySet().forEach(heldBack::remove);
        boolean found = false;
        for (Map.Entry<String, Long> each : waiting.entrySet()) {
            TopicPartition place = partitions.get(each.getKey());
            found |= place != null && look(consumer, each.getKey(), place, each.getValue());
        }
        return found;
    }

    private boolean look(Consumer<byte[], byte[]> consumer, String partition, TopicPartition place, long offset) {
        consumer.assign(Set.of(place));
        long beginning = consumer.beginningOffsets(Set.of(place), ANSWER).getOrDefault(place, 0L);
        consumer.seek(place, Math.max(offset, beginning));
        if (!consumer.poll(PATIENCE).isEmpty()) {
            return false;
        }
        emptyUpTo.merge(partition, consumer.position(place, ANSWER), Math::max);
        return true;
    }
}
