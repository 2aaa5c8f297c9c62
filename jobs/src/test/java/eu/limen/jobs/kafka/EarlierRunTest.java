package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.register.SectionRegister;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierRunTest {

    @TempDir
    private Path directory;

    @Test
    void onlyWhoBeginsAnewAfterAnEarlierRunIsWarned() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"));
                Admin admin = broker.admin()) {
            Deployment deployment = Deployment.of(Settings.of(
                    Map.of("kafka.bootstrap.servers", broker.bootstrapServers(), "topics.replication", "1")));
            var withoutTopics = EarlierRun.warning(deployment);
            new TopicKeeper(admin).create(TopicPlan.of(deployment, SectionRegister.standard()));
            var atFirst = EarlierRun.warning(deployment);

            try (Feed feed = new Feed(broker.bootstrapServers(), deployment.topics())) {
                feed.raw("limen.admitted", "AT-BPK", "{}".getBytes(StandardCharsets.UTF_8))
                        .get();
            }

            assertThat(withoutTopics).isEmpty();
            assertThat(atFirst).isEmpty();
            assertThat(EarlierRun.warning(deployment))
                    .hasValueSatisfying(warning -> assertThat(warning)
                            .startsWith("limen.admitted holds reports of an earlier run.")
                            .contains("--from latest"));
        }
    }
}
