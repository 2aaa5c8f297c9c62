package eu.limen.jobs.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads what has been committed to a topic, until it is enough. */
final class Committed {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(90).toNanos();

    private Committed() {}

    /** All values of a topic, once they satisfy a condition; or as far as they came within a minute and a half. */
    static List<String> of(String bootstrapServers, String topic, Predicate<List<String>> enough) {
        return read(bootstrapServers, topic, "read_committed", enough);
    }

    /** The same, with what lies in open and in aborted transactions. */
    static List<String> orNot(String bootstrapServers, String topic, Predicate<List<String>> enough) {
        return read(bootstrapServers, topic, "read_uncommitted", enough);
    }

    private static List<String> read(
            String bootstrapServers, String topic, String isolation, Predicate<List<String>> enough) {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", isolation),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (!enough.test(values) && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record -> values.add(new String(record.value(), StandardCharsets.UTF_8)));
            }
        }
        return values;
    }
}
