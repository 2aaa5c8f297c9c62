package eu.limen.console.store;

import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Up to where each partition has been taken in. Callers hold the transaction of the rows. */
public final class Offsets {

    private static final Logger LOG = LoggerFactory.getLogger(Offsets.class);

    private final JdbcClient database;

    public Offsets(JdbcClient database) {
        this.database = database;
    }

    /** The next offset to read; empty before the first. */
    public OptionalLong next(String topic, int part) {
        return database.sql("select next_offset from consumed where topic = ? and part = ?")
                .params(topic, part)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /**
     * Moves on.
     *
     * @param from where this reader began
     * @throws OvertakenReader if another reader has moved on from there in the meantime: nothing of this transaction may stay
     */
    public void advance(String topic, int part, OptionalLong from, long to) throws OvertakenReader {
        int moved = from.isEmpty()
                ? database.sql(
                                "insert into consumed (topic, part, next_offset) values (?, ?, ?) on conflict do nothing")
                        .params(topic, part, to)
                        .update()
                : database.sql("update consumed set next_offset = ? where topic = ? and part = ? and next_offset = ?")
                        .params(to, topic, part, from.getAsLong())
                        .update();
        if (moved != 1) {
            throw new OvertakenReader(topic + '/' + part + ": another reader has taken in what follows");
        }
    }

    /** Notes a record that is no result, by its place, and tells all stewards. One that a steward has looked at stays so. */
    public void noteUnreadable(String topic, int part, long place, int sizeBytes, UnreadableReason reason) {
        LOG.warn("{}, partition {}, place {}: {}; it was passed over", topic, part, place, reason);
        database.sql("insert into alarm (at, kind, object) values (now(), 'UNREADABLE', ?) on conflict do nothing")
                .params(topic + '/' + part + '/' + place)
                .update();
        database.sql("insert into unreadable (topic, part, place, size_bytes, reason) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(topic, part, place, sizeBytes, reason.name())
                .update();
    }
}
