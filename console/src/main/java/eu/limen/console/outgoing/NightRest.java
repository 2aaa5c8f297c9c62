package eu.limen.console.outgoing;

import eu.limen.console.alerts.Deliveries;
import eu.limen.console.alerts.NightRule;
import eu.limen.console.directory.NightChannel;
import eu.limen.register.StateZones;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Holds back by night what must not wake anybody, and puts it into the digest of the morning. Callers hold the transaction. */
final class NightRest {

    /** Both channels count the same pages: who judges waits for the other. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended('limen night', 0))";

    /** A desk that is gone is judged as one that may be woken: that it is gone is found when it is sent. */
    private static final String STATE_OF_DESK = """
            select d.wakes_until, coalesce(c.night_channel, 'EMAIL') as night_channel,
                   (select count(*) from delivery page
                    where page.recipient = d.recipient and page.state = d.state and page.id <> d.id
                      and page.channel <> 'TOPIC' and page.step <> 'DIGEST'
                      and ((page.status in ('SENT', 'ACCEPTED') and page.sent_at >= ?)
                           or (page.status = 'QUEUED' and page.claimed_until > ?))) as pages,
                   exists (select 1 from delivery twin
                           where twin.alert_id = d.alert_id and twin.method_version = d.method_version
                             and twin.revision = d.revision and twin.state = d.state and twin.recipient = d.recipient
                             and twin.channel not in ('TOPIC', d.channel) and twin.step <> 'DIGEST'
                             and (twin.status in ('SENT', 'ACCEPTED')
                                  or (twin.status = 'QUEUED' and twin.channel = coalesce(c.night_channel, 'EMAIL')
                                      and twin.attempts < ?))) as heard
            from delivery d left join contact_point_on(?) c on c.id = d.recipient and c.state = d.state
            where d.id = ?
            """;

    private final JdbcTemplate database;
    private final Deliveries deliveries;
    private final NightRule rule;

    NightRest(JdbcTemplate database, Deliveries deliveries, NightRule rule) {
        this.database = database;
        this.deliveries = deliveries;
        this.rule = rule;
    }

    /** Puts a message off if it must not go out now. */
    boolean holdsBack(List<DueRow> message, Instant now) {
        String state = message.get(0).state();
        Instant since = rule.nightSince(state, now).orElse(null);
        if (since == null) {
            return false;
        }
        database.query(ONE_AT_A_TIME, row -> {});
        if (message.stream().allMatch(row -> mayGo(row, since, now))) {
            return false;
        }
        Instant morning = rule.morning(state, now);
        message.forEach(row -> deliveries.putOff(row.id(), morning));
        return true;
    }

    private boolean mayGo(DueRow row, Instant since, Instant now) {
        return database
                .query(
                        STATE_OF_DESK,
                        (found, number) -> due(found),
                        Timestamp.from(since),
                        Timestamp.from(now),
                        Retries.ATTEMPTS_BEFORE_OTHER_WAY,
                        LocalDate.ofEpochDay(StateZones.localDay(row.state(), now.toEpochMilli())),
                        row.id())
                .stream()
                .allMatch(due -> rule.mayGo(due, now));
    }

    private static NightRule.Due due(ResultSet row) throws SQLException {
        Timestamp wakesUntil = row.getTimestamp("wakes_until");
        return new NightRule.Due(
                wakesUntil == null ? null : wakesUntil.toInstant(),
                NightChannel.valueOf(row.getString("night_channel")),
                row.getInt("pages"),
                row.getBoolean("heard"));
    }
}
