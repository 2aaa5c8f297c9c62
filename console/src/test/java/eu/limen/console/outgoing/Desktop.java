package eu.limen.console.outgoing;

import eu.limen.console.alerts.Channel;
import eu.limen.console.running.RunningConsole;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Desks and rows of deliveries, put into the database as the directory and the planner do. */
final class Desktop {

    static final String ALERT = "A|DISPLACEMENT|HR-HU/HR-SI|UNAUTHORISED_MOVEMENT|2015-10-19T13:00:00Z";
    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** Of the example alert. */
    static final String METHOD = "1";

    private static final Instant LONG_AGO = Instant.parse("2015-10-19T13:00:00Z");

    private final JdbcTemplate database;

    Desktop(JdbcTemplate database) {
        this.database = database;
    }

    static Desktop of(RunningConsole console) {
        return new Desktop(console.database());
    }

    void desk(String id, String state, @Nullable String email, @Nullable String webhook) {
        database.update(
                "insert into contact_point (id, state, level, desk, email, webhook, webhook_secret, valid_from)"
                        + " values (?, ?, 'NATIONAL', ?, ?, ?, ?, '2020-01-01')",
                id,
                state,
                id,
                email,
                webhook,
                SECRET);
    }

    /** A row of the example alert that is due. */
    void due(String recipient, String state, Channel channel, String step, int revision) {
        row(recipient, state, channel, step, revision, "QUEUED");
    }

    void row(String recipient, String state, Channel channel, String step, int revision, String status) {
        database.update(
                "insert into delivery (alert_id, method_version, revision, state, recipient, channel, step, due_at, status)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                ALERT,
                METHOD,
                revision,
                state,
                recipient,
                channel.name(),
                step,
                Timestamp.from(LONG_AGO),
                status);
    }

    /** The pause before the next attempt passes. */
    void pausePasses(String recipient) {
        database.update(
                "update delivery set due_at = ? where recipient = ? and status = 'QUEUED'",
                Timestamp.from(LONG_AGO),
                recipient);
    }

    String status(String recipient, Channel channel) {
        return text("status", recipient, channel);
    }

    String failure(String recipient, Channel channel) {
        return text("failure", recipient, channel);
    }

    int attempts(String recipient, Channel channel) {
        return Integer.parseInt(text("attempts", recipient, channel));
    }

    private String text(String column, String recipient, Channel channel) {
        return database
                .queryForList(
                        "select * from delivery where recipient = ? and channel = ? order by id",
                        recipient,
                        channel.name())
                .stream()
                .map((Map<String, Object> row) -> String.valueOf(row.get(column)))
                .findFirst()
                .orElse("no row");
    }
}
