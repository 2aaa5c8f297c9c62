package eu.limen.feed;

import eu.limen.jobs.kafka.Deployment;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far the analysis has read, as its last checkpoint told the broker. */
public final class ReadSoFar implements AutoCloseable {

    private final Admin admin;
    private final String group;

    public ReadSoFar(Deployment deployment) {
        admin = Admin.create(deployment.client());
        group = deployment.analysis().name();
    }

    /** Whether everything up to some ends has been read; false also while the broker does not answer. */
    public boolean reaches(Ends ends) throws InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>();
        try {
            read.putAll(admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get());
        } catch (ExecutionException notYet) {
            return false;
        }
        return ends.byPartition().entrySet().stream()
                .filter(end -> end.getValue() > 0)
                .allMatch(end ->
                        read.get(end.getKey()) != null && read.get(end.getKey()).offset() >= end.getValue());
    }

    @Override
    public void close() {
        admin.close();
    }
}
