package eu.limen.watch;

import eu.limen.jobs.kafka.ClientFailure;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.LastTick;
import eu.limen.watch.Vital.Sign;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The dead-man's switch: knows nothing of the job but what it leaves behind on the brokers, so that a job which is gone, or stands, or
 * runs and forgets, looks the same as it does to those who wait for its results.
 */
public final class Watch {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Deployment deployment;
    private final Supplier<Instant> clock;

    /** @param clock the wall clock, which only the program reads */
    public Watch(Deployment deployment, Supplier<Instant> clock) {
        this.deployment = deployment;
        this.clock = clock;
    }

    /** Looks once. */
    public Vital look() throws InterruptedException {
        try (Admin admin = Admin.create(client())) {
            admin.describeCluster().clusterId().get();
            return looked(admin);
        } catch (ExecutionException failure) {
            return new Vital(Sign.BROKERS_GONE, ClientFailure.words(failure.getCause()));
        } catch (KafkaException failure) {
            return new Vital(Sign.BROKERS_GONE, ClientFailure.words(failure));
        }
    }

    private Vital looked(Admin admin) throws ExecutionException, InterruptedException {
        LastTick.Reader ticks =
                new LastTick.Reader(client(), deployment.topics().ticks());
        LastTick told = ticks.read();
        if (told == null) {
            return new Vital(Sign.TICKS_STOPPED, "no time has been told (expected: limen run ticks)");
        }
        Instant at = Instant.ofEpochMilli(told.atMillis());
        if (isOlder(at, clock.get(), deployment.watch().ticksAge())) {
            return new Vital(
                    Sign.TICKS_STOPPED,
                    "the time told last is " + at + " (expected: watch.ticks-age behind the clock at most; "
                            + "look at limen run ticks)");
        }
        Long next = nextTick(admin);
        if (next == null) {
            return new Vital(
                    Sign.ANALYSIS_BEHIND,
                    "the analysis has kept no place in the ticks (expected: one at its first checkpoint)");
        }
        LastTick passed = ticks.before(next);
        return passed == null
                ? new Vital(Sign.ANALYSIS_BEHIND, "the analysis lies further behind than ticks are kept")
                : judged(at, Instant.ofEpochMilli(passed.atMillis()), admin);
    }

    private Vital judged(Instant told, Instant passed, Admin admin) throws ExecutionException, InterruptedException {
        if (isOlder(passed, told, deployment.watch().analysisAge())) {
            return new Vital(
                    Sign.ANALYSIS_BEHIND,
                    "the analysis has kept what was known at " + passed + ", time is " + told
                            + " (expected: watch.analysis-age between them at most; look at the job and its checkpoints)");
        }
        Instant waiting = new UncountedReport(admin, deployment).arrived();
        if (waiting != null
                && isOlder(
                        waiting,
                        passed,
                        UncountedReport.TICK.plus(deployment.watch().resultsAge()))) {
            return new Vital(
                    Sign.RESULTS_STILL,
                    "a report of " + waiting + " is in no balance, although the analysis has passed " + passed
                            + " (look at the job's sinks, and at transactions that nobody ends)");
        }
        return new Vital(Sign.ALIVE, "time is " + told + ", the analysis has kept what was known at " + passed);
    }

    /** Where the analysis goes on reading the ticks, as of its last checkpoint. */
    private @Nullable Long nextTick(Admin admin) throws ExecutionException, InterruptedException {
        OffsetAndMetadata place = admin.listConsumerGroupOffsets(
                        deployment.analysis().name())
                .partitionsToOffsetAndMetadata()
                .get()
                .get(new TopicPartition(deployment.topics().ticks(), 0));
        return place == null ? null : place.offset();
    }

    private static boolean isOlder(Instant earlier, Instant later, Duration most) {
        return Duration.between(earlier, later).compareTo(most) > 0;
    }

    private Properties client() {
        Properties properties = deployment.client();
        properties.setProperty("default.api.timeout.ms", Long.toString(PATIENCE.toMillis()));
        properties.setProperty(
                "request.timeout.ms", Long.toString(PATIENCE.dividedBy(2).toMillis()));
        return properties;
    }
}
