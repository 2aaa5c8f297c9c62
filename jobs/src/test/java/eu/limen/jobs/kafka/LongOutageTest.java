package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Tick;
import eu.limen.register.SectionRegister;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An outage longer than the transaction timeout: the broker has given up what a completed restore point says was written. The point
 * is a savepoint; the broker gives up between its last byte and the commit.
 */
class LongOutageTest {

    private static final String ADMITTED = "limen.admitted";
    private static final String OFTEN = "PT0.5S";
    private static final String NEVER = "PT1H";

    private static final long PATIENCE_NANOS = Duration.ofSeconds(90).toNanos();

    @TempDir
    private Path directory;

    @Test
    void whatTheBrokerGaveUpIsMissingUntilTheJobGoesBackBehindIt() throws Exception {
        Scenario scenario = Scenario.named("balkan-route-2015");
        List<Scenario.Line> roster =
                scenario.lines().stream().filter(Scenario.Line::isOfRoster).toList();
        List<Scenario.Line> others =
                scenario.lines().stream().filter(line -> !line.isOfRoster()).toList();
        long quarter = hourOf(others, others.size() / 4);
        long half = hourOf(others, others.size() / 2);
        Map<String, List<String>> replayed = scenario.replayed(directory.resolve("replay"));
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"));
                Feed feed = new Feed(broker.bootstrapServers(), Topics.STANDARD)) {
            createTopics(broker);
            roster.forEach(feed::send);
            feed.tick(hourOf(others, 0) - Tick.HOUR_MILLIS);
            JobClient first = start(broker, OFTEN, "");
            assertThat(PassedRecords.of(broker, deployment(broker, OFTEN), "limen.ticks", 1))
                    .isEqualTo(1);
            feed.sendInOrder(between(others, Long.MIN_VALUE, quarter), quarter);
            int kept = committed(broker, dueAt(scenario, quarter));
            first.cancel().get();
            String earlier = restart(broker).from(Restart.LATEST);
            JobClient dying = start(broker, NEVER, earlier);
            awaitAnotherThan(earlier, broker);
            feed.sendInOrder(between(others, quarter, half), half);
            int written = Committed.orNot(
                            broker.bootstrapServers(), ADMITTED, values -> values.size() >= dueAt(scenario, half))
                    .size();
            OutageDisk.meanwhile(() -> giveUpOpenTransactions(broker));
            String point = dying.triggerSavepoint(
                            OutageDisk.uri(directory.resolve("savepoints")), SavepointFormatType.CANONICAL)
                    .get();
            OutageDisk.meanwhile(() -> {});
            dying.cancel().get();
            Instant outage = Files.getLastModifiedTime(
                            Path.of(URI.create(point).getPath()).resolve("_metadata"))
                    .toInstant();

            feed.sendInOrder(between(others, half, Long.MAX_VALUE), scenario.lastTick());
            JobClient unaware = start(broker, OFTEN, point);
            int expectedWithLoss = dueAt(scenario, Long.MAX_VALUE) - (written - kept);
            int withLoss = committed(broker, expectedWithLoss);
            JobStatus unawareStatus = unaware.getJobStatus().get();
            unaware.cancel().get();
            JobClient behind = start(broker, OFTEN, restart(broker).before(outage));
            Map<String, List<String>> found = all(broker, replayed);
            behind.cancel().get();

            assertThat(kept).isEqualTo(dueAt(scenario, quarter));
            assertThat(withLoss).isEqualTo(expectedWithLoss);
            assertThat(unawareStatus).isEqualTo(JobStatus.RUNNING);
            assertThat(found)
                    .allSatisfy((topic, values) -> assertThat(values.equals(replayed.get(topic)))
                            .as(topic)
                            .isTrue());
        }
    }

    /** A restored job completes its first checkpoint at once, whatever the interval. */
    private void awaitAnotherThan(String earlier, EmbeddedBroker broker) throws UnusableDeployment {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (restart(broker).from(Restart.LATEST).equals(earlier) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(restart(broker).from(Restart.LATEST)).isNotEqualTo(earlier);
    }

    private static long hourOf(List<Scenario.Line> lines, int index) {
        return Tick.atOrAfter(lines.get(index).reportedAtMillis());
    }

    private static Iterator<Scenario.Line> between(List<Scenario.Line> lines, long after, long upTo) {
        return lines.stream()
                .filter(line -> line.reportedAtMillis() > after && line.reportedAtMillis() <= upTo)
                .iterator();
    }

    /** How many reports have been admitted when the time told is an hour. */
    private static int dueAt(Scenario scenario, long hour) {
        return (int) scenario.lines().stream()
                .filter(line -> line.reportedAtMillis() <= hour)
                .count();
    }

    /** What the broker does when they have been open for longer than the transaction timeout. */
    private static void giveUpOpenTransactions(EmbeddedBroker broker) {
        try (Admin admin = broker.admin()) {
            List<String> open = admin
                    .listTransactions(new ListTransactionsOptions().filterStates(Set.of(TransactionState.ONGOING)))
                    .all()
                    .get()
                    .stream()
                    .map(TransactionListing::transactionalId)
                    .toList();
            admin.fenceProducers(open).all().get();
        } catch (ExecutionException | InterruptedException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Each result once, by topic, as soon as there are as many as a replay gives. */
    private static Map<String, List<String>> all(EmbeddedBroker broker, Map<String, List<String>> replayed) {
        Map<String, List<String>> found = new TreeMap<>();
        replayed.forEach((topic, expected) -> found.put(
                topic,
                Scenario.sorted(Committed.of(
                        broker.bootstrapServers(),
                        topic,
                        values -> Scenario.sorted(values).size() >= expected.size()))));
        return found;
    }

    private static int committed(EmbeddedBroker broker, int least) {
        return Committed.of(broker.bootstrapServers(), ADMITTED, values -> values.size() >= least)
                .size();
    }

    private void createTopics(EmbeddedBroker broker) throws Exception {
        try (Admin admin = broker.admin()) {
            new TopicKeeper(admin).create(TopicPlan.of(deployment(broker, OFTEN), SectionRegister.standard()));
        }
    }

    private JobClient start(EmbeddedBroker broker, String interval, String from) throws Exception {
        Configuration more = new Configuration();
        if (!from.isEmpty()) {
            more.set(StateRecoveryOptions.SAVEPOINT_PATH, from);
        }
        return AnalysisJob.local(deployment(broker, interval), more).executeAsync("analysis");
    }

    private Restart restart(EmbeddedBroker broker) throws UnusableDeployment {
        return Restart.of(deployment(broker, OFTEN));
    }

    private Deployment deployment(EmbeddedBroker broker, String interval) {
        return Deployment.of(Settings.of(Map.of(
                "kafka.bootstrap.servers",
                broker.bootstrapServers(),
                "topics.arrival",
                "producer",
                "topics.replication",
                "1",
                "analysis.checkpoint-interval",
                interval,
                "flink.execution.checkpointing.dir",
                directory.resolve("checkpoints").toUri().toString())));
    }
}
