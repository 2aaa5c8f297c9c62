package eu.limen.console.outgoing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the records of {@link Outgoing}: each topic in its order, by one service at a time, at least once. What the broker has is noted in the same transaction
 * that holds the topic's lock; what dies in between is sent again.
 */
final class OutgoingRelay implements Round {

    /** So many of a topic before the next has its turn. */
    private static final int MOST_AT_ONCE = 500;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final TurnLock turns;
    private final TopicWriter topics;
    private final Clock clock;

    OutgoingRelay(
            JdbcTemplate database, TransactionTemplate transaction, TurnLock turns, TopicWriter topics, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.turns = turns;
        this.topics = topics;
        this.clock = clock;
    }

    private record Unsent(long id, ProducerRecord<String, String> line) {}

    /**
     * A topic that cannot be written to holds up no other.
     *
     * @throws KafkaException when all others have had their turn
     */
    @Override
    public boolean run() {
        boolean sent = false;
        boolean stuck = false;
        List<String> waiting = database.queryForList(
                "select topic from outgoing where sent_at is null group by topic order by min(id)", String.class);
        for (String topic : waiting) {
            Sent result = Objects.requireNonNull(transaction.execute(status -> sendInTurn(topic)));
            sent |= result == Sent.SOME;
            stuck |= result == Sent.STUCK;
        }
        if (stuck) {
            throw new KafkaException("records wait that no topic takes");
        }
        return sent;
    }

    private Sent sendInTurn(String topic) {
        return turns.take("outgoing " + topic) ? send(topic) : Sent.NONE;
    }

    private Sent send(String topic) {
        List<Unsent> unsent = database.query(
                "select id, key, value from outgoing where topic = ? and sent_at is null order by id limit ?",
                (row, number) -> new Unsent(
                        row.getLong("id"), new ProducerRecord<>(topic, row.getString("key"), row.getString("value"))),
                topic,
                MOST_AT_ONCE);
        if (unsent.isEmpty()) {
            return Sent.NONE;
        }
        int written = topics.write(unsent.stream().map(Unsent::line).toList());
        Timestamp now = Timestamp.from(clock.instant());
        database.batchUpdate(
                "update outgoing set sent_at = ? where id = ?",
                unsent.stream()
                        .limit(written)
                        .map(each -> new Object[] {now, each.id()})
                        .toList());
        return written == unsent.size() ? Sent.SOME : Sent.STUCK;
    }

    private enum Sent {
        NONE,
        SOME,
        STUCK
    }
}
