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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes down what is to go out and takes back what need not any more. Callers hold the transaction. */
public final class Deliveries {

    /** One plans at a time, over all services of a database: two at once could both tell of the same evidence. Any number that nothing else uses. */
    private static final long LOCK = 0x4c494d454fL;

    /** Longer than any night. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final String ADD = """
            insert into delivery (alert_id, method_version, revision, state, recipient, channel, step, due_at,
                                  wakes_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    /** What is being sent at this moment stays: it may have been heard. */
    private static final String WITHDRAW = """
            update delivery set status = 'WITHDRAWN'
            where id in (select id from delivery where alert_id = ? and state = ? and status = 'QUEUED'
                         and channel <> 'TOPIC' and step = any(?) for update skip locked)
            returning recipient, channel, step, due_at, wakes_until
            """;

    private static final String PUT_OFF = """
            update delivery late set step = 'DIGEST', due_at = ?, wakes_until = null, claimed_until = null
            where id = ? and status = 'QUEUED'
              and not exists (select 1 from delivery same
                              where same.alert_id = late.alert_id and same.method_version = late.method_version
                                and same.revision = late.revision and same.state = late.state
                                and same.recipient = late.recipient and same.channel = late.channel
                                and same.step = 'DIGEST' and same.id <> late.id)
            """;

    private static final String DROP = """
            update delivery set status = 'WITHDRAWN', failure = 'IN_DIGEST', claimed_until = null
            where id = ? and status = 'QUEUED'
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
                Timestamp.from(each.due()),
                timestamp(each.wakesUntil())
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

    /** Puts a message into a digest, or drops it where the digest has it already. */
    public void putOff(long id, Instant digest) {
        int moved = database.update(PUT_OFF, Timestamp.from(digest), id);
        if (moved == 0) {
            database.update(DROP, id);
        }
    }

    private static PlannedDelivery planned(ResultSet row, int number) throws SQLException {
        return new PlannedDelivery(
                row.getString("recipient"),
                Channel.valueOf(row.getString("channel")),
                Step.valueOf(row.getString("step")),
                row.getTimestamp("due_at").toInstant(),
                instant(row.getTimestamp("wakes_until")));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /** Of each desk of a state, when messages other than digests have gone out since a day ago. What only waits may yet be withdrawn. */
    Map<String, List<Instant>> pages(String state, Instant now) {
        Map<String, List<Instant>> pages = new HashMap<>();
        database.query(
                "select recipient, sent_at from delivery"
                        + " where state = ? and channel <> 'TOPIC' and step <> 'DIGEST'"
                        + " and status in ('SENT', 'ACCEPTED') and sent_at > ?",
                row -> {
                    pages.computeIfAbsent(row.getString("recipient"), none -> new ArrayList<>())
                            .add(row.getTimestamp("sent_at").toInstant());
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
