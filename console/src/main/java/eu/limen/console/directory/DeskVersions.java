package eu.limen.console.directory;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what was ever said of desks. Callers of what writes hold the transaction. */
final class DeskVersions {

    private static final String COLUMNS = "level, desk, sections, email, webhook, night_channel, languages, duty_from,"
            + " duty_to, substitute, valid_from, valid_to";

    private static final String KEEP = """
            insert into contact_point_version (id, version, recorded_at, webhook_signed, %1$s)
            select id, 1 + (select coalesce(max(version), 0) from contact_point_version v where v.id = desk.id), ?,
                   webhook_secret is not null, %1$s
            from contact_point desk where id = ?
            returning version
            """.formatted(COLUMNS);

    private final JdbcTemplate database;
    private final Clock clock;

    DeskVersions(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps what is said of a desk now, and returns its number. */
    int keep(String id) {
        return database.query(KEEP, (row, number) -> row.getInt("version"), Timestamp.from(clock.instant()), id)
                .get(0);
    }

    /** Of a desk, the latest first. */
    List<DeskVersion> of(String id) {
        return database.query(
                "select v.*, c.state from contact_point_version v join contact_point c using (id)"
                        + " where v.id = ? order by v.version desc",
                (row, number) -> new DeskVersion(
                        row.getInt("version"),
                        row.getTimestamp("recorded_at").toInstant(),
                        ContactPoints.desk(row, number),
                        row.getBoolean("webhook_signed")),
                id);
    }
}
