package eu.limen.console.store;

import java.time.Period;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** Deletes results that are older than agreed, counted back from the latest result: knowledge time, so that a replay of old years is not taken for old. */
public final class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final JdbcTemplate database;
    private final Period results;

    /**
     * @param results how long a result is kept after it was known
     */
    public Retention(JdbcTemplate database, Period results) {
        this.database = database;
        this.results = results;
    }

    /**
     * Deletes; once a night by itself. The revision that holds of a younger result is never touched.
     *
     * @return how many rows
     */
    @Scheduled(cron = "0 30 3 * * *", zone = "UTC")
    public int deleteWhatIsOld() {
        int deleted = database.update(String.format(
                Locale.ROOT,
                "delete from result where known_at < (select max(known_at) from result)"
                        + " - make_interval(years => %d, months => %d, days => %d)",
                results.getYears(),
                results.getMonths(),
                results.getDays()));
        if (deleted > 0) {
            LOG.info("{} results were older than {} and were deleted", deleted, results);
        }
        return deleted;
    }
}
