package eu.limen.console.outgoing;

import eu.limen.console.access.Grant;
import eu.limen.console.access.Jurisdiction;
import eu.limen.console.access.Officer;
import eu.limen.console.access.Role;
import eu.limen.console.access.Sight;
import eu.limen.console.shown.ShownAlert;
import eu.limen.console.store.ResultReads;
import eu.limen.model.Alert;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes to the topic of each state the alerts that are addressed to it, as its contact points see them: in the order of their rows, by one service at a time,
 * at least once.
 */
final class TopicRound implements Round {

    private static final int MOST_AT_ONCE = 200;

    /** States whose next row is due; one that waits for another attempt lets nothing overtake it. */
    private static final String STATES = """
            select state from
              (select distinct on (state) state, due_at from delivery
               where channel = 'TOPIC' and status = 'QUEUED' order by state, id) next
            where due_at <= ? order by state
            """;

    private record Line(DueRow row, ProducerRecord<String, String> text) {}

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final TurnLock turns;
    private final DueDeliveries deliveries;
    private final DeliveredAlerts alerts;
    private final ResultReads results;
    private final Jurisdiction jurisdiction;
    private final TopicWriter topics;
    private final JsonMapper json;
    private final String prefix;
    private final Clock clock;

    /** @param prefix what stands before the names of topics, such as {@code limen.} */
    TopicRound(
            JdbcTemplate database,
            TransactionTemplate transaction,
            DueDeliveries deliveries,
            DeliveredAlerts alerts,
            Jurisdiction jurisdiction,
            TopicWriter topics,
            JsonMapper json,
            String prefix,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.turns = new TurnLock(database);
        this.deliveries = deliveries;
        this.alerts = alerts;
        this.results = new ResultReads(database);
        this.jurisdiction = jurisdiction;
        this.topics = topics;
        this.json = json;
        this.prefix = prefix;
        this.clock = clock;
    }

    @Override
    public boolean run() {
        boolean sent = false;
        Timestamp now = Timestamp.from(clock.instant());
        for (String state : database.queryForList(STATES, String.class, now)) {
            sent |= Boolean.TRUE.equals(
                    transaction.execute(status -> turns.take("alerts to " + state) && send(state, now)));
        }
        return sent;
    }

    private boolean send(String state, Timestamp now) {
        List<DueRow> rows = database.query(
                "select * from delivery where channel = 'TOPIC' and status = 'QUEUED' and state = ? and due_at <= ?"
                        + " order by id limit ?",
                (row, number) -> DueDeliveries.row(row, 1),
                state,
                now,
                MOST_AT_ONCE);
        List<Line> lines = lines(state, rows);
        int written = topics.write(lines.stream().map(Line::text).toList());
        deliveries.arrived(
                lines.stream().limit(written).map(Line::row).toList(), Carrier.Arrival.SENT, clock.instant());
        if (written < lines.size()) {
            tryLater(lines.get(written).row());
        }
        return written > 0;
    }

    private void tryLater(DueRow row) {
        database.update("update delivery set attempts = attempts + 1 where id = ?", row.id());
        deliveries.failed(row, Failure.TOPIC_NOT_WRITTEN, clock.instant());
    }

    private List<Line> lines(String state, List<DueRow> rows) {
        Sight sight = jurisdiction.sight(new Officer("-", Set.of(new Grant(Role.CONTACT_POINT, state))));
        String topic = prefix + "to." + state + ".alerts";
        List<Line> lines = new ArrayList<>();
        for (DueRow row : rows) {
            try {
                Alert alert = alerts.of(row);
                String value = json.writeValueAsString(
                        ShownAlert.of(alert, sight, results.counted(ShownAlert.situations(alert))));
                lines.add(new Line(row, new ProducerRecord<>(topic, row.alertId(), value)));
            } catch (NotDelivered failed) {
                deliveries.failed(row, failed.failure(), clock.instant());
            }
        }
        return lines;
    }
}
