package eu.limen.console.alerts;

import eu.limen.register.StateZones;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what was told to whom, when and on what data. */
final class DeliveryLog {

    private static final String LOG = """
            select d.*, r.known_at, coalesce(r.line::jsonb ->> 'exercise', 'false')::boolean as exercise
            from delivery d left join result r on r.kind = 'ALERT' and r.id = d.alert_id
                 and r.method_version = d.method_version and r.revision = d.revision
            """;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /**
     * A message.
     *
     * @param recipient a desk, or the state for its topic; null for desks of another state
     * @param when in the state's local time, such as {@code sent 05:40, data to 04:00}
     * @param failure the kind of the last failure
     */
    record ShownDelivery(
            long id,
            String alertId,
            int revision,
            boolean exercise,
            String state,
            @Nullable String recipient,
            String channel,
            String step,
            String status,
            String when,
            String dueAt,
            @Nullable String sentAt,
            int attempts,
            @Nullable String failure) {}

    private final JdbcTemplate database;

    DeliveryLog(JdbcTemplate database) {
        this.database = database;
    }

    /** Of an alert, the earliest due first; of other states without their desks. */
    List<ShownDelivery> of(String alertId, Collection<String> ownStates) {
        return database.query(
                LOG + " where d.alert_id = ? order by d.due_at, d.id", (row, number) -> shown(row, ownStates), alertId);
    }

    /** Of some states, the latest written first. */
    List<ShownDelivery> ofStates(Collection<String> ownStates, long before, int limit) {
        return database.query(
                LOG + " where d.state = any(?) and d.id < ? order by d.id desc limit ?",
                (row, number) -> shown(row, ownStates),
                ownStates.toArray(String[]::new),
                before,
                limit);
    }

    private static ShownDelivery shown(ResultSet row, Collection<String> ownStates) throws SQLException {
        String state = row.getString("state");
        Instant due = row.getTimestamp("due_at").toInstant();
        Instant sent = instant(row.getTimestamp("sent_at"));
        Instant known = instant(row.getTimestamp("known_at"));
        return new ShownDelivery(
                row.getLong("id"),
                row.getString("alert_id"),
                row.getInt("revision"),
                row.getBoolean("exercise"),
                state,
                ownStates.contains(state) ? row.getString("recipient") : null,
                row.getString("channel"),
                row.getString("step"),
                row.getString("status"),
                when(
                        row.getString("status"),
                        due,
                        sent,
                        known,
                        StateZones.of(state).orElse(ZoneOffset.UTC)),
                due.toString(),
                sent == null ? null : sent.toString(),
                row.getInt("attempts"),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /** Days are named where the message and its data are of different ones. */
    static String when(String status, Instant due, @Nullable Instant sent, @Nullable Instant known, ZoneId zone) {
        Instant at = sent == null ? due : sent;
        String verb = sent == null ? status.toLowerCase(Locale.ROOT) + ", due" : "sent";
        ZonedDateTime told = at.atZone(zone);
        if (known == null) {
            return verb + ' ' + told.format(DAY_AND_TIME);
        }
        ZonedDateTime data = known.atZone(zone);
        boolean sameDay = told.toLocalDate().equals(data.toLocalDate());
        DateTimeFormatter form = sameDay ? TIME : DAY_AND_TIME;
        return verb + ' ' + told.format(form) + ", data to " + data.format(form);
    }
}
