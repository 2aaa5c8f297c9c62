package eu.limen.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.RunningConsole;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class RetentionTest {

    /** What its tests delete, others would miss. */
    private static final RunningConsole CONSOLE = RunningConsole.start();

    private static final Instant NOW = Instant.parse("2026-03-01T03:30:00Z");
    private static final Instant OLD = Instant.parse("2024-02-28T12:00:00Z");
    private static final Instant YOUNG = Instant.parse("2024-03-02T12:00:00Z");

    private final JdbcTemplate database = CONSOLE.database();
    private final Retention retention = new Retention(
            database, Period.ofYears(6), Period.ofYears(2), Period.ofDays(30), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void empty() {
        database.update("delete from delivery");
        database.update("delete from outgoing");
        database.update("delete from result");
    }

    @AfterAll
    static void end() {
        CONSOLE.close();
    }

    @Test
    void recordsThatTheirTopicHasAreDeletedAndThoseThatWaitAreKept() {
        outgoing("sent long ago", NOW.minusSeconds(31 * 86_400));
        outgoing("sent lately", NOW.minusSeconds(29 * 86_400));
        outgoing("waits", null);

        int deleted = retention.deleteOutgoing();

        assertThat(deleted).isEqualTo(1);
        assertThat(database.queryForList("select value from outgoing order by id", String.class))
                .containsExactly("sent lately", "waits");
    }

    @Test
    void theLogOfAnAlertIsDeletedOnceItsLastMessageIsOld() {
        delivery("over", "SENT", OLD);
        delivery("over", "FAILED", OLD);
        delivery("told again", "SENT", OLD);
        delivery("told again", "ACCEPTED", YOUNG);

        int deleted = retention.deleteDeliveries();

        assertThat(deleted).isEqualTo(2);
        assertThat(alerts()).containsExactly("told again", "told again");
    }

    @Test
    void whatWaitsToBeToldIsKeptHoweverOldWithAllThatWasToldBefore() {
        delivery("waits", "QUEUED", OLD);
        delivery("waits", "SENT", OLD);

        int deleted = retention.deleteDeliveries();

        assertThat(deleted).isZero();
        assertThat(alerts()).containsExactly("waits", "waits");
    }

    @Test
    void resultsAreCountedBackFromTheLatestAndNotFromNow() {
        result("2009-12-31T00:00:00Z");
        result("2010-01-02T00:00:00Z");
        result("2016-01-01T00:00:00Z");

        int deleted = retention.deleteResults();

        assertThat(deleted).isEqualTo(1);
        assertThat(database.queryForList("select id from result order by id", String.class))
                .containsExactly("2010-01-02T00:00:00Z", "2016-01-01T00:00:00Z");
    }

    @Test
    void aResultOfTheFutureMakesNoOtherOld() {
        result("2020-03-01T00:00:00Z");
        result("2026-02-28T00:00:00Z");
        result("2099-05-06T00:00:00Z");

        int deleted = retention.deleteResults();

        assertThat(deleted).isEqualTo(1);
        assertThat(database.queryForList("select id from result order by id", String.class))
                .containsExactly("2026-02-28T00:00:00Z", "2099-05-06T00:00:00Z");
    }

    private List<String> alerts() {
        return database.queryForList("select alert_id from delivery order by id", String.class);
    }

    private void outgoing(String value, @Nullable Instant sent) {
        database.update(
                "insert into outgoing (topic, key, value, sent_at) values ('test.kept', 'key', ?, ?)",
                value,
                sent == null ? null : Timestamp.from(sent));
    }

    /** Of a desk that nobody sends to. */
    private void delivery(String alert, String status, Instant at) {
        boolean sent = status.equals("SENT") || status.equals("ACCEPTED");
        database.update(
                "insert into delivery (alert_id, method_version, revision, state, recipient, channel, step, due_at, status,"
                        + " sent_at, claimed_until) values (?, '1', 0, 'AT', ?, 'EMAIL', 'FIRST', ?, ?, ?, 'infinity')",
                alert,
                status,
                Timestamp.from(at),
                status,
                sent ? Timestamp.from(at) : null);
    }

    private void result(String knownAt) {
        database.update(
                "insert into result (kind, id, method_version, method_order, revision, known_at, holds, day, line)"
                        + " values ('BALANCE', ?, '1', '{1}', 0, ?::timestamptz, true, '2010-01-01', '{}')",
                knownAt, knownAt);
    }
}
