package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.codec.TickLine;
import eu.limen.model.RefusalCode;
import eu.limen.register.SectionRegister;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records that no gateway should send, and one gateway that sends far too many, among sound reports: each has the outcome that docs/bad-neighbours.md states,
 * nothing restarts, and all others' results are a replay's. Most partitions are empty: time passes all the same.
 */
class BadNeighboursTest {

    private static final String SCENARIO = "../sample-data/scenarios/balkan-route-2015";
    private static final int FLOOD = 50_000;
    private static final String FLOODED = "DE-PL";
    private static final int MOST_BYTES_OF_A_REPORT = 1_000;
    private static final String TOPIC = "limen.in.IT";
    private static final int KIB = 1024;

    @TempDir
    static Path directory;

    private static final Map<String, RefusalCode> EXPECTED = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init")
    private static Scenario scenario;

    @SuppressWarnings("NullAway.Init")
    private static Map<String, List<String>> replayed;

    private static final Map<String, List<String>> RESULTS = new LinkedHashMap<>();
    private static long checkpointBytes;

    @BeforeAll
    static void run() throws Exception {
        writeInput(directory.resolve("in"));
        scenario = Scenario.named(directory.resolve("in").toAbsolutePath().toString());
        replayed = scenario.replayed(directory.resolve("replay"));
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"))) {
            runOn(broker);
        }
    }

    /** The scenario, and the flood: one gateway, one section, one slot. */
    private static void writeInput(Path input) throws Exception {
        Files.createDirectory(input);
        for (String name : List.of("arrivals.jsonl", "measures.jsonl", "roster.jsonl")) {
            Files.copy(Path.of(SCENARIO).resolve(name), input.resolve(name));
        }
        Files.write(input.resolve("flood.jsonl"), Flood.of(FLOODED, FLOOD));
    }

    private static void runOn(EmbeddedBroker broker) throws Exception {
        Path checkpoints = directory.resolve("checkpoints");
        Deployment deployment = Deployment.of(Settings.of(Map.of(
                "kafka.bootstrap.servers", broker.bootstrapServers(),
                "topics.arrival", "producer",
                "topics.replication", "1",
                "analysis.checkpoint-interval", "PT2S",
                "flink.execution.checkpointing.dir", checkpoints.toUri().toString(),
                "flink.execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION",
                "flink.restart-strategy.type", "none")));
        try (Admin admin = broker.admin()) {
            new TopicKeeper(admin).create(TopicPlan.of(deployment, SectionRegister.standard()));
        }
        JobClient job = AnalysisJob.local(deployment, new Configuration()).executeAsync("bad neighbours");
        try (Feed feed = new Feed(broker.bootstrapServers(), deployment.topics())) {
            List<Scenario.Line> roster =
                    scenario.lines().stream().filter(Scenario.Line::isOfRoster).toList();
            roster.forEach(feed::send);
            feed.settle();
            PassedRecords.await(broker, deployment, roster);
            sendPoison(broker.bootstrapServers());
            feed.sendInOrder(
                    scenario.lines().stream().filter(line -> !line.isOfRoster()).iterator(), scenario.lastTick());
            for (Map.Entry<String, List<String>> topic : replayed.entrySet()) {
                int expected = topic.getKey().equals("limen.rejections")
                        ? EXPECTED.size()
                        : topic.getValue().size();
                RESULTS.put(
                        topic.getKey(),
                        Committed.of(broker.bootstrapServers(), topic.getKey(), values -> values.size() >= expected));
            }
            assertThat(job.getJobStatus().get()).isEqualTo(JobStatus.RUNNING);
        } finally {
            job.cancel().get();
        }
        try (Stream<Path> files = Files.walk(checkpoints)) {
            checkpointBytes = files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** Each is sent with the instant of the first day, so that its rejection comes at that day's tick. */
    private static void sendPoison(String bootstrapServers) throws Exception {
        String sound = scenario.lines().stream()
                .filter(line -> line.text().contains("AT-SI"))
                .findFirst()
                .orElseThrow()
                .text();
        byte[] bytes = sound.getBytes(StandardCharsets.UTF_8);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.request.size", 4 * KIB * KIB),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            poison(producer, null, null, RefusalCode.NOT_JSON);
            poison(producer, "IT-1".getBytes(StandardCharsets.UTF_8), new byte[0], RefusalCode.NOT_JSON);
            poison(producer, new byte[0], new byte[] {0, -1, -2, 127, -128}, RefusalCode.NOT_JSON);
            poison(producer, new byte[] {-1, 0}, Arrays.copyOf(bytes, bytes.length / 2), RefusalCode.NOT_JSON);
            poison(producer, null, sound.getBytes(StandardCharsets.UTF_16), RefusalCode.NOT_JSON);
            poison(producer, null, ("\u00e9" + sound).getBytes(StandardCharsets.ISO_8859_1), RefusalCode.NOT_JSON);
            poison(producer, null, Arrays.copyOf(bytes, 64 * KIB + 1), RefusalCode.TOO_LARGE);
            poison(producer, null, Arrays.copyOf(bytes, 1000 * KIB), RefusalCode.TOO_LARGE);
            poison(producer, null, bytes, RefusalCode.WRONG_TOPIC);
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>(TOPIC, Arrays.copyOf(bytes, 2 * KIB * KIB)))
                            .get())
                    .as("what the topic does not let in, the gateway's client reports at once")
                    .hasCauseInstanceOf(RecordTooLargeException.class);
        }
    }

    private static void poison(
            KafkaProducer<byte[], byte[]> producer,
            byte @Nullable [] key,
            byte @Nullable [] value,
            RefusalCode expected)
            throws Exception {
        long first = scenario.lines().get(0).reportedAtMillis();
        var taken = producer.send(new ProducerRecord<>(TOPIC, null, first, key, value))
                .get();
        EXPECTED.put(TickLine.partition(taken.topic(), taken.partition()) + "/" + taken.offset(), expected);
    }

    private static List<String> results(String topic) {
        return Scenario.sorted(RESULTS.getOrDefault(topic, List.of()));
    }

    @Test
    void everyBadRecordLeavesARejectionWithItsCodeAndOrigin() {
        List<String> rejections = results("limen.rejections");

        assertThat(rejections).hasSize(EXPECTED.size());
        assertThat(EXPECTED)
                .allSatisfy((origin, code) -> assertThat(rejections)
                        .as(origin + " " + code)
                        .anyMatch(rejection -> rejection.contains("\"origin\":\"" + origin + "\"")
                                && rejection.contains("\"code\":\"" + code + "\"")));
    }

    @Test
    void theResultsOfTheOthersAreThoseOfAReplay() {
        for (String topic : List.of("limen.situations", "limen.indicators", "limen.alerts", "limen.admitted")) {
            assertThat(results(topic).equals(replayed.get(topic)))
                    .as(topic + ": " + results(topic).size() + " (a replay: "
                            + replayed.getOrDefault(topic, List.of()).size() + ")")
                    .isTrue();
        }
    }

    @Test
    void aFloodChangesNoOtherSectionsDays() throws Exception {
        List<String> without = Scenario.named("balkan-route-2015")
                .replayed(directory.resolve("without"))
                .get("limen.situations");

        List<String> others = results("limen.situations").stream()
                .filter(situation -> !situation.contains("\"section\":\"" + FLOODED + "\""))
                .toList();

        assertThat(others.equals(without)).isTrue();
    }

    @Test
    void aFloodCostsLittleMoreThanTheIdsOfItsReports() {
        assertThat(checkpointBytes).isPositive().isLessThan((long) FLOOD * MOST_BYTES_OF_A_REPORT);
    }
}
