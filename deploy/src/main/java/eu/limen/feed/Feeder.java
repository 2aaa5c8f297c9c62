package eu.limen.feed;

import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.Topics;
import eu.limen.jobs.replay.SentLines.Sent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a scenario to the topics of their states, each once, and tells the time; an outage of the broker only makes it wait. */
public final class Feeder implements AutoCloseable {

    /** Longer than any outage of a round: what is given up would be missing although the cluster did nothing wrong. */
    private static final int PATIENCE_MILLIS = (int) Duration.ofMinutes(10).toMillis();

    /** Lines that name no state are somebody's nevertheless; refused, they are told only by code. */
    private static final String STATE_OF_THE_NAMELESS = "AT";

    private final Topics topics;
    private final Ends ends;
    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable Exception> refusal = new AtomicReference<>();

    public Feeder(Deployment deployment, Ends ends) {
        this.topics = deployment.topics();
        this.ends = ends;
        this.producer =
                new KafkaProducer<>(properties(deployment), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Properties properties(Deployment deployment) {
        Properties properties = deployment.client();
        properties.setProperty(ProducerConfig.ACKS_CONFIG, "all");
        properties.setProperty(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        properties.setProperty(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.toString(PATIENCE_MILLIS));
        properties.setProperty(ProducerConfig.MAX_BLOCK_MS_CONFIG, Integer.toString(PATIENCE_MILLIS));
        return properties;
    }

    /** Sends a line on its way. */
    public void send(Sent sent) {
        byte[] key = sent.source() == null ? null : sent.source().getBytes(StandardCharsets.UTF_8);
        long sentMillis = Math.max(0, sent.line().knowledgeMillis());
        var unused = producer.send(
                new ProducerRecord<>(
                        topicOf(sent), null, sentMillis, key, sent.line().bytes()),
                (written, failure) -> {
                    if (failure != null) {
                        refusal.compareAndSet(null, failure);
                        return;
                    }
                    ends.acknowledged(new TopicPartition(written.topic(), written.partition()), written.offset());
                });
    }

    private String topicOf(Sent sent) {
        String own = sent.state() == null ? "" : topics.of(sent.state());
        return ends.hasTopic(own) ? own : topics.of(STATE_OF_THE_NAMELESS);
    }

    /**
     * Returns when everything sent is on the broker.
     *
     * @throws FeedRefused if the broker has refused a record
     */
    public void flush() throws FeedRefused {
        producer.flush();
        Exception refused = refusal.get();
        if (refused != null) {
            throw new FeedRefused(refused);
        }
    }

    /** Tells that it is so late; call it when everything sent before is on the broker. */
    public void tick(long atMillis) {
        byte[] tick = ends.tick(atMillis).text().getBytes(StandardCharsets.UTF_8);
        var unused = producer.send(
                new ProducerRecord<>(topics.ticks(), null, Math.max(0, atMillis), null, tick), (written, failure) -> {
                    if (failure != null) {
                        refusal.compareAndSet(null, failure);
                    }
                });
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
