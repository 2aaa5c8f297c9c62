package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.jobs.kafka.ToldTime.Telling;
import eu.limen.register.SectionRegister;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringSchema;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.sink.TransactionNamingStrategy;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that demands proof: what docs/security.md grants is enough, and everything else is refused. */
class SecuredBrokerTest {

    private static final String GATEWAY = "gateway-at";

    private static final String READER = "state-at";

    /** One that the analysis does not read for its own sake. */
    private static final String RESULTS = "limen.balances";

    private static final Instant NOON = Instant.parse("2015-10-20T12:00:00Z");

    private static SecuredBroker broker;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        broker = SecuredBroker.start(
                directory,
                List.of(GATEWAY, READER, DocumentedGrants.ANALYSIS, DocumentedGrants.TICKS, DocumentedGrants.CONSOLE));
        try (Admin admin = broker.admin()) {
            new TopicKeeper(admin)
                    .create(TopicPlan.of(deployment(DocumentedGrants.ANALYSIS), SectionRegister.standard()));
        }
        broker.grant(DocumentedGrants.all());
        broker.grant(List.of(DocumentedGrants.gateway(GATEWAY, "AT")));
        broker.grant(DocumentedGrants.reader(READER, "AT"));
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void aGatewayWritesToTheTopicOfItsStateAndNowhereElse() throws Exception {
        send(broker.lines(GATEWAY), "limen.in.AT");

        for (String foreign : List.of("limen.in.DE", "limen.rules", "limen.ticks", "limen.alerts")) {
            assertThatThrownBy(() -> send(broker.lines(GATEWAY), foreign))
                    .hasRootCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void aGatewayReadsNothingNotEvenItsOwnTopic() {
        Properties client = deployment(broker.lines(GATEWAY)).client();

        assertThatThrownBy(() -> Records.of(client, "limen.in.AT")).isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> Records.of(client, "limen.alerts")).isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void aStateReadsTheAlertsToItselfAndNothingElse() throws Exception {
        send(broker.lines(DocumentedGrants.CONSOLE), "limen.to.AT.alerts");
        Properties client = deployment(broker.lines(READER)).client();
        client.setProperty("group.id", "state-at-desk");

        assertThat(Records.of(client, "limen.to.AT.alerts")).containsExactly("{}");
        assertThat(committed(client, "limen.to.AT.alerts")).isEqualTo(1);

        for (String foreign : List.of("limen.to.DE.alerts", "limen.alerts", "limen.in.AT")) {
            assertThatThrownBy(() -> Records.of(client, foreign))
                    .as(foreign)
                    .isInstanceOf(TopicAuthorizationException.class);
        }
        client.setProperty("group.id", "limen-console");
        assertThatThrownBy(() -> committed(client, "limen.to.AT.alerts"))
                .isInstanceOf(GroupAuthorizationException.class);
        // Who may write nowhere is not even given a producer's number.
        assertThatThrownBy(() -> send(broker.lines(READER), "limen.to.AT.alerts"))
                .hasRootCauseInstanceOf(ClusterAuthorizationException.class);
    }

    /** Remembers for the group that the first record has been read, as a reader does that goes on where it was. */
    private static long committed(Properties client, String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(1)));
            return Objects.requireNonNull(consumer.committed(Set.of(partition)).get(partition))
                    .offset();
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> send(broker.lines(GATEWAY, "guessed"), "limen.in.AT"))
                .hasRootCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void whoSpeaksWithoutEncryptionIsNotHeard() {
        Map<String, String> plain = Map.of("kafka.bootstrap.servers", broker.bootstrapServers());

        assertThatThrownBy(() -> send(plain, "limen.in.AT")).hasRootCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void theTellerOfTimeNeedsNoMoreThanIsGranted() throws Exception {
        try (TickWriter writer =
                new TickWriter(deployment(DocumentedGrants.TICKS), () -> NOON, Duration.ofSeconds(10))) {
            assertThat(writer.tell())
                    .extracting(ToldTime::telling, ToldTime::why)
                    .containsExactly(Telling.TOLD, "all that had arrived by then counts");
        }
    }

    @Test
    void whoMayNotTellTheTimeIsToldSo() throws Exception {
        try (TickWriter writer = new TickWriter(deployment(GATEWAY), () -> NOON, Duration.ofSeconds(10))) {
            ToldTime told = writer.tell();

            assertThat(told.telling()).isEqualTo(Telling.NO_ANSWER);
            assertThat(told.why()).isEqualTo("not allowed on limen.ticks; grant it (docs/security.md)");
        }
    }

    @Test
    void theAnalysisReadsReportsAndWritesResultsOnceWithWhatIsGranted() throws Exception {
        send(broker.lines(GATEWAY), "limen.in.AT");
        Deployment deployment = deployment(DocumentedGrants.ANALYSIS);
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(1);
        environment.setRuntimeMode(RuntimeExecutionMode.STREAMING);
        environment.enableCheckpointing(1_000);
        environment
                .fromSource(source(deployment), WatermarkStrategy.noWatermarks(), "reports")
                .sinkTo(sink(deployment));

        environment.execute();

        assertThat(Records.of(deployment.client(), RESULTS)).isNotEmpty().containsOnly("{}");
    }

    private static KafkaSource<String> source(Deployment deployment) {
        return KafkaSource.<String>builder()
                .setProperties(deployment.client())
                .setGroupId(deployment.analysis().name())
                .setTopicPattern(deployment.topics().read())
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setBounded(OffsetsInitializer.latest())
                .setValueOnlyDeserializer(new SimpleStringSchema())
                .build();
    }

    private static KafkaSink<String> sink(Deployment deployment) {
        Properties properties = deployment.client();
        properties.setProperty("transaction.timeout.ms", "60000");
        return KafkaSink.<String>builder()
                .setKafkaProducerConfig(properties)
                .setBootstrapServers(broker.bootstrapServers())
                .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
                .setTransactionNamingStrategy(TransactionNamingStrategy.POOLING)
                .setTransactionalIdPrefix(deployment.analysis().name() + "-" + RESULTS)
                .setRecordSerializer(KafkaRecordSerializationSchema.<String>builder()
                        .setTopic(RESULTS)
                        .setValueSerializationSchema(new SimpleStringSchema())
                        .build())
                .build();
    }

    private static void send(Map<String, String> lines, String topic) throws ExecutionException, InterruptedException {
        Properties properties = deployment(lines).client();
        properties.setProperty("max.block.ms", "5000");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, "{}".getBytes(StandardCharsets.UTF_8)))
                    .get();
        } catch (KafkaException refused) {
            throw new ExecutionException(refused);
        }
    }

    private static Deployment deployment(String user) {
        return deployment(broker.lines(user));
    }

    private static Deployment deployment(Map<String, String> client) {
        Map<String, String> lines = new TreeMap<>(client);
        lines.put("topics.replication", "1");
        return Deployment.of(Settings.of(lines));
    }
}
