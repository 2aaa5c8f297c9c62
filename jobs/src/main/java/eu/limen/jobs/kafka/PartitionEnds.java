package eu.limen.jobs.kafka;

import eu.limen.codec.TickLine;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Up to where the topics that the analysis reads have been written. */
public final class PartitionEnds {

    /** What a producer has not committed has not arrived: a reader that waits for commits would never pass it. */
    private static final ListOffsetsOptions COMMITTED = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);

    private final Admin admin;
    private final Pattern topics;

    public PartitionEnds(Admin admin, Pattern topics) {
        this.admin = admin;
        this.topics = topics;
    }

    /**
     * The offset after the last record, by {@link TickLine#partition}.
     *
     * @throws ExecutionException if the brokers do not answer for one of them: what cannot be read is not drained
     */
    public NavigableMap<String, Long> now() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = new TreeMap<>(PartitionEnds::inOrder);
        for (TopicDescription topic :
                admin.describeTopics(names()).allTopicNames().get().values()) {
            topic.partitions()
                    .forEach(partition ->
                            asked.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        NavigableMap<String, Long> ends = new TreeMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end :
                admin.listOffsets(asked, COMMITTED).all().get().entrySet()) {
            TopicPartition partition = end.getKey();
            ends.put(
                    TickLine.partition(partition.topic(), partition.partition()),
                    end.getValue().offset());
        }
        return ends;
    }

    private List<String> names() throws ExecutionException, InterruptedException {
        return admin.listTopics().names().get().stream()
                .filter(topics.asMatchPredicate())
                .toList();
    }

    private static int inOrder(TopicPartition one, TopicPartition other) {
        int byTopic = one.topic().compareTo(other.topic());
        return byTopic == 0 ? Integer.compare(one.partition(), other.partition()) : byTopic;
    }
}
