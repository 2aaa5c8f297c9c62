package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.register.SectionRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisOnKafkaTest {

    @TempDir
    private Path directory;

    @Test
    void givesWhatAReplayGives() throws Exception {
        Scenario scenario = Scenario.named("balkan-route-2015");
        Map<String, List<String>> expected = scenario.replayed(directory.resolve("replay"));
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"))) {
            Deployment deployment = Deployment.of(Settings.of(Map.of(
                    "kafka.bootstrap.servers", broker.bootstrapServers(),
                    "topics.arrival", "producer",
                    "topics.replication", "1",
                    "analysis.parallelism", "2",
                    "analysis.checkpoint-interval", "PT1S",
                    "flink.execution.checkpointing.dir",
                            directory.resolve("checkpoints").toUri().toString())));
            try (Admin admin = broker.admin()) {
                new TopicKeeper(admin).create(TopicPlan.of(deployment, SectionRegister.standard()));
            }
            JobClient job = AnalysisJob.local(deployment, new Configuration()).executeAsync("analysis");
            try (Feed feed = new Feed(broker.bootstrapServers(), deployment.topics())) {
                List<Scenario.Line> roster = scenario.lines().stream()
                        .filter(Scenario.Line::isOfRoster)
                        .toList();
                roster.forEach(feed::send);
                feed.settle();
                PassedRecords.await(broker, deployment, roster);

                feed.sendInOrder(
                        scenario.lines().stream()
                                .filter(line -> !line.isOfRoster())
                                .iterator(),
                        scenario.lastTick());
                for (Map.Entry<String, List<String>> topic : expected.entrySet()) {
                    List<String> values = Committed.of(
                            broker.bootstrapServers(),
                            topic.getKey(),
                            found -> found.size() >= topic.getValue().size());
                    assertThat(values)
                            .as(topic.getKey())
                            .hasSize(topic.getValue().size());
                    assertThat(Scenario.sorted(values).equals(topic.getValue()))
                            .as(topic.getKey() + " equals a replay's")
                            .isTrue();
                }
            } finally {
                job.cancel().get();
            }
        }
    }
}
