package eu.limen.console.outgoing;

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

    Desks(JdbcTemplate database) {
        this.database = database;
    }

    /** A desk of a state that is valid on the state's own day; empty for any other. */
    Optional<Desk> find(String id, String state, Instant now) {
        LocalDate today = LocalDate.ofEpochDay(StateZones.localDay(state, now.toEpochMilli()));
        return database
                .query("select * from contact_point where id = ? and state = ?", (row, number) -> desk(row), id, state)
                .stream()
                .filter(desk -> desk.isValidOn(today))
                .findFirst();
    }

    private static Desk desk(ResultSet row) throws SQLException {
        Date end = row.getDate("valid_to");
        return new Desk(
                row.getString("id"),
                row.getString("state"),
                row.getString("email"),
                row.getString("webhook"),
                row.getString("webhook_secret"),
                row.getDate("valid_from").toLocalDate(),
                end == null ? null : end.toLocalDate());
    }
}
