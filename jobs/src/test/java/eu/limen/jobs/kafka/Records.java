package eu.limen.jobs.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What lies in a topic, committed, up to its end at the time of asking. */
final class Records {

    private static final Duration POLL = Duration.ofMillis(100);

    private Records() {}

    static String last(String bootstrapServers, String topic) {
        List<String> all = of(bootstrapServers, topic);
        return all.get(all.size() - 1);
    }

    static List<String> of(String bootstrapServers, String topic) {
        Properties properties = new Properties();
        properties.putAll(Map.of("bootstrap.servers", bootstrapServers));
        return of(properties, topic);
    }

    static List<String> of(Properties client, String topic) {
        Properties properties = new Properties();
        properties.putAll(client);
        properties.setProperty("isolation.level", "read_committed");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<String> values = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> values.add(new String(record.value(), StandardCharsets.UTF_8)));
            }
            return values;
        }
    }
}
