package eu.limen.feed;

import eu.limen.codec.TickLine;
import eu.limen.jobs.kafka.Deployment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How far each partition that the analysis reads has been written: what a tick must have seen. Safe for many threads. */
public final class Ends {

    private final Map<TopicPartition, Long> ends = new HashMap<>();

    Ends(Map<TopicPartition, Long> ends) {
        this.ends.putAll(ends);
    }

    /**
     * As they are now.
     *
     * @throws ExecutionException if the broker does not answer
     */
    public static Ends of(Deployment deployment) throws ExecutionException, InterruptedException {
        Pattern read = deployment.topics().read();
        try (Admin admin = Admin.create(deployment.client())) {
            List<String> names = admin.listTopics().names().get().stream()
                    .filter(name -> read.matcher(name).matches())
                    .toList();
            List<TopicPartition> partitions = new ArrayList<>();
            admin.describeTopics(names)
                    .allTopicNames()
                    .get()
                    .forEach((name, shape) -> shape.partitions()
                            .forEach(each -> partitions.add(new TopicPartition(name, each.partition()))));
            Map<TopicPartition, OffsetSpec> asked =
                    partitions.stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest()));
            Map<TopicPartition, Long> ends = new HashMap<>();
            for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end :
                    admin.listOffsets(asked).all().get().entrySet()) {
                ends.put(end.getKey(), end.getValue().offset());
            }
            return new Ends(ends);
        }
    }

    synchronized boolean hasTopic(String name) {
        return ends.keySet().stream().anyMatch(partition -> partition.topic().equals(name));
    }

    /** A record has been acknowledged. */
    synchronized void acknowledged(TopicPartition partition, long offset) {
        ends.merge(partition, offset + 1, Math::max);
    }

    public synchronized Map<TopicPartition, Long> byPartition() {
        return Map.copyOf(ends);
    }

    /** A tick that must have seen all this. */
    synchronized TickLine tick(long atMillis) {
        SortedMap<String, Long> named = new TreeMap<>();
        ends.forEach((partition, end) -> named.put(TickLine.partition(partition.topic(), partition.partition()), end));
        return new TickLine(atMillis, named);
    }
}
