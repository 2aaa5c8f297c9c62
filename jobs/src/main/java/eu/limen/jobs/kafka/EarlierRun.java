package eu.limen.jobs.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
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
        TopicDescription shape =
                admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
        List<TopicPartition> partitions = shape.partitions().stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList();
        Map<TopicPartition, ListOffsetsResultInfo> beginnings = offsets(admin, partitions, OffsetSpec.earliest());
        return offsets(admin, partitions, OffsetSpec.latest()).entrySet().stream()
                .anyMatch(end ->
                        end.getValue().offset() > beginnings.get(end.getKey()).offset());
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> offsets(
            Admin admin, List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        return admin.listOffsets(partitions.stream().collect(Collectors.toMap(each -> each, each -> which)))
                .all()
                .get();
    }
}
