package eu.limen.console.alerts;

import eu.limen.codec.ResultReader;
import eu.limen.console.alerts.Silences.Silence;
import eu.limen.model.Alert;
import eu.limen.register.StateZones;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts what waits for the desks of a state into the digest after a silence, as what comes during the silence is. Callers hold the transaction. */
final class Silencing {

    private static final String WAITING = """
            select d.id, r.line from delivery d join result r on r.kind = 'ALERT' and r.id = d.alert_id
                 and r.method_version = d.method_version and r.revision = d.revision
            where d.state = ? and d.status = 'QUEUED' and d.channel <> 'TOPIC' and d.due_at < ?
              and (d.claimed_until is null or d.claimed_until <= ?)
            order by d.id for update of d skip locked
            """;

    private record Waiting(long id, Alert alert) {}

    private final JdbcTemplate database;
    private final Deliveries deliveries;
    private final AlertSettings settings;
    private final ResultReader reader = new ResultReader();

    Silencing(JdbcTemplate database, Deliveries deliveries, AlertSettings settings) {
        this.database = database;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    /** What is being sent at this moment is heard all the same. */
    void putOff(Silence silence, Instant now) {
        deliveries.waitForTurn();
        ZoneId zone = StateZones.of(silence.state()).orElse(ZoneOffset.UTC);
        Instant digest =
                DigestCadence.DAILY.next(silence.until(), zone, settings.morningDigest(), settings.secondDigest());
        for (Waiting each : waiting(silence, now)) {
            if (silence.covers(each.alert())) {
                deliveries.putOff(each.id(), digest);
            }
        }
    }

    private List<Waiting> waiting(Silence silence, Instant now) {
        return database.query(
                WAITING,
                (row, number) -> new Waiting(row.getLong("id"), reader.read(row.getString("line"), Alert.class)),
                silence.state(),
                java.sql.Timestamp.from(silence.until()),
                java.sql.Timestamp.from(now));
    }
}
