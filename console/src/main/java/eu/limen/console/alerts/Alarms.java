package eu.limen.console.alerts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the service cannot do as it should, told to stewards. */
public final class Alarms {

    /** A kind of trouble and what to do about it. */
    public enum Kind {
        NOBODY_KNOWN("Nobody was told: the directory names no desk of the level addressed that can be reached."
                + " Enter or prolong one in the directory, and tell your colleagues of this alert yourself."),
        NOT_DELIVERED(
                "A message did not reach its desk by one of its ways, and is not tried again. The log of deliveries says"
                        + " which and why: mend the desk's entry, and see that your colleagues know of this alert."),
        UNREADABLE(
                "A record of a topic is no result and was passed over; topic, partition and place are named. Ask who runs the"
                        + " analysis what it was: what it should have said is missing here. Then say what it was under"
                        + " the quality of data; until then the service's health is down."),
        NO_ADDRESSEE("Nobody was told: the alert names no state. Look at its reasons in the results.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /**
     * An alarm.
     *
     * @param state null: it is for the stewards of all states
     * @param object id of what it is about
     */
    public record Alarm(long id, Instant at, @Nullable String state, String kind, String object, String words) {}

    private final JdbcTemplate database;
    private final Clock clock;

    public Alarms(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Raises one, once for each thing it is about. */
    public void raise(Kind kind, @Nullable String state, String object) {
        database.update(
                "insert into alarm (at, state, kind, object) values (?, ?, ?, ?) on conflict do nothing",
                Timestamp.from(clock.instant()),
                state,
                kind.name(),
                object);
    }

    /** Those of some states and of all, the latest first. */
    List<Alarm> ofStates(Set<String> states, long before, int limit) {
        return database.query(
                "select * from alarm where (state is null or state = any(?)) and id < ? order by id desc limit ?",
                (row, number) -> {
                    Kind kind = Kind.valueOf(row.getString("kind"));
                    return new Alarm(
                            row.getLong("id"),
                            row.getTimestamp("at").toInstant(),
                            row.getString("state"),
                            kind.name(),
                            row.getString("object"),
                            kind.words);
                },
                states.toArray(String[]::new),
                before,
                limit);
    }
}
