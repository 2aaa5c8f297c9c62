package eu.limen.console.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ResultWriter;
import eu.limen.console.directory.ContactPoint;
import eu.limen.console.directory.ContactPoints;
import eu.limen.console.directory.DeskLevel;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.store.ResultKind;
import eu.limen.model.Alert;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AlertAudienceTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();
    private static final ContactPoint SPOC = PlannedAlerts.desk("SI-TOLD", DeskLevel.NATIONAL, null, null, null);

    /** It is told half an hour after the other at the earliest: what waits for it waits while a test runs. */
    private static final ContactPoint ON_CALL = PlannedAlerts.desk("SI-AUDIENCE", DeskLevel.ON_CALL, null, null, null);

    @BeforeAll
    static void enterDesks() {
        CONSOLE.part(ContactPoints.class).put(SPOC, null);
        CONSOLE.part(ContactPoints.class).put(ON_CALL, null);
    }

    @Test
    void whatIsStoredIsPlannedForTheTopicAndForTheDesks() {
        feed(alert("stored", 0));

        assertThat(rows("stored", "TOPIC"))
                .extracting(AlertAudienceTest::withoutStatus)
                .containsExactly("HR 0", "HU 0", "SI 0");
        assertThat(rows("stored", "EMAIL")).contains("SI-AUDIENCE 0 QUEUED");
    }

    @Test
    void theSameRevisionAgainIsNotToldAgain() {
        feed(alert("again", 0), alert("again", 0));

        assertThat(rows("again", "TOPIC")).hasSize(3);
        assertThat(rows("again", "EMAIL").stream().filter(row -> row.startsWith("SI-AUDIENCE")))
                .hasSize(1);
    }

    @Test
    void aRevisionWithoutNewEvidenceGoesToTheTopicOnly() {
        feed(alert("figures", 0));

        feed(alert("figures", 1, "\"observed\": 5000", "\"observed\": 4000"));

        assertThat(rows("figures", "TOPIC"))
                .extracting(AlertAudienceTest::withoutStatus)
                .contains("SI 0", "SI 1");
        assertThat(rows("figures", "EMAIL")).contains("SI-AUDIENCE 0 QUEUED").doesNotContain("SI-AUDIENCE 1 QUEUED");
    }

    @Test
    void newEvidenceTakesThePlaceOfWhatStillWaits() {
        feed(alert("evidence", 0));

        feed(alert("evidence", 1, "\"Severe\"", "\"Extreme\""));

        assertThat(rows("evidence", "EMAIL")).contains("SI-AUDIENCE 0 WITHDRAWN", "SI-AUDIENCE 1 QUEUED");
    }

    @Test
    void aStateWithoutADeskRaisesAnAlarmForItsStewards() {
        feed(alert("nobody", 0, "\"SI\", \"level\"", "\"LI\", \"level\""));

        assertThat(rows("nobody", "EMAIL")).doesNotContain("LI");
        assertThat(CONSOLE.database()
                        .queryForList("select state from alarm where object like 'A|nobody|%'", String.class))
                .contains("LI");
    }

    @Test
    void whatHasExpiredIsNoNewsForPeople() {
        feed(PlannedAlerts.with(thisHour().minus(100, ChronoUnit.DAYS), "A|DISPLACEMENT|", "A|expired|"));

        assertThat(rows("expired", "TOPIC"))
                .extracting(AlertAudienceTest::withoutStatus)
                .contains("SI 0");
        assertThat(rows("expired", "EMAIL")).isEmpty();
    }

    @Test
    void anAlertThatIsTakenBackBeforeAnybodyHeardTellsNobody() {
        feed(alert("early", 0));

        feed(alert("early", 1, "\"status\": \"NEW\"", "\"status\": \"CANCEL\""));

        assertThat(rows("early", "EMAIL")).contains("SI-AUDIENCE 0 WITHDRAWN").doesNotContain("SI-AUDIENCE 1 QUEUED");
    }

    private static void feed(Alert... alerts) {
        CONSOLE.feed(
                ResultKind.ALERT,
                List.of(alerts).stream()
                        .map(alert -> new ResultWriter().line(alert))
                        .toList());
    }

    private static Instant thisHour() {
        return Instant.now().truncatedTo(ChronoUnit.HOURS);
    }

    static Alert alert(String name, int revision, String... changes) {
        String[] all = new String[changes.length + 4];
        System.arraycopy(changes, 0, all, 4, changes.length);
        all[0] = "A|DISPLACEMENT|";
        all[1] = "A|" + name + "|";
        all[2] = "\"revision\": 0";
        all[3] = "\"revision\": " + revision;
        return PlannedAlerts.with(thisHour(), all);
    }

    private static String withoutStatus(String row) {
        return row.substring(0, row.lastIndexOf(' '));
    }

    private static List<String> rows(String name, String channel) {
        return CONSOLE.database()
                .queryForList(
                        "select recipient || ' ' || revision || ' ' || status from delivery where alert_id like ? and channel = ? order by recipient, revision",
                        String.class,
                        "A|" + name + "|%",
                        channel);
    }
}
