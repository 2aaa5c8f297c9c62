package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Tick;
import eu.limen.register.SectionRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints that find no room: results wait for it, none is lost and none is there twice. */
class FullDiskTest {

    @TempDir
    private Path directory;

    @AfterEach
    void makeRoom() {
        FullDisk.refuse(0);
    }

    @Test
    void asManyCheckpointsWithoutRoomAsAreToleratedRestartNothing() throws Exception {
        Map<String, Boolean> equal = equalsReplay(JobOptions.FAILED_CHECKPOINTS_TOLERATED, "none");

        assertThat(FullDisk.refused()).isEqualTo(JobOptions.FAILED_CHECKPOINTS_TOLERATED);
        assertThat(equal).hasSize(5).doesNotContainValue(false);
    }

    @Test
    void moreThanAreToleratedRestartTheJobAndLoseNothing() throws Exception {
        int checkpoints = 2 * (JobOptions.FAILED_CHECKPOINTS_TOLERATED + 1);

        Map<String, Boolean> equal = equalsReplay(checkpoints, "exponential-delay");

        assertThat(FullDisk.refused()).isEqualTo(checkpoints);
        assertThat(equal).hasSize(5).doesNotContainValue(false);
    }

    /** Runs a scenario while checkpoints are refused; whether each topic of results holds in the end what a replay gives. */
    private Map<String, Boolean> equalsReplay(int refused, String restarting) throws Exception {
        Scenario scenario = Scenario.named("balkan-route-2015");
        List<Scenario.Line> others =
                scenario.lines().stream().filter(line -> !line.isOfRoster()).toList();
        Map<String, Boolean> equal = new TreeMap<>();
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"));
                Feed feed = new Feed(broker.bootstrapServers(), Topics.STANDARD)) {
            Deployment deployment = deployment(broker, restarting);
            try (Admin admin = broker.admin()) {
                new TopicKeeper(admin).create(TopicPlan.of(deployment, SectionRegister.standard()));
            }
            scenario.lines().stream().filter(Scenario.Line::isOfRoster).forEach(feed::send);
            feed.tick(Tick.atOrAfter(others.get(0).reportedAtMillis()) - Tick.HOUR_MILLIS);
            JobClient job = AnalysisJob.local(deployment, new Configuration()).executeAsync("analysis");
            assertThat(PassedRecords.of(broker, deployment, "limen.ticks", 1)).isEqualTo(1);

            FullDisk.refuse(refused);
            feed.sendInOrder(others.iterator(), scenario.lastTick());

            scenario.replayed(directory.resolve("replay"))
                    .forEach((topic, expected) -> equal.put(topic, isFound(broker, topic, expected)));
            job.cancel().get();
        }
        return equal;
    }

    /** Alerts do not wait for checkpoints: after a restart they may be there twice. */
    private static boolean isFound(EmbeddedBroker broker, String topic, List<String> expected) {
        List<String> found = Committed.of(
                broker.bootstrapServers(),
                topic,
                values -> Scenario.sorted(values).size() >= expected.size());
        boolean once = topic.equals("limen.alerts") || found.size() == expected.size();
        return once && Scenario.sorted(found).equals(expected);
    }

    private Deployment deployment(EmbeddedBroker broker, String restarting) {
        return Deployment.of(Settings.of(Map.of(
                "kafka.bootstrap.servers",
                broker.bootstrapServers(),
                "topics.arrival",
                "producer",
                "topics.replication",
                "1",
                "analysis.checkpoint-interval",
                "PT0.5S",
                "flink.restart-strategy.type",
                restarting,
                "flink.execution.checkpointing.dir",
                FullDisk.uri(directory.resolve("checkpoints")))));
    }
}
