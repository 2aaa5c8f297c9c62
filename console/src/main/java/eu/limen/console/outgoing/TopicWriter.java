package eu.limen.console.outgoing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes records to topics in their order, and tells how many of them the broker has for certain. */
final class TopicWriter implements AutoCloseable {

    /** How long a broker that does not answer holds up a round, in milliseconds. */
    private static final String PATIENCE_MILLIS = "5000";

    /** At least the patience and the producer's own linger (Kafka's condition), in milliseconds. */
    private static final String GIVEN_UP_AFTER_MILLIS = "10000";

    private final Properties client;
    private @Nullable KafkaProducer<String, String> producer;

    /** @param client Kafka's own properties */
    TopicWriter(Properties client) {
        this.client = client;
    }

    /**
     * Writes, and waits for the broker's answers.
     *
     * @return how many of the first are written for certain; those after them may be
     * @throws org.apache.kafka.common.KafkaException if there can be no producer with these properties
     */
    synchronized int write(List<ProducerRecord<String, String>> records) {
        KafkaProducer<String, String> open = producer();
        List<Future<RecordMetadata>> answers = new ArrayList<>();
        for (ProducerRecord<String, String> each : records) {
            Future<RecordMetadata> answer = open.send(each);
            answers.add(answer);
            if (answer.isDone() && !isWritten(answer)) {
                break;
            }
        }
        open.flush();
        int written = 0;
        while (written < answers.size() && isWritten(answers.get(written))) {
            written++;
        }
        if (written < records.size()) {
            close();
        }
        return written;
    }

    private static boolean isWritten(Future<RecordMetadata> answer) {
        try {
            answer.get();
            return true;
        } catch (ExecutionException refused) {
            return false;
        } catch (InterruptedException asked) {
            throw new InterruptException(asked);
        }
    }

    private KafkaProducer<String, String> producer() {
        KafkaProducer<String, String> open = producer;
        if (open == null) {
            Properties properties = new Properties();
            properties.putAll(client);
            properties.setProperty(ProducerConfig.ACKS_CONFIG, "all");
            properties.setProperty(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
            properties.setProperty(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MILLIS);
            properties.setProperty(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
            properties.setProperty(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, GIVEN_UP_AFTER_MILLIS);
            open = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer());
            producer = open;
        }
        return open;
    }

    /** What was not written is dropped: it would come out of order once it is written again. */
    @Override
    public synchronized void close() {
        KafkaProducer<String, String> open = producer;
        producer = null;
        if (open != null) {
            open.close(Duration.ZERO);
        }
    }
}
