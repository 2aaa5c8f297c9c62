package eu.limen.console.outgoing;

import static eu.limen.console.running.RunningConsole.await;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.RunningConsole;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class OutgoingRelayTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();
    private static final int MANY = 1_234;

    private final Outgoing outgoing = CONSOLE.part(Outgoing.class);
    private final TransactionTemplate transaction = CONSOLE.part(TransactionTemplate.class);

    @Test
    void recordsReachTheirTopicInTheOrderInWhichTheyWereAdded() {
        TopicReader.create(CONSOLE.broker(), "test.order");
        List<String> values = IntStream.range(0, MANY).mapToObj(String::valueOf).toList();

        values.forEach(value -> outgoing.add("test.order", "key", value));

        await("all are sent", () -> unsent("test.order") == 0);
        assertThat(all("test.order", MANY)).isEqualTo(values);
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        TopicReader.create(CONSOLE.broker(), "test.rollback");

        transaction.executeWithoutResult(status -> {
            outgoing.add("test.rollback", "key", "never happened");
            status.setRollbackOnly();
        });
        outgoing.add("test.rollback", "key", "happened");

        assertThat(all("test.rollback", 1)).containsExactly("happened");
    }

    @Test
    void aTopicThatIsMissingHoldsUpNoOtherAndIsWrittenOnceItIsThere() {
        TopicReader.create(CONSOLE.broker(), "test.there");
        outgoing.add("test.missing", "key", "first");
        outgoing.add("test.missing", "key", "second");
        outgoing.add("test.there", "key", "third");

        List<String> there = all("test.there", 1);
        long waiting = unsent("test.missing");
        TopicReader.create(CONSOLE.broker(), "test.missing");

        assertThat(there).containsExactly("third");
        assertThat(waiting).isEqualTo(2);
        assertThat(all("test.missing", 2)).containsExactly("first", "second");
    }

    @Test
    void severalServicesSendATopicInOrderToo() {
        TopicReader.create(CONSOLE.broker(), "test.several");
        List<String> values = IntStream.range(0, MANY).mapToObj(String::valueOf).toList();
        SendingLoop second = new SendingLoop("second", 2, relayOfAnotherService());

        second.start();
        values.forEach(value -> outgoing.add("test.several", "key", value));
        await("all are sent", () -> unsent("test.several") == 0);
        second.stop();

        assertThat(all("test.several", MANY)).isEqualTo(values);
    }

    private OutgoingRelay relayOfAnotherService() {
        Properties client = new Properties();
        client.setProperty("bootstrap.servers", CONSOLE.broker().bootstrapServers());
        JdbcTemplate database = CONSOLE.part(JdbcTemplate.class);
        return new OutgoingRelay(
                database, transaction, new TurnLock(database), new TopicWriter(client), Clock.systemUTC());
    }

    private static long unsent(String topic) {
        Long count = CONSOLE.database()
                .queryForObject("select count(*) from outgoing where topic = ? and sent_at is null", Long.class, topic);
        return count == null ? 0 : count;
    }

    private static List<String> all(String topic, int expected) {
        try (TopicReader reader = new TopicReader(CONSOLE.broker().bootstrapServers(), topic)) {
            await(topic + " has " + expected, () -> reader.values().size() >= expected);
            return reader.values();
        }
    }
}
