package eu.limen.console.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.alerts.AlertSettings;
import eu.limen.console.alerts.Channel;
import eu.limen.console.alerts.Deliveries;
import eu.limen.console.alerts.NightRule;
import eu.limen.console.running.EmptyDatabase;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.jdbc.core.JdbcTemplate;

/** A service dies between sending a digest and noting it: it is sent again, and who knows its key hears nothing twice. */
class DigestAfterCrashTest {

    private static final EmptyDatabase EMPTY = EmptyDatabase.start();
    private static final JdbcTemplate DATABASE = EMPTY.database();
    private static final Duration CLAIM = Duration.ofSeconds(60);
    private static final Instant MORNING = Instant.parse("2025-01-15T06:00:00Z");
    private static final Instant AFTER_THE_CRASH = MORNING.plus(CLAIM).plusSeconds(1);

    @BeforeEach
    void twoAlertsForTheMorning() {
        DATABASE.update("delete from delivery");
        inDigest("first", MORNING);
        inDigest("second", MORNING);
    }

    private static DueDeliveries service() {
        AlertSettings settings = new Binder().bindOrCreate("limen.alerts", AlertSettings.class);
        return new DueDeliveries(
                DATABASE,
                EMPTY.transactions(),
                CLAIM,
                new NightRest(DATABASE, new Deliveries(DATABASE), new NightRule(settings)),
                (state, alert) -> {});
    }

    private static void inDigest(String alert, Instant due) {
        DATABASE.update(
                "insert into delivery (alert_id, method_version, revision, state, recipient, channel, step, due_at)"
                        + " values (?, '1.1.0', 0, 'SI', 'SI-SPOC', 'EMAIL', 'DIGEST', ?)",
                alert,
                Timestamp.from(due));
    }

    private static List<DueRow> claim(DueDeliveries service, Instant now) {
        return service.claim(Channel.EMAIL, now);
    }

    @Test
    void itIsTheSameDigestUnderTheSameKeyWhateverHasBecomeDueSince() {
        List<DueRow> sent = claim(service(), MORNING);

        inDigest("third", AFTER_THE_CRASH);
        DueDeliveries next = service();
        List<DueRow> again = claim(next, AFTER_THE_CRASH);
        next.arrived(again, Carrier.Arrival.SENT, AFTER_THE_CRASH);
        List<DueRow> later = claim(next, AFTER_THE_CRASH);

        assertThat(sent).extracting(DueRow::alertId).containsExactly("first", "second");
        assertThat(again).extracting(DueRow::alertId).containsExactly("first", "second");
        assertThat(MessageKey.of(again)).isEqualTo(MessageKey.of(sent));
        assertThat(later).extracting(DueRow::alertId).containsExactly("third");
        assertThat(MessageKey.of(later)).isNotEqualTo(MessageKey.of(sent));
    }

    @Test
    void whatWasWithdrawnSinceDoesNotChangeTheKey() {
        List<DueRow> sent = claim(service(), MORNING);

        DATABASE.update("update delivery set status = 'WITHDRAWN' where alert_id = 'first'");
        List<DueRow> again = claim(service(), AFTER_THE_CRASH);

        assertThat(again).extracting(DueRow::alertId).containsExactly("second");
        assertThat(MessageKey.of(again)).isEqualTo(MessageKey.of(sent));
    }

    @Test
    void whatWasNotedAsSentIsNotSentAgain() {
        DueDeliveries service = service();
        service.arrived(claim(service, MORNING), Carrier.Arrival.SENT, MORNING);

        assertThat(claim(service(), AFTER_THE_CRASH)).isEmpty();
    }
}
