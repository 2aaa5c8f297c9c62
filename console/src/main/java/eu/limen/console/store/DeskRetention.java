package eu.limen.console.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** Deletes what desks answered and were told once the alert itself is gone, what was noted for stewards, and the keys of officers who have long left. */
public final class DeskRetention {

    private static final Logger LOG = LoggerFactory.getLogger(DeskRetention.class);

    private final JdbcTemplate database;
    private final Period notes;
    private final Period keys;
    private final Clock clock;

    /**
     * @param notes how long silences are kept after their end, and alarms and the places of unreadable records after they were found
     * @param keys how long an officer's key is kept after its last use: then nobody can say whose pseudonym it was
     */
    public DeskRetention(JdbcTemplate database, Period notes, Period keys, Clock clock) {
        this.database = database;
        this.notes = notes;
        this.keys = keys;
        this.clock = clock;
    }

    /** Deletes all that is old; once a night by itself, after the results. */
    @Scheduled(cron = "0 45 3 * * *", zone = "UTC")
    public void deleteWhatIsOld() {
        tell("answers", deleteOfAlertsThatAreGone("acknowledgement"));
        tell("lists of what was told", deleteOfAlertsThatAreGone("alert_told"));
        tell("silences", database.update("delete from silence where until < ?", before(notes)));
        tell("alarms", database.update("delete from alarm where at < ?", before(notes)));
        tell(
                "places of unreadable records",
                database.update("delete from unreadable where found_at < ?", before(notes)));
        tell("keys of officers", database.update("delete from officer_key where used_at < ?", before(keys)));
    }

    private int deleteOfAlertsThatAreGone(String table) {
        return database.update("delete from " + table + " old where not exists"
                + " (select 1 from result where kind = 'ALERT' and id = old.alert_id)");
    }

    private static void tell(String what, int deleted) {
        if (deleted > 0) {
            LOG.info("{} {} were older than agreed and were deleted", deleted, what);
        }
    }

    private Timestamp before(Period period) {
        return Timestamp.from(
                clock.instant().atZone(ZoneOffset.UTC).minus(period).toInstant());
    }
}
