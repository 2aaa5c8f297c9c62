package eu.limen.jobs.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Whether an analysis has run here before: who begins anew all the same should know what is lost by it. */
public final class EarlierRun {

    private EarlierRun() {}

    /**
     * What is lost by beginning from the beginning of the topics.
     *
     * @return a sentence for people; empty if nothing was admitted yet, or nobody may look
     */
    public static Optional<String> warning(Deployment deployment) throws InterruptedException {
        String topic = deployment.topics().admitted();
        try (Admin admin = Admin.create(new HashMap<>(deployment.kafka()))) {
            if (!holdsRecords(admin, topic)) {
                return Optional.empty();
            }
        } catch (ExecutionException unknown) {
            return Optional.empty();
        }
        return Optional.of(topic
                + " holds reports of an earlier run. Beginning anew knows only what the topics of the states still hold: "
                + "older reports, the roster and the register of measures are missing until they are sent again. "
                + "--from latest goes on where the earlier run ended (docs/runbook.md)");
    }

    private static boolean holdsRecords(Admin admin, String topic) throws ExecutionException, InterruptedException {
        List<TopicPartition> partitions = new ArrayList<>();
        admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .values()
                .forEach(shape -> shape.partitions()
                        .forEach(each -> partitions.add(new TopicPartition(topic, each.partition()))));
        return !offsets(admin, partitions, OffsetSpec.earliest())
                .equals(offsets(admin, partitions, OffsetSpec.latest()));
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        admin.listOffsets(partitions.stream().collect(Collectors.toMap(each -> each, each -> which)))
                .all()
                .get()
                .forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }
}
