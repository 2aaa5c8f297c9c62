package eu.limen.chaos;

import eu.limen.jobs.kafka.Deployment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The topics that the analysis writes, as a reader sees them. */
final class OutputTopics implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    /** Together a minute of nothing. */
    private static final int EMPTY_POLLS = 300;

    private final Deployment deployment;
    private final Map<String, Output> outputs;
    private final Admin admin;
    private final List<TopicPartition> partitions = new ArrayList<>();

    OutputTopics(Deployment deployment) {
        this.deployment = deployment;
        outputs = Arrays.stream(Output.values())
                .collect(Collectors.toMap(output -> output.topic(deployment.topics()), output -> output));
        admin = Admin.create(deployment.client());
    }

    /** Their names. */
    Set<String> names() {
        return Set.copyOf(outputs.keySet());
    }

    /** Whether anything has been written that is neither committed nor given up; false while the broker does not answer. */
    boolean hasOpenTransaction() throws InterruptedException {
        try {
            return !ends(IsolationLevel.READ_COMMITTED).equals(ends(IsolationLevel.READ_UNCOMMITTED));
        } catch (ExecutionException silent) {
            return false;
        }
    }

    private Map<TopicPartition, Long> ends(IsolationLevel isolation) throws ExecutionException, InterruptedException {
        if (partitions.isEmpty()) {
            partitions.addAll(partitions());
        }
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(asked, new ListOffsetsOptions(isolation))
                .all()
                .get()
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private List<TopicPartition> partitions() throws ExecutionException, InterruptedException {
        List<TopicPartition> found = new ArrayList<>();
        admin.describeTopics(outputs.keySet())
                .allTopicNames()
                .get()
                .forEach((topic, shape) ->
                        shape.partitions().forEach(each -> found.add(new TopicPartition(topic, each.partition()))));
        return found;
    }

    /**
     * Everything committed, from the beginning to the end as it is now.
     *
     * @throws RoundFailed if what is there does not come
     */
    Results read() throws RoundFailed, InterruptedException {
        Results results = new Results();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            Map<TopicPartition, Long> ends = ends(IsolationLevel.READ_COMMITTED);
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            for (int empty = 0; !hasReached(consumer, ends); empty++) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PATIENCE)) {
                    results.add(
                            Objects.requireNonNull(outputs.get(record.topic())),
                            new String(record.value(), StandardCharsets.UTF_8));
                    empty = 0;
                }
                if (empty > EMPTY_POLLS) {
                    throw new RoundFailed("the results cannot be read to their end");
                }
            }
        } catch (ExecutionException silent) {
            throw new RoundFailed("the results cannot be read", silent);
        }
        return results;
    }

    private static boolean hasReached(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Properties properties = deployment.client();
        properties.setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.setProperty(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.setProperty(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public void close() {
        admin.close();
    }
}
