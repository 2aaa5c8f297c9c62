package eu.limen.bench;

import eu.limen.jobs.kafka.Deployment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads results as any reader does, only what is committed, and notes when each comes. */
final class LatencyReader implements AutoCloseable {

    private static final Duration AT_MOST = Duration.ofMillis(100);
    private static final Duration TO_END = Duration.ofSeconds(10);

    private final LatencyRun run;
    private final String kind;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread thread;
    private volatile boolean closed;

    private LatencyReader(Deployment deployment, LatencyRun run, String kind) {
        this.run = run;
        this.kind = kind;
        this.consumer =
                new KafkaConsumer<>(properties(deployment), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.thread = new Thread(this::read, "reader of " + kind);
        this.thread.setDaemon(true);
    }

    /**
     * Begins to read.
     *
     * @param topic of the results
     * @param kind as {@link LatencyRun.Group} calls it
     */
    static LatencyReader of(Deployment deployment, LatencyRun run, String topic, String kind) {
        LatencyReader reader = new LatencyReader(deployment, run, kind);
        reader.consumer.assign(reader.partitions(topic));
        reader.thread.start();
        return reader;
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join(TO_END.toMillis());
    }

    private List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList();
    }

    private void read() {
        try (consumer) {
            while (!closed) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(AT_MOST)) {
                    long now = System.nanoTime();
                    LatencyRun.tickOf(new String(record.value(), StandardCharsets.UTF_8))
                            .ifPresent(tick -> run.read(kind, tick, now));
                }
            }
        }
    }

    private static Properties properties(Deployment deployment) {
        Properties properties = deployment.client();
        properties.setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.setProperty(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.setProperty(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        return properties;
    }
}
