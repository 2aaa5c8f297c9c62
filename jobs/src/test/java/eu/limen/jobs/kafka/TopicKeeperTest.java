package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.codec.ReportDecoder;
import eu.limen.register.SectionRegister;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicKeeperTest {

    private static final TopicPlan PLAN = TopicPlan.of(
            Deployment.of(Settings.of(Map.of("kafka.bootstrap.servers", "127.0.0.1:9092", "topics.replication", "1"))),
            SectionRegister.standard());
    private static final int TWO_MEBIBYTES = 2 * 1024 * 1024;
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(30);

    private static EmbeddedBroker broker;
    private static Admin admin;

    @BeforeAll
    static void start(@TempDir Path directory) {
        broker = EmbeddedBroker.start(directory);
        admin = broker.admin();
    }

    @AfterAll
    static void stop() {
        admin.close();
        broker.close();
    }

    @BeforeEach
    void allThere() throws Exception {
        new TopicKeeper(admin).create(PLAN);
    }

    @Test
    void whatIsCreatedIsAsPlannedAndIsCreatedOnce() throws Exception {
        TopicKeeper keeper = new TopicKeeper(admin);

        List<String> again = keeper.create(PLAN);

        assertThat(again).isEmpty();
        assertThat(keeper.compare(PLAN)).isEqualTo(new TopicKeeper.Comparison(List.of(), List.of()));
    }

    @Test
    void aTopicThatIsMissingIsNamedAndCreated() throws Exception {
        TopicKeeper keeper = new TopicKeeper(admin);
        broker.delete(List.of("limen.in.AT"));

        List<PlannedTopic> missing = keeper.compare(PLAN).missing();

        assertThat(missing).extracting(PlannedTopic::name).containsExactly("limen.in.AT");
        assertThat(keeper.create(PLAN)).containsExactly("limen.in.AT");
    }

    @Test
    void aSettingThatDiffersIsNamedAndLeftAsItIs() throws Exception {
        set("limen.situations", "retention.ms", "1000");

        TopicKeeper keeper = new TopicKeeper(admin);
        keeper.create(PLAN);

        assertThat(keeper.compare(PLAN).differing())
                .containsExactly("limen.situations: retention.ms is 1000 (expected: 126230400000)");
        set("limen.situations", "retention.ms", "126230400000");
    }

    @Test
    void oneByteTooManyForAdmissionGetsInToBeRefused() throws Exception {
        RecordMetadata sent = send(new byte[ReportDecoder.LARGEST_RECORD + 1], "none");

        assertThat(sent.serializedValueSize()).isEqualTo(ReportDecoder.LARGEST_RECORD + 1);
    }

    @Test
    void aRecordAboveOneMebibyteIsRefusedAtOnceHoweverSmallItIsPacked() {
        assertThatThrownBy(() -> send(new byte[TWO_MEBIBYTES], "none"))
                .hasRootCauseInstanceOf(RecordTooLargeException.class);
        assertThatThrownBy(() -> send(new byte[TWO_MEBIBYTES], "gzip"))
                .hasRootCauseInstanceOf(RecordTooLargeException.class);
    }

    private static RecordMetadata send(byte[] value, String compression)
            throws ExecutionException, InterruptedException {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "compression.type",
                compression,
                "max.request.size",
                2 * TWO_MEBIBYTES);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            return producer.send(new ProducerRecord<>("limen.in.AT", value)).get();
        }
    }

    /** Sets it and waits until the broker tells it: the controller has it first, the broker a moment later. */
    private static void set(String topic, String setting, String value)
            throws ExecutionException, InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        admin.incrementalAlterConfigs(Map.of(
                        resource,
                        List.of(new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET))))
                .all()
                .get();
        long deadline = System.nanoTime() + TOLD_WITHIN.toNanos();
        while (!told(resource, setting).equals(value)) {
            assertThat(System.nanoTime())
                    .as("%s is told within %s", setting, TOLD_WITHIN)
                    .isLessThan(deadline);
        }
    }

    private static String told(ConfigResource resource, String setting)
            throws ExecutionException, InterruptedException {
        Config told = admin.describeConfigs(List.of(resource)).all().get().get(resource);
        return Objects.requireNonNull(told, resource::toString).get(setting).value();
    }
}
