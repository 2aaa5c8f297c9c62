package eu.limen.jobs.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Brings a broker's topics to a plan: creates what is missing and says what differs, without changing what is there. */
public final class TopicKeeper {

    private static final int MOST_LOOKS = 100;
    private static final long MILLIS_BETWEEN_LOOKS = 100;

    private final Admin admin;

    public TopicKeeper(Admin admin) {
        this.admin = admin;
    }

    /**
     * What stands against a plan.
     *
     * @param missing topics that are not there, or that these credentials may not see
     * @param differing one line for each setting that is not as planned
     */
    public record Comparison(List<PlannedTopic> missing, List<String> differing) {

        public Comparison {
            missing = List.copyOf(missing);
            differing = List.copyOf(differing);
        }

        public boolean isAsPlanned() {
            return missing.isEmpty() && differing.isEmpty();
        }
    }

    /**
     * Creates the topics that are missing; one that somebody else creates meanwhile is as good.
     *
     * @return the names of those created
     * @throws ExecutionException if the broker refuses one, or does not answer
     */
    public List<String> create(TopicPlan plan) throws ExecutionException, InterruptedException {
        List<NewTopic> orders =
                compare(plan).missing().stream().map(PlannedTopic::order).toList();
        List<String> created = new ArrayList<>();
        for (Map.Entry<String, KafkaFuture<Void>> order :
                new TreeMap<>(admin.createTopics(orders).values()).entrySet()) {
            if (done(order.getValue())) {
                created.add(order.getKey());
            }
        }
        awaitSeen(created);
        return created;
    }

    /** A broker learns a moment later what its controller has created. */
    private void awaitSeen(List<String> created) throws ExecutionException, InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (admin.listTopics().names().get().containsAll(created)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        }
    }

    /**
     * Compares what is there with the plan.
     *
     * @throws ExecutionException if the broker does not answer
     */
    public Comparison compare(TopicPlan plan) throws ExecutionException, InterruptedException {
        Set<String> there = admin.listTopics().names().get();
        List<PlannedTopic> missing = new ArrayList<>();
        SortedMap<String, PlannedTopic> present = new TreeMap<>();
        for (PlannedTopic topic : plan.topics()) {
            if (there.contains(topic.name())) {
                present.put(topic.name(), topic);
            } else {
                missing.add(topic);
            }
        }
        Map<String, TopicDescription> shapes =
                admin.describeTopics(present.keySet()).allTopicNames().get();
        Map<ConfigResource, Config> settings = settings(present.keySet());
        List<String> differing = new ArrayList<>();
        for (PlannedTopic topic : present.values()) {
            shapeDiffers(topic, answered(shapes, topic.name()), differing);
            settingsDiffer(topic, answered(settings, resource(topic.name())), differing);
        }
        return new Comparison(missing, differing);
    }

    private Map<ConfigResource, Config> settings(Collection<String> names)
            throws ExecutionException, InterruptedException {
        return admin.describeConfigs(names.stream().map(TopicKeeper::resource).toList())
                .all()
                .get();
    }

    /** A broker answers for every topic that it was asked about, or not at all. */
    private static <K, V> V answered(Map<K, V> answers, K asked) {
        return Objects.requireNonNull(answers.get(asked), () -> asked + ": no answer of the broker");
    }

    private static void shapeDiffers(PlannedTopic topic, TopicDescription shape, List<String> differing) {
        int partitions = shape.partitions().size();
        if (partitions != topic.partitions()) {
            differing.add(differs(topic, "partitions", partitions, topic.partitions()));
        }
        int replicas = shape.partitions().get(0).replicas().size();
        if (replicas != topic.replication()) {
            differing.add(differs(topic, "replication", replicas, topic.replication()));
        }
    }

    private static void settingsDiffer(PlannedTopic topic, Config actual, List<String> differing) {
        topic.settings().forEach((name, planned) -> {
            ConfigEntry entry = actual.get(name);
            String value = entry == null ? "not known to this broker" : entry.value();
            if (!planned.equals(value)) {
                differing.add(differs(topic, name, value, planned));
            }
        });
    }

    private static String differs(PlannedTopic topic, String what, Object found, Object expected) {
        return topic.name() + ": " + what + " is " + found + " (expected: " + expected + ")";
    }

    private static ConfigResource resource(String name) {
        return new ConfigResource(ConfigResource.Type.TOPIC, name);
    }

    private static boolean done(KafkaFuture<Void> order) throws ExecutionException, InterruptedException {
        try {
            order.get();
            return true;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw failure;
        }
    }
}
