package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Tick;
import eu.limen.jobs.kafka.Scenario.Line;
import eu.limen.register.SectionRegister;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/runbook.md, step by step, on a session cluster and a broker in this process. */
class UpgradeTest {

    private static final Pattern KNOWN_AT = Pattern.compile("\"knownAt\":\"([^\"]+)\"");
    private static final String SITUATIONS = "limen.situations";
    private static final int SLOTS = 2;
    private static final long PATIENCE_MINUTES = 3;

    @TempDir
    private Path directory;

    private final Scenario scenario;
    private final List<Line> reports;

    UpgradeTest() throws Exception {
        scenario = Scenario.named("balkan-route-2015");
        reports = scenario.lines().stream().filter(line -> !line.isOfRoster()).toList();
    }

    @Test
    void anUpgradeLosesNothingAndGoingBackTellsTheSameOnceMore() throws Exception {
        Map<String, List<String>> expected = scenario.replayed(directory.resolve("replay"));
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"));
                MiniCluster cluster = session();
                Feed feed = new Feed(broker.bootstrapServers(), Topics.STANDARD)) {
            Deployment before = deployment(broker, cluster, 2);
            createTopics(broker, before);
            submit(before, null);
            feedRoster(broker, before, feed);
            int middle = middle();
            feed.sendInOrder(reports.subList(0, middle).iterator(), hour(middle - 1));

            String savepoint = stop(before);
            Deployment after = deployment(broker, cluster, 1);
            String latest = Restart.of(after).from(Restart.LATEST);
            JobClient upgraded = submit(after, latest);
            feed.sendInOrder(reports.subList(middle, reports.size()).iterator(), scenario.lastTick());

            assertThat(latest).isEqualTo(savepoint);
            for (String topic : expected.keySet()) {
                assertThatItHoldsOnceWhatIsExpected(broker, topic, expected.get(topic));
            }

            upgraded.cancel().get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            JobClient again = submit(after, Restart.of(after).before(justAfter(savepoint)));

            assertThatTheEndIsToldTwice(broker, expected.getOrDefault(SITUATIONS, List.of()));
            again.cancel().get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        }
    }

    private static void assertThatItHoldsOnceWhatIsExpected(
            EmbeddedBroker broker, String topic, List<String> expected) {
        List<String> values = Committed.of(broker.bootstrapServers(), topic, found -> found.size() >= expected.size());

        assertThat(values).as(topic).hasSameSizeAs(expected);
        assertThat(Scenario.sorted(values).equals(expected))
                .as(topic + " equals a replay's")
                .isTrue();
    }

    /** The same lines again, and no other: a reader knows them by id, version of the method, and revision. */
    private static void assertThatTheEndIsToldTwice(EmbeddedBroker broker, List<String> expected) {
        String last = Collections.max(expected, Comparator.comparing(UpgradeTest::knownAt));

        List<String> values =
                Committed.of(broker.bootstrapServers(), SITUATIONS, found -> Collections.frequency(found, last) == 2);

        assertThat(Collections.frequency(values, last)).isEqualTo(2);
        assertThat(Scenario.sorted(values).equals(expected))
                .as("nothing else is told")
                .isTrue();
    }

    private static String knownAt(String line) {
        Matcher matcher = KNOWN_AT.matcher(line);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private MiniCluster session() throws Exception {
        Configuration configuration = new Configuration();
        configuration.setString("rest.port", "0");
        configuration.setString("rest.bind-port", "0");
        configuration.setString("io.tmp.dirs", directory.resolve("flink").toString());
        MiniCluster cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(SLOTS)
                .build());
        cluster.start();
        return cluster;
    }

    private Deployment deployment(EmbeddedBroker broker, MiniCluster cluster, int parallelism) throws Exception {
        URI rest = cluster.getRestAddress().get();
        return Deployment.of(Settings.of(Map.of(
                "kafka.bootstrap.servers",
                broker.bootstrapServers(),
                "topics.arrival",
                "producer",
                "topics.replication",
                "1",
                "analysis.parallelism",
                Integer.toString(parallelism),
                "analysis.checkpoint-interval",
                "PT1S",
                "flink.rest.address",
                rest.getHost(),
                "flink.rest.port",
                Integer.toString(rest.getPort()),
                "flink.execution.checkpointing.dir",
                directory.resolve("checkpoints").toUri().toString(),
                "flink.execution.checkpointing.savepoint-dir",
                directory.resolve("savepoints").toUri().toString())));
    }

    private static void createTopics(EmbeddedBroker broker, Deployment deployment) throws Exception {
        try (Admin admin = broker.admin()) {
            new TopicKeeper(admin).create(TopicPlan.of(deployment, SectionRegister.standard()));
        }
    }

    private static JobClient submit(Deployment deployment, @Nullable String from) throws Exception {
        Configuration session = JobOptions.of(deployment);
        session.setString("execution.target", "remote");
        session.setString("execution.attached", "false");
        if (from != null) {
            session.setString("execution.state-recovery.path", from);
        }
        StreamExecutionEnvironment environment = new StreamExecutionEnvironment(session);
        AnalysisJob.wire(environment, deployment);
        return environment.executeAsync(deployment.analysis().name());
    }

    /** As {@code limen savepoint --stop} does. */
    private static String stop(Deployment deployment) throws Exception {
        try (RunningJob job = RunningJob.of(deployment)) {
            return job.stop().get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        }
    }

    private void feedRoster(EmbeddedBroker broker, Deployment deployment, Feed feed) throws Exception {
        List<Line> roster = scenario.lines().stream().filter(Line::isOfRoster).toList();
        roster.forEach(feed::send);
        feed.settle();
        PassedRecords.await(broker, deployment, roster);
    }

    /** The first report of the second half, at which a new hour begins. */
    private int middle() {
        int middle = reports.size() / 2;
        while (hour(middle) == hour(middle - 1)) {
            middle++;
        }
        return middle;
    }

    private long hour(int report) {
        return Tick.atOrAfter(reports.get(report).reportedAtMillis());
    }

    private static Instant justAfter(String savepoint) throws Exception {
        Path metadata = Path.of(URI.create(savepoint)).resolve("_metadata");
        return Files.getLastModifiedTime(metadata).toInstant().plusMillis(1);
    }
}
