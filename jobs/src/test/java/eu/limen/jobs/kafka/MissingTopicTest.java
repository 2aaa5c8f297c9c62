package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Tick;
import eu.limen.register.SectionRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics that are not there when the analysis starts, and come while it runs. */
class MissingTopicTest {

    private static final String ADMITTED = "limen.admitted";
    private static final String TICKS = "limen.ticks";

    @TempDir
    private Path directory;

    private EmbeddedBroker broker;
    private Deployment deployment;
    private List<Scenario.Line> roster;
    private long afterwards;

    @BeforeEach
    void start() throws Exception {
        roster = Scenario.named("balkan-route-2015").lines().stream()
                .filter(Scenario.Line::isOfRoster)
                .toList();
        afterwards = Tick.atOrAfter(roster.get(roster.size() - 1).reportedAtMillis());
        broker = EmbeddedBroker.start(directory.resolve("broker"));
        deployment = Deployment.of(Settings.of(Map.of(
                "kafka.bootstrap.servers", broker.bootstrapServers(),
                "kafka.partition.discovery.interval.ms", "500",
                "topics.arrival", "producer",
                "topics.replication", "1",
                "analysis.checkpoint-interval", "PT0.5S",
                "flink.restart-strategy.type", "none",
                "flink.execution.checkpointing.dir",
                        directory.resolve("checkpoints").toUri().toString())));
        createAll();
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void withoutTheTopicOfTicksTimeStandsStillUntilItIsThere() throws Exception {
        broker.delete(List.of(TICKS));
        JobClient job = run();
        try (Feed feed = new Feed(broker.bootstrapServers(), deployment.topics())) {
            roster.forEach(feed::send);
            feed.settle();
            String heard = deployment.topics().of(roster.get(0).state());
            long read = PassedRecords.of(broker, deployment, heard, 1);
            List<String> before = Records.of(broker.bootstrapServers(), ADMITTED);

            createAll();
            feed.tick(afterwards);
            List<String> after = Committed.of(broker.bootstrapServers(), ADMITTED, all -> all.size() >= roster.size());

            assertThat(read).isPositive();
            assertThat(before).isEmpty();
            assertThat(after).hasSameSizeAs(roster);
        } finally {
            job.cancel().get();
        }
    }

    @Test
    void aStateThatJoinsIsReadWithoutARestart() throws Exception {
        Scenario.Line joins = roster.get(0);
        String joining = deployment.topics().of(joins.state());
        broker.delete(List.of(joining));
        JobClient job = run();
        try (Feed feed = new Feed(broker.bootstrapServers(), deployment.topics())) {
            roster.stream().filter(line -> !line.state().equals(joins.state())).forEach(feed::send);
            feed.tick(joins.reportedAtMillis());
            long passed = PassedRecords.of(broker, deployment, TICKS, 1);

            createAll();
            roster.stream().filter(line -> line.state().equals(joins.state())).forEach(feed::send);
            feed.settle();
            long read = PassedRecords.of(broker, deployment, joining, 1);
            feed.tick(afterwards);
            List<String> after = Committed.of(broker.bootstrapServers(), ADMITTED, all -> all.size() >= roster.size());

            assertThat(passed).isEqualTo(1);
            assertThat(read).isPositive();
            assertThat(after).hasSameSizeAs(roster);
        } finally {
            job.cancel().get();
        }
    }

    private JobClient run() throws Exception {
        return AnalysisJob.local(deployment, new Configuration()).executeAsync("analysis");
    }

    private void createAll() throws Exception {
        try (Admin admin = broker.admin()) {
            new TopicKeeper(admin).create(TopicPlan.of(deployment, SectionRegister.standard()));
        }
    }
}
