package eu.limen.console.outgoing;

import eu.limen.console.alerts.Channel;
import eu.limen.register.StateZones;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of {@code delivery} that are due for desks: who sends them, and what became of them. */
final class DueDeliveries {

    /** So many go out together at most. */
    private static final int LONGEST_DIGEST = 100;

    private static final String DUE = """
            channel = ? and status = 'QUEUED' and due_at <= ? and (claimed_until is null or claimed_until <= ?)
            """;

    /** One message at a time to one recipient: one that is slow holds up itself alone. */
    private static final String FIRST = "select * from delivery row where " + DUE + """
             and not exists (select 1 from delivery other
                              where other.channel = row.channel and other.recipient = row.recipient
                                and other.status = 'QUEUED' and other.claimed_until > ?)
            order by due_at, id limit 1
            """;

    private static final String WITH_IT = "select * from delivery where " + DUE + """
             and step = 'DIGEST' and recipient = ? and state = ? and message is not distinct from ? order by id limit ?
            """;

    /** Nobody hears that an alert is new after having heard that it is cancelled. */
    private static final String PASS_OVERTAKEN = """
            update delivery late set status = 'WITHDRAWN', failure = 'OVERTAKEN', claimed_until = null
            where late.channel = ? and late.status = 'QUEUED' and late.attempts > 0 and late.due_at <= ?
              and exists (select 1 from delivery newer
                          where newer.alert_id = late.alert_id and newer.method_version = late.method_version
                            and newer.state = late.state and newer.recipient = late.recipient
                            and newer.channel = late.channel and newer.revision > late.revision
                            and newer.status in ('SENT', 'ACCEPTED'))
            """;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Duration claim;
    private final NightRest night;
    private final Replacement replacement;
    private final GivenUp givenUp;

    /**
     * @param claim longer than the longest attempt: if nothing is known by then, whoever had it died, and it is sent again
     * @param night holds back what must not wake anybody
     * @param givenUp told of each message that is not tried again
     */
    DueDeliveries(
            JdbcTemplate database, TransactionTemplate transaction, Duration claim, NightRest night, GivenUp givenUp) {
        this.database = database;
        this.transaction = transaction;
        this.claim = claim;
        this.night = night;
        replacement = new Replacement(database);
        this.givenUp = givenUp;
    }

    /** Takes the message that has been due longest, a digest as a whole; empty if there is none. The attempt counts, whatever becomes of it. */
    List<DueRow> claim(Channel channel, Instant now) {
        List<DueRow> claimed = transaction.execute(status -> {
            database.query(
                    "select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, "limen claim " + channel.name());
            database.update(PASS_OVERTAKEN, channel.name(), Timestamp.from(now));
            List<DueRow> rows = keyed(notHeldBack(channel, now));
            database.batchUpdate(
                    "update delivery set claimed_until = ?, attempts = attempts + 1, message = ? where id = ?",
                    rows.stream()
                            .map(row -> new Object[] {Timestamp.from(now.plus(claim)), row.message(), row.id()})
                            .toList());
            return rows;
        });
        return claimed == null ? List.of() : claimed;
    }

    private List<DueRow> notHeldBack(Channel channel, Instant now) {
        List<DueRow> rows = next(channel, Timestamp.from(now));
        while (!rows.isEmpty() && night.holdsBack(rows, now)) {
            rows = next(channel, Timestamp.from(now));
        }
        return rows;
    }

    /** A digest that may have been heard is told again as it was, so that who knows its key passes it over: what is new waits for the next. */
    private static List<DueRow> keyed(List<DueRow> rows) {
        if (rows.isEmpty() || !rows.get(0).step().equals(DueRow.DIGEST)) {
            return rows;
        }
        String key = MessageKey.of(rows);
        return rows.stream().map(row -> row.in(key)).toList();
    }

    private List<DueRow> next(Channel channel, Timestamp now) {
        List<DueRow> first = database.query(FIRST, (row, number) -> row(row, 1), channel.name(), now, now, now);
        if (first.isEmpty() || !first.get(0).step().equals(DueRow.DIGEST)) {
            return first;
        }
        return database.query(
                WITH_IT,
                (row, number) -> row(row, 1),
                channel.name(),
                now,
                now,
                first.get(0).recipient(),
                first.get(0).state(),
                first.get(0).message(),
                LONGEST_DIGEST);
    }

    /** Notes that they have been told, even if somebody withdrew them in the meantime: they were. */
    void arrived(List<DueRow> rows, Carrier.Arrival how, Instant now) {
        database.batchUpdate(
                "update delivery set status = ?, sent_at = ?, failure = null, claimed_until = null where id = ?",
                rows.stream()
                        .map(row -> new Object[] {how.name(), Timestamp.from(now), row.id()})
                        .toList());
    }

    /** Notes a failure: another attempt later, or none; and by the desk's other way as well, if that is called for. */
    void failed(DueRow row, Failure failure, Instant now) {
        boolean last = Retries.isLast(row.channel(), row.attempts(), failure);
        Instant next = now.plus(Retries.pauseAfter(row.channel(), row.attempts()));
        transaction.executeWithoutResult(status -> {
            int noted = database.update(
                    "update delivery set status = ?, due_at = ?, failure = ?, claimed_until = null"
                            + " where id = ? and status = 'QUEUED'",
                    last ? "FAILED" : "QUEUED",
                    Timestamp.from(last ? now : next),
                    failure.name(),
                    row.id());
            if (noted == 1 && Retries.callsForOtherWay(row.attempts(), failure)) {
                tellByOtherWay(row, now);
            }
            if (noted == 1 && failure == Failure.NO_SUCH_DESK) {
                replacement.tell(row, now);
            }
            if (noted == 1 && last) {
                givenUp.note(row.state(), row.alertId());
            }
        });
    }

    /** Delivery fails open: a desk that cannot be reached by one way is told by the other, if it has one. */
    private void tellByOtherWay(DueRow row, Instant now) {
        Channel other = switch (row.channel()) {
            case EMAIL -> Channel.WEBHOOK;
            case WEBHOOK -> Channel.EMAIL;
            case TOPIC -> Channel.TOPIC;
        };
        String address = other == Channel.EMAIL ? "email" : "webhook";
        database.update(
                "insert into delivery (alert_id, method_version, revision, state, recipient, channel, step, due_at, wakes_until)"
                        + " select ?, ?, ?, ?, id, ?, ?, ?, (select wakes_until from delivery where id = ?)"
                        + " from contact_point_on(?) where id = ? and state = ? and "
                        + address + " is not null on conflict do nothing",
                row.alertId(),
                row.methodVersion(),
                row.revision(),
                row.state(),
                other.name(),
                row.step(),
                Timestamp.from(now),
                row.id(),
                LocalDate.ofEpochDay(StateZones.localDay(row.state(), now.toEpochMilli())),
                row.recipient(),
                row.state());
    }

    /** @param more attempts than the row counts */
    static DueRow row(ResultSet row, int more) throws SQLException {
        return new DueRow(
                row.getLong("id"),
                row.getString("alert_id"),
                row.getString("method_version"),
                row.getInt("revision"),
                row.getString("state"),
                row.getString("recipient"),
                Channel.valueOf(row.getString("channel")),
                row.getString("step"),
                row.getInt("attempts") + more,
                row.getString("message"));
    }
}
