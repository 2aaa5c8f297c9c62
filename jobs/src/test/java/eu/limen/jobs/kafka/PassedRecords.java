package eu.limen.jobs.kafka;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How many records of a topic's first partition a job had passed at its last complete checkpoint, as a watch sees it; of ticks, with all before them. */
final class PassedRecords {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(90).toNanos();

    private PassedRecords() {}

    /** Their number, once it is enough; or as far as it came within a minute and a half. */
    static long of(EmbeddedBroker broker, Deployment deployment, String topic, long least)
            throws ExecutionException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        long passed = 0;
        try (Admin admin = broker.admin()) {
            while (passed < least && System.nanoTime() < end) {
                OffsetAndMetadata kept = admin.listConsumerGroupOffsets(
                                deployment.analysis().name())
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .get(new TopicPartition(topic, 0));
                passed = kept == null ? 0 : kept.offset();
            }
        }
        return passed;
    }

    /** Waits until a completed checkpoint lies behind these lines, the first of their topics: then every subtask knows the roster in them. */
    static void await(EmbeddedBroker broker, Deployment deployment, List<Scenario.Line> lines)
            throws ExecutionException, InterruptedException {
        Map<String, Long> perState = lines.stream().collect(groupingBy(Scenario.Line::state, counting()));
        for (Map.Entry<String, Long> state : perState.entrySet()) {
            of(broker, deployment, deployment.topics().of(state.getKey()), state.getValue());
        }
    }
}
