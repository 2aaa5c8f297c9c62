package eu.limen.jobs.kafka;

import eu.limen.codec.TickLine;
import eu.limen.jobs.kafka.UnpassedTicks.Told;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@code limen.ticks} in a thread of its own, from its beginning: which ticks have passed follows from the offsets that were restored. It also
 * says how far its reader's partitions have been passed where their ends hold no more reports: expired, or marks of transactions.
 */
final class TickReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TickReader.class);
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final Properties properties;
    private final String topic;
    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final Map<String, TopicPartition> partitions = new ConcurrentHashMap<>();
    private final EndProbe ends = new EndProbe();
    private final Thread thread;
    private final News news = new News();
    private final KeptPlace place;
    private final Deque<ConsumerRecord<byte[], byte[]>> withoutEnds = new ArrayDeque<>();
    private long nextTick;
    private long endAtStart = Long.MAX_VALUE;
    private boolean missing;
    private volatile boolean toldNew;
    private volatile boolean closed;

    /**
     * @param properties of its consumers
     * @param topic of the ticks
     */
    TickReader(Properties properties, String topic, KeptPlace place, int subtask) {
        this.properties = properties;
        this.topic = topic;
        this.place = place;
        this.thread = new Thread(this::run, "limen ticks " + subtask);
        this.thread.setDaemon(true);
        this.thread.setUncaughtExceptionHandler((unused, failure) -> news.end(failure));
    }

    void start() {
        thread.start();
    }

    /** The reader reads these partitions, too. */
    void watch(Collection<TopicPartition> more) {
        more.forEach(partition -> partitions.put(name(partition), partition));
    }

    /** The reader waits at an offset of a partition although no more comes. */
    void heldBack(String partition, long offset) {
        ends.heldBack(partition, offset);
    }

    /** Completes when there is something to take. */
    CompletableFuture<Void> news() {
        return news.next();
    }

    /** Gives what has been learned since; throws IllegalStateException if the thread has ended. */
    void take(UnpassedTicks ticks) {
        news.taken();
        ends.take(ticks);
        for (Told next = told.poll(); next != null; next = told.poll()) {
            ticks.tell(next);
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join(ANSWER.toMillis());
    }

    /** Whether a tick has come that was written after this reader began: by then every partition has found its reader. */
    boolean toldNew() {
        return toldNew;
    }

    private void run() {
        while (!closed) {
            try (Consumer<byte[], byte[]> line = consumer();
                    Consumer<byte[], byte[]> probe = consumer()) {
                read(line, probe);
            } catch (KafkaException broken) {
                LOG.warn(
                        "Ticks cannot be read from {} for now ({}); trying again.",
                        topic,
                        broken.getClass().getSimpleName());
                rest();
            }
        }
    }

    private void read(Consumer<byte[], byte[]> consumer, Consumer<byte[], byte[]> probe) {
        boolean assigned = false;
        while (!closed) {
            if (!assigned) {
                assigned = assign(consumer);
                continue;
            }
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PATIENCE)) {
                read(consumer, record);
                nextTick = record.offset() + 1;
            }
            askForEnds(consumer);
            if (ends.look(probe, partitions)) {
                news.come();
            }
            place.write(consumer, topic);
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Time is one line: one partition. */
    private boolean assign(Consumer<byte[], byte[]> consumer) {
        List<PartitionInfo> found = consumer.partitionsFor(topic, ANSWER);
        if (found == null || found.isEmpty()) {
            if (!missing) {
                LOG.warn("There is no topic {}: time stands still until there is.", topic);
            }
            missing = true;
            rest();
            return false;
        }
        missing = false;
        TopicPartition line = new TopicPartition(topic, 0);
        consumer.assign(Set.of(line));
        consumer.seek(line, nextTick);
        endAtStart =
                Math.min(endAtStart, consumer.endOffsets(Set.of(line), ANSWER).getOrDefault(line, 0L));
        return true;
    }

    private void read(Consumer<byte[], byte[]> consumer, ConsumerRecord<byte[], byte[]> record) {
        TickLine line = lineOf(record);
        if (line == null) {
            LOG.warn("A record of {} at offset {} tells no time; it is passed over.", topic, record.offset());
        } else if (line.ends() == null) {
            withoutEnds.add(record);
        } else {
            askForEnds(consumer);
            tell(line.atMillis(), line.ends(), record);
        }
    }

    /** A tick that names no ends has those that its reader's partitions have now: it waits until the reader has some. */
    private void askForEnds(Consumer<byte[], byte[]> consumer) {
        while (!withoutEnds.isEmpty() && !partitions.isEmpty()) {
            ConsumerRecord<byte[], byte[]> record = withoutEnds.getFirst();
            TickLine line = lineOf(record);
            if (line != null) {
                tell(line.atMillis(), endsNow(consumer), record);
            }
            withoutEnds.removeFirst();
        }
    }

    private void tell(long atMillis, Map<String, Long> toRead, ConsumerRecord<byte[], byte[]> record) {
        told.add(new Told(atMillis, toRead, record.offset() + 1));
        toldNew = toldNew || record.offset() >= endAtStart;
        news.come();
    }

    private static @Nullable TickLine lineOf(ConsumerRecord<byte[], byte[]> record) {
        return record.value() == null ? null : TickLine.read(new String(record.value(), StandardCharsets.UTF_8));
    }

    private Map<String, Long> endsNow(Consumer<byte[], byte[]> consumer) {
        return consumer.endOffsets(partitions.values(), ANSWER).entrySet().stream()
                .collect(Collectors.toMap(end -> name(end.getKey()), Map.Entry::getValue));
    }

    private void rest() {
        try {
            Thread.sleep(PATIENCE.toMillis());
        } catch (InterruptedException ended) {
            closed = true;
        }
    }

    static String name(TopicPartition partition) {
        return TickLine.partition(partition.topic(), partition.partition());
    }
}
