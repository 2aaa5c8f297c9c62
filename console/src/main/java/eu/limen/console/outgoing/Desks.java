package eu.limen.console.outgoing;

import eu.limen.console.directory.WebhookSecrets;
import eu.limen.register.StateZones;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The desks that may be told today. */
final class Desks {

    private final JdbcTemplate database;
    private final WebhookSecrets secrets;

    Desks(JdbcTemplate database, WebhookSecrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** A desk of a state that is valid on the state's own day; empty for any other. */
    Optional<Desk> find(String id, String state, Instant now) {
        LocalDate today = LocalDate.ofEpochDay(StateZones.localDay(state, now.toEpochMilli()));
        return database
                .query(
                        "select * from contact_point_on(?) where id = ? and state = ?",
                        (row, number) -> desk(row),
                        today,
                        id,
                        state)
                .stream()
                .filter(desk -> desk.isValidOn(today))
                .findFirst();
    }

    /** A secret that does not open is none: then the desk is told by its other way, and its steward hears. */
    private Desk desk(ResultSet row) throws SQLException {
        Date end = row.getDate("valid_to");
        String id = row.getString("id");
        String kept = row.getString("webhook_secret");
        return new Desk(
                id,
                row.getString("state"),
                row.getString("email"),
                row.getString("webhook"),
                kept == null ? null : secrets.open(id, kept).orElse(null),
                row.getDate("valid_from").toLocalDate(),
                end == null ? null : end.toLocalDate());
    }
}
