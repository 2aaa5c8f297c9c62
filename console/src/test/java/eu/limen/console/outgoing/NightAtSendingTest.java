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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.jdbc.core.JdbcTemplate;

/** Hours are those of Slovenia in winter, UTC+1. */
class NightAtSendingTest {

    private static final EmptyDatabase EMPTY = EmptyDatabase.start();
    private static final JdbcTemplate DATABASE = EMPTY.database();

    private static final Instant EVENING = Instant.parse("2025-01-14T20:50:00Z");
    private static final Instant NIGHT = Instant.parse("2025-01-15T01:00:00Z");
    private static final Instant MORNING = Instant.parse("2025-01-15T06:00:00Z");

    /** While it is night all the same. */
    private static final Instant WAKES_UNTIL = Instant.parse("2025-01-15T03:00:00Z");

    private final DueDeliveries deliveries = new DueDeliveries(
            DATABASE,
            EMPTY.transactions(),
            Duration.ofSeconds(60),
            new NightRest(DATABASE, new Deliveries(DATABASE), new NightRule(settings())),
            (state, alert) -> {});

    private static AlertSettings settings() {
        return new Binder().bindOrCreate("limen.alerts", AlertSettings.class);
    }

    @BeforeEach
    void openTheDesk() {
        DATABASE.update("delete from delivery");
        DATABASE.update("delete from contact_point");
        DATABASE.update(
                "insert into contact_point (id, state, level, desk, email, webhook, webhook_secret, valid_from)"
                        + " values ('SI-SPOC', 'SI', 'NATIONAL', 'Desk', 'desk@si.example', 'https://si.example', 's', '2020-01-01')");
    }

    @Test
    void whatFailedByDayAndWakesNobodyIsNotTriedAgainByNight() {
        waiting("told in the evening", Channel.EMAIL, null);

        List<DueRow> claimed = deliveries.claim(Channel.EMAIL, NIGHT);

        assertThat(claimed).isEmpty();
        assertThat(row("told in the evening")).isEqualTo("EMAIL DIGEST QUEUED " + MORNING);
    }

    @Test
    void whatMayWakeGoesOutAlsoWhenItWasHeldUp() {
        waiting("surge", Channel.EMAIL, WAKES_UNTIL);

        List<DueRow> claimed = deliveries.claim(Channel.EMAIL, NIGHT);

        assertThat(claimed).extracting(DueRow::alertId).containsExactly("surge");
    }

    @Test
    void whatComesTooLateToBeOfUseWakesNobody() {
        waiting("surge", Channel.EMAIL, NIGHT);

        List<DueRow> claimed = deliveries.claim(Channel.EMAIL, NIGHT);

        assertThat(claimed).isEmpty();
        assertThat(row("surge")).isEqualTo("EMAIL DIGEST QUEUED " + MORNING);
    }

    @Test
    void anOutageThatEndsByNightWakesADeskTwiceAtMost() {
        waiting("first", Channel.EMAIL, WAKES_UNTIL);
        waiting("second", Channel.EMAIL, WAKES_UNTIL);
        waiting("third", Channel.EMAIL, WAKES_UNTIL);

        sendAll(Channel.EMAIL);

        assertThat(List.of(row("first"), row("second")))
                .containsExactly("EMAIL SPOC SENT " + EVENING, "EMAIL SPOC SENT " + EVENING);
        assertThat(row("third")).isEqualTo("EMAIL DIGEST QUEUED " + MORNING);
    }

    @Test
    void whatIsOnItsWayByTheOtherChannelCountsAsAPage() {
        waiting("first", Channel.WEBHOOK, WAKES_UNTIL);
        waiting("second", Channel.WEBHOOK, WAKES_UNTIL);
        deliveries.arrived(deliveries.claim(Channel.WEBHOOK, NIGHT), Carrier.Arrival.SENT, NIGHT);
        deliveries.claim(Channel.WEBHOOK, NIGHT);
        waiting("third", Channel.EMAIL, WAKES_UNTIL);

        List<DueRow> claimed = deliveries.claim(Channel.EMAIL, NIGHT);

        assertThat(claimed).isEmpty();
        assertThat(row("third")).isEqualTo("EMAIL DIGEST QUEUED " + MORNING);
    }

    @Test
    void whatWasWithdrawnBeforeItWentOutIsNoPage() {
        waiting("first", Channel.EMAIL, WAKES_UNTIL);
        waiting("second", Channel.EMAIL, WAKES_UNTIL);
        DATABASE.update("update delivery set status = 'WITHDRAWN'");
        waiting("third", Channel.EMAIL, WAKES_UNTIL);

        List<DueRow> claimed = deliveries.claim(Channel.EMAIL, NIGHT);

        assertThat(claimed).extracting(DueRow::alertId).containsExactly("third");
    }

    @Test
    void theSecondWayIsForWhatMayWakeOnly() {
        waiting("surge", Channel.EMAIL, WAKES_UNTIL);
        waiting("told in the evening", Channel.EMAIL, null);
        for (String alert : List.of("surge", "told in the evening")) {
            DATABASE.update("update delivery set attempts = 3 where alert_id = ?", alert);
            DueRow third = DATABASE.queryForObject(
                    "select * from delivery where alert_id = ?", (row, number) -> DueDeliveries.row(row, 0), alert);
            deliveries.failed(third, Failure.NOT_REACHED, NIGHT);
        }

        sendAll(Channel.WEBHOOK);

        assertThat(rows("surge")).contains("WEBHOOK SPOC SENT " + NIGHT);
        assertThat(rows("told in the evening")).contains("WEBHOOK DIGEST QUEUED " + MORNING);
    }

    @Test
    void ofTwoWaysThatAreOverdueTheOneForTheNightIsTaken() {
        DATABASE.update("update contact_point set night_channel = 'WEBHOOK'");
        waiting("surge", Channel.EMAIL, WAKES_UNTIL);
        waiting("surge", Channel.WEBHOOK, WAKES_UNTIL);

        sendAll(Channel.EMAIL);
        sendAll(Channel.WEBHOOK);

        assertThat(rows("surge"))
                .containsExactlyInAnyOrder("WEBHOOK SPOC SENT " + EVENING, "EMAIL DIGEST QUEUED " + MORNING);
    }

    @Test
    void aDeskWithoutAChannelForTheNightIsLeftInPeace() {
        DATABASE.update("update contact_point set night_channel = 'NONE'");
        waiting("surge", Channel.EMAIL, WAKES_UNTIL);

        List<DueRow> claimed = deliveries.claim(Channel.EMAIL, NIGHT);

        assertThat(claimed).isEmpty();
    }

    @Test
    void whatTheDigestHasAlreadyIsNotInItTwice() {
        waiting("told in the evening", Channel.EMAIL, null);
        DATABASE.update("update delivery set step = 'DIGEST', due_at = ?", Timestamp.from(MORNING));
        waiting("told in the evening", Channel.EMAIL, null);

        deliveries.claim(Channel.EMAIL, NIGHT);

        assertThat(rows("told in the evening"))
                .containsExactlyInAnyOrder("EMAIL DIGEST QUEUED " + MORNING, "EMAIL SPOC WITHDRAWN " + EVENING);
    }

    @Test
    void inTheMorningAllOfItGoesOut() {
        waiting("told in the evening", Channel.EMAIL, null);
        deliveries.claim(Channel.EMAIL, NIGHT);

        List<DueRow> claimed = deliveries.claim(Channel.EMAIL, MORNING);

        assertThat(claimed).extracting(DueRow::step).containsExactly(DueRow.DIGEST);
    }

    private void sendAll(Channel channel) {
        List<DueRow> claimed = deliveries.claim(channel, NIGHT);
        while (!claimed.isEmpty()) {
            deliveries.arrived(claimed, Carrier.Arrival.SENT, NIGHT);
            claimed = deliveries.claim(channel, NIGHT);
        }
    }

    /** Due since the evening before. */
    private static void waiting(String alert, Channel channel, @Nullable Instant wakesUntil) {
        DATABASE.update(
                "insert into delivery (alert_id, method_version, revision, state, recipient, channel, step, due_at, wakes_until)"
                        + " values (?, '1', 0, 'SI', 'SI-SPOC', ?, 'SPOC', ?, ?)",
                alert,
                channel.name(),
                Timestamp.from(EVENING),
                wakesUntil == null ? null : Timestamp.from(wakesUntil));
    }

    private static String row(String alert) {
        return rows(alert).get(0);
    }

    private static List<String> rows(String alert) {
        return DATABASE.query(
                "select * from delivery where alert_id = ? order by id",
                (row, number) -> row.getString("channel")
                        + ' '
                        + row.getString("step")
                        + ' '
                        + row.getString("status")
                        + ' '
                        + row.getTimestamp("due_at").toInstant(),
                alert);
    }
}
