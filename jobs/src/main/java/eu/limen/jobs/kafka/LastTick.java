package eu.limen.jobs.kafka;

import eu.limen.codec.TickLine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * The latest time that has been told.
 *
 * @param atMillis epoch milliseconds, as told
 * @param appendedMillis epoch milliseconds, when it was, by the broker's clock
 * @param offset in the one partition of the ticks' topic
 */
public record LastTick(long atMillis, long appendedMillis, long offset) {

    /** Of several writers the one that is ahead need not have been the last to write. */
    private static final int TICKS_LOOKED_AT = 16;

    private static final int MOST_POLLS = 100;
    private static final Duration POLL = Duration.ofMillis(100);

    /**
     * Looks at the end of the ticks' topic.
     *
     * @param client what a Kafka client begins with
     */
    public record Reader(Properties client, String topic) {

        /**
         * The latest tick.
         *
         * @return null if no time has been told, or none is kept any more
         * @throws KafkaException if the brokers do not answer
         */
        public @Nullable LastTick read() {
            return before(Long.MAX_VALUE);
        }

        /**
         * The latest tick that lies before an offset.
         *
         * @return null if there is none, or it is not kept any more
         * @throws KafkaException if the brokers do not answer
         */
        public @Nullable LastTick before(long offset) {
            Properties properties = new Properties();
            properties.putAll(client);
            properties.setProperty("enable.auto.commit", "false");
            properties.setProperty("auto.offset.reset", "none");
            try (Consumer<byte[], byte[]> consumer =
                    new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                return LastTick.read(consumer, new TopicPartition(topic, 0), offset);
            }
        }
    }

    private static @Nullable LastTick read(Consumer<byte[], byte[]> consumer, TopicPartition ticks, long before) {
        List<TopicPartition> only = List.of(ticks);
        Map<TopicPartition, Long> ends = consumer.endOffsets(only);
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(only);
        long end = Math.min(before, ends.getOrDefault(ticks, 0L));
        long from = Math.max(beginnings.getOrDefault(ticks, 0L), end - TICKS_LOOKED_AT);
        consumer.assign(only);
        consumer.seek(ticks, from);
        LastTick last = null;
        for (int poll = 0; consumer.position(ticks) < end; poll++) {
            if (poll == MOST_POLLS) {
                throw new KafkaException(ticks + ": its last records cannot be read (expected: offset " + end + ")");
            }
            for (ConsumerRecord<byte[], byte[]> tick : consumer.poll(POLL).records(ticks)) {
                last = tick.offset() < end ? later(last, tick) : last;
            }
        }
        return last;
    }

    private static @Nullable LastTick later(@Nullable LastTick last, ConsumerRecord<byte[], byte[]> tick) {
        TickLine line = tick.value() == null ? null : TickLine.read(new String(tick.value(), StandardCharsets.UTF_8));
        if (line == null || (last != null && line.atMillis() < last.atMillis())) {
            return last;
        }
        return new LastTick(line.atMillis(), tick.timestamp(), tick.offset());
    }
}
