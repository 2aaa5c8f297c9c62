package eu.limen.watch;

import eu.limen.jobs.kafka.ArrivalClock;
import eu.limen.jobs.kafka.Deployment;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The first report that arrived after the newest balance. Every report changes a balance, admitted or not, at the next full hour of
 * knowledge time: so this one must not lie far back. All times are the broker's.
 */
record UncountedReport(Admin admin, Deployment deployment) {

    /** Contract section 1, Time: results are computed at every full hour. */
    static final Duration TICK = Duration.ofHours(1);

    private static final long NONE = -1;

    /** When it arrived; null if there is none, or arrival is not told by the broker's clock. */
    @Nullable
    Instant arrived() throws ExecutionException, InterruptedException {
        if (deployment.keeping().arrival() == ArrivalClock.PRODUCER) {
            return null;
        }
        long balance = NONE;
        String balances = deployment.topics().balances();
        for (long newest : timestamps(balances::equals, OffsetSpec.maxTimestamp())) {
            balance = Math.max(balance, newest);
        }
        long first = Long.MAX_VALUE;
        for (long after : timestamps(deployment.topics()::isOfState, OffsetSpec.forTimestamp(balance + 1))) {
            first = after == NONE ? first : Math.min(first, after);
        }
        return first == Long.MAX_VALUE ? null : Instant.ofEpochMilli(first);
    }

    private List<Long> timestamps(Predicate<String> wanted, OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        List<String> names =
                admin.listTopics().names().get().stream().filter(wanted).toList();
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (TopicDescription topic :
                admin.describeTopics(names).allTopicNames().get().values()) {
            topic.partitions()
                    .forEach(partition -> asked.put(new TopicPartition(topic.name(), partition.partition()), spec));
        }
        return admin.listOffsets(asked).all().get().values().stream()
                .map(ListOffsetsResultInfo::timestamp)
                .toList();
    }
}
