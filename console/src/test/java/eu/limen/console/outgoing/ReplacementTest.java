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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.jdbc.core.JdbcTemplate;

/** A desk was planned yesterday, on its last day. */
class ReplacementTest {

    private static final EmptyDatabase EMPTY = EmptyDatabase.start();
    private static final JdbcTemplate DATABASE = EMPTY.database();
    private static final Instant NOON = Instant.parse("2025-01-15T11:00:00Z");

    private final List<String> givenUp = new ArrayList<>();
    private final DueDeliveries deliveries = new DueDeliveries(
            DATABASE,
            EMPTY.transactions(),
            Duration.ofSeconds(60),
            new NightRest(
                    DATABASE,
                    new Deliveries(DATABASE),
                    new NightRule(new Binder().bindOrCreate("limen.alerts", AlertSettings.class))),
            (state, alert) -> givenUp.add(state));

    @BeforeEach
    void closeTheDesk() {
        DATABASE.update("delete from delivery");
        DATABASE.update("delete from contact_point");
        desk("SI-CLOSED", "SI", "LOCAL", "2025-01-14");
        DATABASE.update(
                "insert into delivery (alert_id, method_version, revision, state, recipient, channel, step, due_at)"
                        + " values ('alert', '1', 0, 'SI', 'SI-CLOSED', 'EMAIL', 'LOCAL', ?)",
                Timestamp.from(NOON));
    }

    @Test
    void aDeskOfTheSameLevelIsToldInItsPlace() {
        desk("SI-OTHER", "SI", "LOCAL", null);
        desk("SI-SPOC", "SI", "NATIONAL", null);
        desk("AT-OTHER", "AT", "LOCAL", null);

        fail();

        assertThat(told()).containsExactly("SI-CLOSED FAILED", "SI-OTHER QUEUED");
        assertThat(givenUp).containsExactly("SI");
    }

    @Test
    void whoSitsInForItIsToldBeforeOthers() {
        desk("SI-OTHER", "SI", "LOCAL", null);
        desk("SI-SPOC", "SI", "NATIONAL", null);
        DATABASE.update("update contact_point set substitute = 'SI-SPOC' where id = 'SI-CLOSED'");

        fail();

        assertThat(told()).containsExactly("SI-CLOSED FAILED", "SI-SPOC QUEUED");
    }

    @Test
    void ofALevelThatWasNotAddressedNobodyIsTold() {
        desk("SI-SPOC", "SI", "NATIONAL", null);

        fail();

        assertThat(told()).containsExactly("SI-CLOSED FAILED");
        assertThat(givenUp).containsExactly("SI");
    }

    private void fail() {
        List<DueRow> claimed = deliveries.claim(Channel.EMAIL, NOON);
        deliveries.failed(claimed.get(0), Failure.NO_SUCH_DESK, NOON);
    }

    private static List<String> told() {
        return DATABASE.queryForList("select recipient || ' ' || status from delivery order by id", String.class);
    }

    private static void desk(String id, String state, String level, @Nullable String lastDay) {
        DATABASE.update(
                "insert into contact_point (id, state, level, desk, email, valid_from, valid_to)"
                        + " values (?, ?, ?, 'Desk', 'desk@example.org', '2020-01-01', ?::date)",
                id,
                state,
                level,
                lastDay);
    }
}
