package eu.limen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.EmbeddedBroker;
import eu.limen.jobs.kafka.TopicKeeper;
import eu.limen.jobs.kafka.TopicPlan;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.watch.Vital.Sign;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each sign of death, in the order in which it is looked for. */
class WatchTest {

    private static final String GROUP = "limen-analysis";
    private static final TopicPartition TICKS = new TopicPartition("limen.ticks", 0);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    private Path directory;

    private EmbeddedBroker broker;
    private Deployment deployment;
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void start() throws Exception {
        broker = EmbeddedBroker.start(directory);
        Path file = directory.resolve("limen.properties");
        Files.writeString(
                file,
                "kafka.bootstrap.servers=" + broker.bootstrapServers()
                        + "\ntopics.replication=1\nticks.delay=PT1S\nwatch.results-age=PT1M\n");
        deployment = Deployment.read(file);
        try (Admin admin = broker.admin()) {
            new TopicKeeper(admin)
                    .create(TopicPlan.of(deployment, SectionRegister.of(List.of(Section.of("AT-DE", 0, null)))));
        }
        now = Instant.ofEpochMilli(send("limen.in.DE")).plus(MINUTE);
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void itTellsApartWhatHasStopped() throws Exception {
        assertThat(found()).isEqualTo(Sign.TICKS_STOPPED);

        tell();
        assertThat(found()).isEqualTo(Sign.ANALYSIS_BEHIND);

        keepPlace(1);
        assertThat(found()).isEqualTo(Sign.ALIVE);

        now = now.plus(MINUTE.multipliedBy(6));
        assertThat(found()).isEqualTo(Sign.TICKS_STOPPED);

        tell();
        assertThat(found()).isEqualTo(Sign.ALIVE);

        now = now.plus(MINUTE.multipliedBy(6));
        tell();
        assertThat(found()).isEqualTo(Sign.ANALYSIS_BEHIND);

        keepPlace(3);
        assertThat(found()).isEqualTo(Sign.ALIVE);
    }

    @Test
    void aReportThatIsInNoBalanceAnHourLaterIsMissed() throws Exception {
        now = now.plus(Duration.ofMinutes(62));
        tell();
        keepPlace(1);

        assertThat(found()).isEqualTo(Sign.RESULTS_STILL);

        send("limen.balances");
        assertThat(found()).isEqualTo(Sign.ALIVE);
    }

    @Test
    void brokersThatAreGoneAreNotMistakenForAnything() throws Exception {
        broker.close();

        assertThat(found()).isEqualTo(Sign.BROKERS_GONE);
    }

    private Sign found() throws InterruptedException {
        return new Watch(deployment, () -> now).look().sign();
    }

    /** Tells the time that it is, at once and as much of it as is wanted: what is tested is the watch, not who tells. */
    private void tell() throws Exception {
        send("limen.ticks", "{\"at\":\"" + now + "\"}");
    }

    /** As the analysis does with a checkpoint. */
    private void keepPlace(long next) throws Exception {
        try (Admin admin = broker.admin()) {
            admin.alterConsumerGroupOffsets(GROUP, Map.of(TICKS, new OffsetAndMetadata(next)))
                    .all()
                    .get();
        }
    }

    private long send(String topic) throws ExecutionException, InterruptedException {
        return send(topic, "{}");
    }

    private long send(String topic, String value) throws ExecutionException, InterruptedException {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            return producer.send(new ProducerRecord<>(topic, value.getBytes(StandardCharsets.UTF_8)))
                    .get()
                    .timestamp();
        }
    }
}
