package eu.limen.console.outgoing;

import eu.limen.jobs.kafka.EmbeddedBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a gateway of a state does: reads one topic from its beginning. */
public final class TopicReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> read = new ArrayList<>();

    public TopicReader(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer());
        TopicPartition only = new TopicPartition(topic, 0);
        consumer.assign(List.of(only));
        consumer.seekToBeginning(List.of(only));
    }

    /** A topic of one partition, if it is not there yet. */
    static void create(EmbeddedBroker broker, String topic) {
        try (Admin admin = broker.admin()) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                        .all()
                        .get();
            }
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException("the topic cannot be made", broken);
        }
    }

    /** All that has been written so far. */
    public List<String> values() {
        for (ConsumerRecord<String, String> each : consumer.poll(PATIENCE)) {
            read.add(each);
        }
        return read.stream().map(ConsumerRecord::value).toList();
    }

    List<String> keys() {
        values();
        return read.stream().map(ConsumerRecord::key).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
