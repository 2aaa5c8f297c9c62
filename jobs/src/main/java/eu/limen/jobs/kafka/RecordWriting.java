package eu.limen.jobs.kafka;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.flink.connector.kafka.lineage.DefaultKafkaDatasetFacet;
import org.apache.flink.connector.kafka.lineage.DefaultKafkaDatasetIdentifier;
import org.apache.flink.connector.kafka.lineage.KafkaDatasetFacet;
import org.apache.flink.connector.kafka.lineage.KafkaDatasetFacetProvider;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Writes a result as a record: the line that a replay would write, under the key by which readers tell results apart. */
final class RecordWriting<T> implements KafkaRecordSerializationSchema<T>, KafkaDatasetFacetProvider {

    private static final long serialVersionUID = 1;

    /** A text made of a result. */
    interface Text<T> extends Function<T, String>, Serializable {}

    private final String topic;
    private final Text<T> key;
    private final Text<T> value;

    RecordWriting(String topic, Text<T> key, Text<T> value) {
        this.topic = topic;
        this.key = key;
        this.value = value;
    }

    /** Without the event time of the result as its timestamp: a broker that keeps records for a time would delete results about the past. */
    @Override
    public ProducerRecord<byte[], byte[]> serialize(T result, KafkaSinkContext context, @Nullable Long eventMillis) {
        return new ProducerRecord<>(topic, bytes(key.apply(result)), bytes(value.apply(result)));
    }

    /** Transactions are named by topic: the sink asks which. */
    @Override
    public Optional<KafkaDatasetFacet> getKafkaDatasetFacet() {
        return Optional.of(new DefaultKafkaDatasetFacet(DefaultKafkaDatasetIdentifier.ofTopics(List.of(topic))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
