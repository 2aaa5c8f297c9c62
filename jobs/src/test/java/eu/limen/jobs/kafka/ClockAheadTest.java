package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.TickLine;
import eu.limen.register.SectionRegister;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source whose clock is ahead, and the place among the ticks that a watch sees. */
class ClockAheadTest {

    private static final TopicPartition TICKS = new TopicPartition("limen.ticks", 0);
    private static final long HOUR_MILLIS = Duration.ofHours(1).toMillis();

    @TempDir
    private Path directory;

    private EmbeddedBroker broker;
    private Deployment deployment;
    private Scenario.Line report;
    private JobClient job;

    @BeforeEach
    void start() throws Exception {
        report = Scenario.named("balkan-route-2015").lines().stream()
                .filter(Scenario.Line::isOfRoster)
                .findFirst()
                .orElseThrow();
        broker = EmbeddedBroker.start(directory.resolve("broker"));
        deployment = Deployment.of(Settings.of(Map.of(
                "kafka.bootstrap.servers",
                broker.bootstrapServers(),
                "topics.replication",
                "1",
                "analysis.checkpoint-interval",
                "PT1S",
                "flink.execution.checkpointing.dir",
                directory.resolve("checkpoints").toUri().toString())));
        try (Admin admin = broker.admin()) {
            new TopicKeeper(admin).create(TopicPlan.of(deployment, SectionRegister.standard()));
        }
        job = AnalysisJob.local(deployment, new Configuration()).executeAsync("analysis");
    }

    @AfterEach
    void stop() throws Exception {
        job.cancel().get();
        broker.close();
    }

    @Test
    void aSourceWhoseClockIsAheadIsRefusedByTheBrokersClockAndMovesNoTime() throws Exception {
        try (Feed feed = new Feed(broker.bootstrapServers(), deployment.topics())) {
            RecordMetadata ahead = sent(feed, reportedAt("2098-01-01T00:00:00Z"));
            RecordMetadata right = sent(feed, report.text());
            tell(feed, right.timestamp() + HOUR_MILLIS, right);

            List<String> rejections = committed("limen.rejections", 1);
            List<String> admitted = committed("limen.admitted", 1);

            assertThat(rejections)
                    .singleElement()
                    .asString()
                    .contains("\"IN_THE_FUTURE\"", "\"R|" + ahead.topic() + "/0/" + ahead.offset());
            assertThat(admitted).hasSize(1);
            assertThat(placeOnceKept(1)).isEqualTo(1);
        }
    }

    private String reportedAt(String instant) {
        return report.text().replaceAll("\"reportedAt\":\"[^\"]*\"", "\"reportedAt\":\"" + instant + "\"");
    }

    private RecordMetadata sent(Feed feed, String text) throws ExecutionException, InterruptedException {
        return feed.raw(deployment.topics().of(report.state()), report.source(), text.getBytes(StandardCharsets.UTF_8))
                .get();
    }

    private void tell(Feed feed, long atMillis, RecordMetadata last) throws ExecutionException, InterruptedException {
        Map<String, Long> ends = Map.of(TickLine.partition(last.topic(), last.partition()), last.offset() + 1);
        String tick = new TickLine(atMillis, new TreeMap<>(ends)).text();
        feed.raw("limen.ticks", "", tick.getBytes(StandardCharsets.UTF_8)).get();
    }

    private List<String> committed(String topic, int least) {
        return Committed.of(broker.bootstrapServers(), topic, values -> values.size() >= least);
    }

    /** What a watch sees of it, after one of the next checkpoints. */
    private long placeOnceKept(long least) throws ExecutionException, InterruptedException {
        try (Admin admin = broker.admin()) {
            long place = -1;
            for (int look = 0; look < 10_000 && place < least; look++) {
                OffsetAndMetadata kept = admin.listConsumerGroupOffsets(
                                deployment.analysis().name())
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .get(TICKS);
                place = kept == null ? -1 : kept.offset();
            }
            return place;
        }
    }
}
