package eu.limen.console.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The places of records that the intake passed over, and what stewards found them to be. */
final class UnreadableRecords {

    private final JdbcTemplate database;

    UnreadableRecords(JdbcTemplate database) {
        this.database = database;
    }

    /** The latest first. */
    List<ShownUnreadable> before(long number, int limit) {
        return database.query(
                "select * from unreadable where number < ? order by number desc limit ?",
                UnreadableRecords::shown,
                number,
                limit);
    }

    /** Says what one is; what was said of it before is overwritten. Empty if there is none of that number. Callers hold the transaction. */
    Optional<ShownUnreadable> lookedAt(long number, UnreadableOutcome outcome, Instant now) {
        return database
                .query(
                        "update unreadable set outcome = ?, looked_at = ? where number = ? returning *",
                        UnreadableRecords::shown,
                        outcome.name(),
                        Timestamp.from(now),
                        number)
                .stream()
                .findFirst();
    }

    private static ShownUnreadable shown(ResultSet row, int number) throws SQLException {
        Timestamp lookedAt = row.getTimestamp("looked_at");
        return new ShownUnreadable(
                row.getLong("number"),
                row.getString("topic"),
                row.getInt("part"),
                row.getLong("place"),
                row.getInt("size_bytes"),
                row.getTimestamp("found_at").toInstant(),
                row.getString("reason"),
                row.getString("outcome"),
                lookedAt == null ? null : lookedAt.toInstant());
    }
}
