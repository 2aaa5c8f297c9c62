package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.TickLine;
import eu.limen.jobs.kafka.ToldTime.Telling;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TickWriterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Long before the broker's clock: what is told of this time is never ahead of it. */
    private static final Instant NOON = Instant.parse("2015-10-20T12:00:00Z");

    @TempDir
    private static Path directory;

    private static EmbeddedBroker broker;
    private static int tests;

    private String ticks = "";
    private String rules = "";
    private Deployment deployment;
    private Instant now = NOON;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(directory);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    /** Each test has topics of its own. */
    @BeforeEach
    void topics() throws Exception {
        tests++;
        ticks = "ticks-" + tests;
        rules = "rules-" + tests;
        deployment = Deployment.of(Settings.of(Map.of(
                "kafka.bootstrap.servers",
                broker.bootstrapServers(),
                "ticks.delay",
                "PT1M",
                "topics.ticks",
                ticks,
                "topics.rules",
                rules,
                "topics.in",
                "in-" + tests + ".")));
        try (Admin admin = broker.admin()) {
            admin.createTopics(List.of(topic(ticks, 1), topic("in-" + tests + ".AT", 2), topic(rules, 1)))
                    .all()
                    .get();
        }
    }

    @Test
    void aTickStaysBehindTheClockAndSaysWhereEveryPartitionEnds() throws Exception {
        send(rules);
        send(rules);
        send(ticks);

        try (TickWriter writer = writer()) {
            ToldTime told = writer.tell();

            assertThat(told.telling()).isEqualTo(Telling.TOLD);
            assertThat(told.at()).isEqualTo(NOON.minus(MINUTE));
        }
        LastTick last = lastTick();
        assertThat(last.atMillis()).isEqualTo(NOON.minus(MINUTE).toEpochMilli());
        assertThat(lastLine().ends())
                .isEqualTo(Map.of("in-" + tests + ".AT/0", 0L, "in-" + tests + ".AT/1", 0L, rules + "/0", 2L));
    }

    @Test
    void aClockThatJumpsBackMakesItWaitAlsoAfterAStart() throws Exception {
        try (TickWriter writer = writer()) {
            writer.tell();
        }
        now = NOON.minus(Duration.ofHours(2));

        try (TickWriter writer = writer()) {
            ToldTime held = writer.tell();
            now = NOON.plus(MINUTE);
            ToldTime told = writer.tell();

            assertThat(held.telling()).isEqualTo(Telling.CLOCK_BEHIND);
            assertThat(held.why()).contains("2015-10-20T11:59:00Z");
            assertThat(told.telling()).isEqualTo(Telling.TOLD);
        }
        assertThat(lastLine().atMillis()).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void aClockFarAheadOfTheBrokersIsNotBelieved() throws Exception {
        try (TickWriter writer = writer()) {
            writer.tell();
            now = Instant.parse("2099-01-01T00:00:00Z");

            ToldTime doubted = writer.tell();

            assertThat(doubted.telling()).isEqualTo(Telling.CLOCK_AHEAD);
        }
        assertThat(lastLine().atMillis()).isEqualTo(NOON.minus(MINUTE).toEpochMilli());
    }

    @Test
    void aStartAfterALongOutageIsBelievedIfTheBrokerAgrees() throws Exception {
        try (TickWriter writer = writer()) {
            writer.tell();
            now = NOON.plus(Duration.ofDays(30));

            ToldTime told = writer.tell();

            assertThat(told.telling()).isEqualTo(Telling.TOLD);
        }
    }

    @Test
    void ofTwoWritersTheOneThatIsAheadIsKnownWhoeverWroteLast() throws Exception {
        try (TickWriter ahead = writer();
                TickWriter behind = writer()) {
            behind.tell();
            now = NOON.plus(MINUTE.multipliedBy(2));
            ahead.tell();
            now = NOON.plus(MINUTE);
            behind.tell();
        }

        assertThat(lastTick().atMillis()).isEqualTo(NOON.plus(MINUTE).toEpochMilli());
        assertThat(lastTick()).extracting(LastTick::offset).isEqualTo(1L);
    }

    @Test
    void itSaysThatTheBrokerIsAwayAndGoesOnWhenItIsBack() throws Exception {
        try (TickWriter writer = writer()) {
            writer.tell();
            int port = broker.port();
            broker.close();
            now = NOON.plus(MINUTE);
            ToldTime away = writer.tell();
            broker = EmbeddedBroker.restart(directory, Map.of(), port);

            ToldTime back = toldAgain(writer);

            assertThat(away.telling()).isEqualTo(Telling.NO_ANSWER);
            assertThat(back.at()).isEqualTo(NOON);
        }
        assertThat(lastLine().atMillis()).isEqualTo(NOON.toEpochMilli());
    }

    private static ToldTime toldAgain(TickWriter writer) throws InterruptedException {
        ToldTime told = writer.tell();
        for (int attempt = 0; told.telling() == Telling.NO_ANSWER && attempt < 10; attempt++) {
            told = writer.tell();
        }
        return told;
    }

    private TickWriter writer() {
        return new TickWriter(deployment, () -> now, PATIENCE);
    }

    private LastTick lastTick() {
        return Objects.requireNonNull(new LastTick.Reader(deployment.client(), ticks).read(), "no tick");
    }

    private TickLine lastLine() {
        return Objects.requireNonNull(
                TickLine.read(Records.last(broker.bootstrapServers(), ticks)), "no tick was written");
    }

    private void send(String topic) throws ExecutionException, InterruptedException {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, "{}".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, (short) 1)
                .configs(Map.of("message.timestamp.type", ArrivalClock.BROKER.timestampType()));
    }
}
