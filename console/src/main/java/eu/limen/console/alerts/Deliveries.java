package eu.limen.console.alerts;

import eu.limen.model.Alert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes down what is to go out and takes back what need not any more. Callers hold the transaction. */
public final class Deliveries {

    /** One plans at a time, over all services of a database: two at once could both count the same night's pages. Any number that nothing else uses. */
    private static final long LOCK = 0x4c494d454fL;

    /** Longer than any night. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final String ADD = """
            insert into delivery (alert_id, method_version, revision, state, recipient, channel, step, due_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    /** What is being sent at this moment stays: it may have been heard. */
    private static final String WITHDRAW = """
            update delivery set status = 'WITHDRAWN'
            where id in (select id from delivery where alert_id = ? and state = ? and status = 'QUEUED'
                         and channel <> 'TOPIC' and step = any(?) for update skip locked)
            returning recipient, channel, step, due_at
            """;

    private final JdbcTemplate database;

    public Deliveries(JdbcTemplate database) {
        this.database = database;
    }

    /** Call it before planning, in the same transaction. */
    void waitForTurn() {
        database.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
    }

    void add(Alert alert, String state, List<PlannedDelivery> plan) {
        List<Object[]> rows = new ArrayList<>();
        for (PlannedDelivery each : plan) {
            rows.add(new Object[] {
                alert.id(),
                alert.generatedBy().methodVersion(),
                alert.revision(),
                state,
                each.recipient(),
                each.channel().name(),
                each.step().name(),
                Timestamp.from(each.due())
            });
        }
        database.batchUpdate(ADD, rows);
    }

    /** Takes back what waits for the people of a state. */
    List<PlannedDelivery> withdraw(String alertId, String state, Set<Step> steps) {
        return database.query(
                WITHDRAW,
                Deliveries::planned,
                alertId,
                state,
                steps.stream().map(Step::name).toArray(String[]::new));
    }

    /** Lets a step that waits go out now, where that is allowed for the time at which it was planned. */
    void bringForward(String alertId, String state, Step step, Instant now, Predicate<Instant> allowed) {
        database
                .query(
                        "select id, due_at from delivery where alert_id = ? and state = ? and step = ?"
                                + " and status = 'QUEUED' and due_at > ? for update skip locked",
                        (row, number) -> Map.entry(
                                row.getLong("id"), row.getTimestamp("due_at").toInstant()),
                        alertId,
                        state,
                        step.name(),
                        Timestamp.from(now))
                .stream()
                .filter(waiting -> allowed.test(waiting.getValue()))
                .forEach(waiting -> database.update(
                        "update delivery set due_at = ? where id = ?", Timestamp.from(now), waiting.getKey()));
    }

    private static PlannedDelivery planned(ResultSet row, int number) throws SQLException {
        return new PlannedDelivery(
                row.getString("recipient"),
                Channel.valueOf(row.getString("channel")),
                Step.valueOf(row.getString("step")),
                row.getTimestamp("due_at").toInstant());
    }

    /** Of each desk of a state, when messages other than digests have gone out since a day ago, or will. */
    Map<String, List<Instant>> pagesDue(String state, Instant now) {
        Map<String, List<Instant>> pages = new HashMap<>();
        database.query(
                "select recipient, coalesce(sent_at, due_at) as at from delivery"
                        + " where state = ? and channel <> 'TOPIC' and step <> 'DIGEST'"
                        + " and status in ('QUEUED', 'SENT', 'ACCEPTED') and due_at > ?",
                row -> {
                    pages.computeIfAbsent(row.getString("recipient"), none -> new ArrayList<>())
                            .add(row.getTimestamp("at").toInstant());
                },
                state,
                Timestamp.from(now.minus(A_DAY)));
        return pages;
    }

    /** The desks of a state that have heard of an alert, or may have. */
    Set<String> told(String alertId, String state) {
        return new TreeSet<>(database.queryForList(
                "select recipient from delivery where alert_id = ? and state = ? and channel <> 'TOPIC'"
                        + " and (status in ('SENT', 'ACCEPTED') or attempts > 0)",
                String.class,
                alertId,
                state));
    }
}
