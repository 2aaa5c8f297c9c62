package eu.limen.console.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Deletes what is older than agreed. Results are counted back from the latest result: knowledge time, so that a replay of old years is not taken for old; what
 * was sent is counted back from now. What waits to be sent stays, however old.
 */
public final class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** An alert's log goes as a whole: who has heard of it must hear that it is cancelled. */
    private static final String DELETE_DELIVERIES = """
            delete from delivery old
            where coalesce(old.sent_at, old.due_at) < ?
              and not exists (select 1 from delivery other
                              where other.alert_id = old.alert_id
                                and (other.status = 'QUEUED' or coalesce(other.sent_at, other.due_at) >= ?))
            """;

    private final JdbcTemplate database;
    private final Period results;
    private final Period deliveries;
    private final Period outgoing;
    private final Clock clock;

    /**
     * @param results how long a result is kept after it was known
     * @param deliveries how long the log of an alert's messages is kept after the last of them
     * @param outgoing how long a record is kept after its topic had it
     */
    public Retention(JdbcTemplate database, Period results, Period deliveries, Period outgoing, Clock clock) {
        this.database = database;
        this.results = results;
        this.deliveries = deliveries;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /** Deletes all that is old; once a night by itself. */
    @Scheduled(cron = "0 30 3 * * *", zone = "UTC")
    public void deleteWhatIsOld() {
        tell("results", deleteResults());
        tell("messages to desks and states", deleteDeliveries());
        tell("records for topics", deleteOutgoing());
    }

    private static void tell(String what, int deleted) {
        if (deleted > 0) {
            LOG.info("{} {} were older than agreed and were deleted", deleted, what);
        }
    }

    /**
     * The revision that holds of a younger result is never touched; one that says it is of the future makes no other old.
     *
     * @return how many rows
     */
    public int deleteResults() {
        return database.update(
                String.format(
                        Locale.ROOT,
                        "delete from result where kind <> 'MEASURE' and known_at < least((select max(known_at) from result), ?)"
                                + " - make_interval(years => %d, months => %d, days => %d)",
                        results.getYears(),
                        results.getMonths(),
                        results.getDays()),
                Timestamp.from(clock.instant()));
    }

    /**
     * Deletes what is known of the messages of an alert once the last of them is old and none waits.
     *
     * @return how many rows
     */
    public int deleteDeliveries() {
        Timestamp limit = before(deliveries);
        return database.update(DELETE_DELIVERIES, limit, limit);
    }

    /**
     * Deletes records that their topics have.
     *
     * @return how many rows
     */
    public int deleteOutgoing() {
        return database.update("delete from outgoing where sent_at < ?", before(outgoing));
    }

    private Timestamp before(Period period) {
        Instant now = clock.instant();
        return Timestamp.from(now.atZone(ZoneOffset.UTC).minus(period).toInstant());
    }
}
