package eu.limen.jobs.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves with the brokers how far a checkpoint has come among the ticks, for those who watch from outside; nothing is restored from it. */
final class KeptPlace {

    private static final Logger LOG = LoggerFactory.getLogger(KeptPlace.class);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final AtomicLong toKeep = new AtomicLong(UnpassedTicks.NONE);

    /** All ticks before an offset have passed, and a checkpoint holds it. */
    void keep(long next) {
        toKeep.set(next);
    }

    /** Writes what is to be kept. One that is refused is made good by the next checkpoint's: time does not wait for it. */
    void write(Consumer<byte[], byte[]> consumer, String topic) {
        long place = toKeep.getAndSet(UnpassedTicks.NONE);
        if (place == UnpassedTicks.NONE) {
            return;
        }
        try {
            consumer.commitSync(Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(place)), ANSWER);
        } catch (KafkaException refused) {
            LOG.warn(
                    "The place in {} could not be kept ({}); limen watch sees an older one.",
                    topic,
                    refused.getClass().getSimpleName());
        }
    }
}
