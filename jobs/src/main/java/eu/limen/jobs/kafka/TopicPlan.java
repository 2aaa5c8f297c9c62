package eu.limen.jobs.kafka;

import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.kafka.common.config.TopicConfig;

/** Every topic of a deployment (contract section 3), with what it keeps, for how long, and whose clock stamps it. */
public final class TopicPlan {

    /** Contract section 3: reports are the gateways' and may hold what admission refuses. */
    private static final Duration REPORTS = Duration.ofHours(72);

    /** Longer than reports, so that whoever reads reports from their beginning finds every tick that goes with them. */
    private static final Duration TICKS = Duration.ofDays(7);

    /** Contract section 1, BEYOND_HORIZON: until then a source may send a refused report again. */
    private static final Duration HORIZON = Duration.ofDays(400);

    /** Control may last three years (Art. 25a(5) and (6)); a year more to look back on it. */
    private static final Duration LONGEST_CONTROL = Duration.ofDays(4 * 365 + 1);

    /**
     * Bytes of a batch of records. Admission refuses a report above 64 KiB as TOO_LARGE, so larger ones must get in; above this, the
     * broker refuses, and a gateway's client reports it at once instead of trying again.
     */
    private static final int LARGEST_BATCH = 1024 * 1024;

    private final List<PlannedTopic> topics;

    private TopicPlan(List<PlannedTopic> topics) {
        this.topics = List.copyOf(topics);
    }

    /**
     * The plan of a deployment.
     *
     * @param register its states each have a topic
     */
    public static TopicPlan of(Deployment deployment, SectionRegister register) {
        Topics names = deployment.topics();
        Deployment.Keeping keeping = deployment.keeping();
        List<PlannedTopic> plan = new ArrayList<>();
        for (String state : states(register)) {
            plan.add(reports(names.of(state), keeping));
        }
        plan.addAll(words(names, keeping));
        plan.addAll(results(names, keeping));
        for (String state : states(register)) {
            plan.add(kept(names.alertsTo(state), 1, keeping).keptFor(LONGEST_CONTROL));
        }
        return new TopicPlan(plan);
    }

    /** The states that a register names, in order. */
    public static NavigableSet<String> states(SectionRegister register) {
        NavigableSet<String> states = new TreeSet<>();
        register.sections().stream().map(Section::states).forEach(states::addAll);
        return states;
    }

    public List<PlannedTopic> topics() {
        return topics;
    }

    private static PlannedTopic reports(String name, Deployment.Keeping keeping) {
        return arriving(kept(name, keeping.partitions(), keeping).keptFor(REPORTS), keeping)
                .with(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_BATCH))
                // The broker unpacks and measures: a small batch that unpacks to something huge does not reach a
                // reader.
                .with(TopicConfig.COMPRESSION_TYPE_CONFIG, "uncompressed");
    }

    /** What people say once and every later run must know, and the time; one partition each, since their order counts. */
    private static List<PlannedTopic> words(Topics names, Deployment.Keeping keeping) {
        return List.of(
                kept(names.ticks(), 1, keeping).keptFor(TICKS),
                arriving(kept(names.rules(), 1, keeping), keeping),
                arriving(kept(names.decisions(), 1, keeping), keeping),
                kept(names.acknowledgements(), 1, keeping),
                kept(names.reviews(), 1, keeping));
    }

    /**
     * Results carry their event time as they are sent: by that clock a broker would delete what is said today about a day long past, so
     * its own clock stamps them. What cannot be made again from elsewhere is kept for ever.
     */
    private static List<PlannedTopic> results(Topics names, Deployment.Keeping keeping) {
        int partitions = keeping.partitions();
        return List.of(
                kept(names.admitted(), partitions, keeping),
                kept(names.aggregates(), partitions, keeping),
                kept(names.situations(), partitions, keeping).keptFor(LONGEST_CONTROL),
                kept(names.indicators(), partitions, keeping).keptFor(LONGEST_CONTROL),
                kept(names.alerts(), partitions, keeping).keptFor(LONGEST_CONTROL),
                kept(names.balances(), partitions, keeping).keptFor(LONGEST_CONTROL),
                kept(names.rejections(), partitions, keeping).keptFor(HORIZON));
    }

    private static PlannedTopic kept(String name, int partitions, Deployment.Keeping keeping) {
        return PlannedTopic.keptForEver(name, partitions, keeping.replication());
    }

    /** A producer's clock may tell of days long past or to come: then age deletes nothing and no distance is refused. */
    private static PlannedTopic arriving(PlannedTopic topic, Deployment.Keeping keeping) {
        return switch (keeping.arrival()) {
            case BROKER -> topic;
            case PRODUCER ->
                topic.with(TopicConfig.RETENTION_MS_CONFIG, "-1")
                        .with(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, ArrivalClock.PRODUCER.timestampType())
                        .with(TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG, Long.toString(Long.MAX_VALUE));
        };
    }
}
