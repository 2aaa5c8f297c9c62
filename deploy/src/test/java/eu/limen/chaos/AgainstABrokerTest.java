package eu.limen.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.TickLine;
import eu.limen.feed.Ends;
import eu.limen.feed.Feeder;
import eu.limen.jobs.RawReport;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.EmbeddedBroker;
import eu.limen.jobs.replay.SentLines.Sent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgainstABrokerTest {

    private static final int LOOKS = 10_000;

    private static final long TEN = 1741082400000L;
    private static final int MOST_POLLS = 100;

    @TempDir
    private static Path directory;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(directory);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    /** A broker marks an aborted transaction a moment after it has said so. */
    private static boolean staysOpen(OutputTopics outputs) throws Exception {
        for (int look = 0; look < LOOKS; look++) {
            if (!outputs.hasOpenTransaction()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void onlyWhatIsCommittedIsReadAndWhatWasGivenUpIsCounted() throws Exception {
        Deployment deployment = deployment("results");
        create(Stream.of(Output.values())
                .map(output -> output.topic(deployment.topics()))
                .toList());
        String situations = deployment.topics().situations();

        inTransaction("one", situations, true);
        inTransaction("two", situations, false);
        inTransaction("three", situations, false);
        Results results;
        boolean openWhileOneIs;
        boolean openAtTheEnd;
        try (OutputTopics outputs = new OutputTopics(deployment);
                KafkaProducer<String, String> open = producer("open")) {
            open.initTransactions();
            open.beginTransaction();
            open.send(new ProducerRecord<>(situations, "open")).get();
            openWhileOneIs = outputs.hasOpenTransaction();
            results = outputs.read();
            open.abortTransaction();
            openAtTheEnd = staysOpen(outputs);
        }

        assertThat(openWhileOneIs).isTrue();
        assertThat(openAtTheEnd).isFalse();
        assertThat(results.of(Output.SITUATIONS)).containsExactly("one");
        assertThat(AbortedTransactions.count(directory.resolve("kafka"), List.of(situations)))
                .isEqualTo(3);
        assertThat(AbortedTransactions.count(
                        directory.resolve("kafka"), List.of(deployment.topics().alerts())))
                .isZero();
    }

    @Test
    void aTickSaysUpToWhereEverythingBeforeItHasBeenWritten() throws Exception {
        Deployment deployment = deployment("feed");
        create(List.of("feed.in.AT", "feed.in.DE", "feed.ticks", "feed.rules", "feed.decisions"));

        Ends ends = Ends.of(deployment);
        try (Feeder feeder = new Feeder(deployment, ends)) {
            feeder.send(sent("DE", "first"));
            feeder.send(sent("DE", "second"));
            feeder.send(sent(null, "nobody's"));
            feeder.send(sent("XX", "of a state without a topic"));
            feeder.flush();
            feeder.tick(TEN);
            feeder.flush();
        }

        assertThat(read("feed.in.DE")).extracting(ConsumerRecord::value).containsExactly("first", "second");
        assertThat(read("feed.in.DE")).extracting(ConsumerRecord::timestamp).containsExactly(TEN - 1, TEN - 1);
        assertThat(read("feed.in.AT")).hasSize(2);
        assertThat(read("feed.ticks"))
                .singleElement()
                .satisfies(tick -> assertThat(tick.value())
                        .isEqualTo(new TickLine(
                                        TEN,
                                        new java.util.TreeMap<>(java.util.Map.of(
                                                "feed.in.AT/0",
                                                2L,
                                                "feed.in.DE/0",
                                                2L,
                                                "feed.rules/0",
                                                0L,
                                                "feed.decisions/0",
                                                0L)))
                                .text()));
    }

    private static Sent sent(@Nullable String state, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Sent(new RawReport(bytes, bytes.length, "file", 1, state, TEN - 1), state, "AT-ONE", false);
    }

    /** Topics of its own for each test. */
    private static Deployment deployment(String prefix) throws Exception {
        List<String> lines = new ArrayList<>(List.of("kafka.bootstrap.servers=" + broker.bootstrapServers()));
        lines.add("topics.in=" + prefix + ".in.");
        for (String topic : List.of("ticks", "rules", "decisions")) {
            lines.add("topics." + topic + "=" + prefix + "." + topic);
        }
        for (Output output : Output.values()) {
            lines.add("topics." + output.word() + "=" + prefix + "." + output.word());
        }
        Path file = directory.resolve(prefix + ".properties");
        Files.write(file, lines);
        return Deployment.read(file);
    }

    private static void create(List<String> names) throws Exception {
        try (Admin admin = broker.admin()) {
            admin.createTopics(names.stream()
                            .map(name -> new NewTopic(name, 1, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    private static void inTransaction(String value, String topic, boolean commits) throws Exception {
        try (KafkaProducer<String, String> producer = producer(value)) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, value)).get();
            if (commits) {
                producer.commitTransaction();
            } else {
                producer.abortTransaction();
            }
        }
    }

    private static KafkaProducer<String, String> producer(String transactionalId) {
        Properties properties = client();
        properties.setProperty("transactional.id", transactionalId);
        return new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer());
    }

    private static List<ConsumerRecord<String, String>> read(String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            for (int poll = 0; consumer.position(partition) < end && poll < MOST_POLLS; poll++) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    private static Properties client() {
        Properties properties = new Properties();
        properties.setProperty("bootstrap.servers", broker.bootstrapServers());
        return properties;
    }
}
