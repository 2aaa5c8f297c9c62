package eu.limen.console.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ResultWriter;
import eu.limen.codec.Schemas;
import eu.limen.console.directory.ContactPoint;
import eu.limen.console.directory.ContactPoints;
import eu.limen.console.directory.DeskLevel;
import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.store.ResultKind;
import eu.limen.model.Alert;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InboxTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();

    /** Told half an hour after the others at the earliest. */
    private static final ContactPoint ON_CALL = PlannedAlerts.desk("SI-INBOX", DeskLevel.ON_CALL, null, null, null);

    private static final ContactPoint SPOC = PlannedAlerts.desk("SI-INBOX-SPOC", DeskLevel.NATIONAL, null, null, null);

    @BeforeAll
    static void enterDesks() {
        CONSOLE.part(ContactPoints.class).put(ON_CALL, null);
        CONSOLE.part(ContactPoints.class).put(SPOC, null);
    }

    @Test
    void anAnswerIsSeenByBothSidesAndItsTextByTheOwnOnly() {
        Alert alert = feed("both", 0);

        HttpResponse<String> answer = answer("contact_point-si", alert, "KNOWN_OPERATION", "joint patrol since 05:40");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"KNOWN_OPERATION\"", "joint patrol since 05:40");
        assertThat(answers("contact_point-si", alert)).contains("joint patrol");
        assertThat(answers("contact_point-hu", alert))
                .contains("\"SI\"", "\"KNOWN_OPERATION\"")
                .doesNotContain("joint patrol");
    }

    @Test
    void anAnswerStopsTheEscalationOfItsStateAndLeavesAsACode() {
        Alert alert = feed("stops", 0);

        answer("contact_point-si", alert, "SEEN", "");

        assertThat(statusOf(alert, ON_CALL)).isEqualTo("WITHDRAWN");
        assertThat(CONSOLE.database()
                        .queryForList(
                                "select value from outgoing where topic = 'limen.acknowledgements' and key = ?",
                                String.class,
                                alert.id()))
                .singleElement()
                .asString()
                .satisfies(record -> assertThat(Schemas.problemsOf("console/acknowledgement", record))
                        .isEmpty())
                .matches("\\{\"alertId\":\"A\\|stops\\|[^\"]+\",\"revision\":0,\"state\":\"SI\",\"code\":\"SEEN\","
                        + "\"at\":\"[0-9-]+T[0-9:]+Z\"}");
    }

    @Test
    void whatIsHandedOnStillClimbs() {
        Alert alert = feed("handed", 0);

        answer("contact_point-si", alert, "HANDED_TO_SPOC", "");

        assertThat(statusOf(alert, ON_CALL)).isEqualTo("QUEUED");
        assertThat(standing("contact_point-si", alert)).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void newEvidenceAsksAgain() {
        Alert alert = feed("asks", 0);
        answer("contact_point-si", alert, "SEEN", "");
        String answered = standing("contact_point-si", alert);

        feed("asks", 1, "\"observed\": 5000", "\"observed\": 4000");
        String corrected = standing("contact_point-si", alert);
        feed("asks", 2, "\"Severe\"", "\"Extreme\"");

        assertThat(standing("contact_point-hu", alert)).isEqualTo("OPEN");
        assertThat(answered).isEqualTo("ACKNOWLEDGED");
        assertThat(corrected).isEqualTo("ACKNOWLEDGED");
        assertThat(standing("contact_point-si", alert)).isEqualTo("ASKS_AGAIN");
    }

    @Test
    void aTextThatPointsAtAPersonIsRefusedAndNotRepeated() {
        Alert alert = feed("personal", 0);

        HttpResponse<String> answer = answer("contact_point-si", alert, "CALL_ME", "call 0664 123 45 67");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("text: ").doesNotContain("0664");
        assertThat(answers("contact_point-si", alert)).doesNotContain("CALL_ME");
    }

    @Test
    void onlyContactPointsOfAStateAddressedAnswer() {
        Alert alert = feed("whose", 0);

        assertThat(answer("contact_point-at", alert, "SEEN", "").statusCode()).isEqualTo(404);
        assertThat(answer("analyst-si", alert, "SEEN", "").statusCode()).isEqualTo(403);
        assertThat(CONSOLE.as("contact_point-at")
                        .get("/api/v1/alerts/" + Browser.encoded(alert.id()) + "/deliveries")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTextIsNotShownAndNotKeptAfterThirtyDays() {
        Alert alert = feed("old", 0);
        answer("contact_point-si", alert, "VERIFYING", "two patrols look");
        CONSOLE.database()
                .update("update acknowledgement set at = at - interval '31 days' where alert_id = ?", alert.id());

        String shown = answers("contact_point-si", alert);
        int deleted = CONSOLE.part(Acknowledgements.class).deleteTexts(Instant.now());

        assertThat(shown).contains("VERIFYING").doesNotContain("two patrols");
        assertThat(deleted).isPositive();
        assertThat(CONSOLE.database()
                        .queryForObject(
                                "select count(*) from acknowledgement where alert_id = ? and text is not null",
                                Integer.class,
                                alert.id()))
                .isZero();
    }

    @Test
    void theLogTellsEachSideHowFarTheOtherIsAndNotByWhom() {
        Alert alert = feed("log", 0);
        String path = "/api/v1/alerts/" + Browser.encoded(alert.id()) + "/deliveries";

        String own = CONSOLE.as("contact_point-si").get(path).body();
        String other = CONSOLE.as("contact_point-hu").get(path).body();

        assertThat(own).contains("\"recipient\":\"SI-INBOX\"", ", data to ");
        assertThat(other).contains("\"state\":\"SI\"", "\"step\":").doesNotContain("SI-INBOX");
        assertThat(CONSOLE.as("contact_point-hu").get("/api/v1/deliveries").body())
                .contains("\"state\":\"HU\"")
                .doesNotContain("\"state\":\"SI\"");
    }

    @Test
    void anAlertTellsWhenTheNextStepIsDueUntilSomebodyAnswers() {
        Alert alert = feed("next step", 0);
        String path = "/api/v1/inbox/" + Browser.encoded(alert.id());

        String before = CONSOLE.as("contact_point-hu").get(path).body();
        answer("contact_point-si", alert, "SEEN", "");
        String after = CONSOLE.as("contact_point-hu").get(path).body();

        assertThat(before).containsPattern("\"SI\":\\{[^}]*\"nextStep\":\"[A-Z_]+\",\"nextAt\":\"[^\"]+Z\"");
        assertThat(after)
                .doesNotContainPattern("\"SI\":\\{[^}]*\"nextStep\"")
                .contains("\"standing\":{\"HU\":\"OPEN\"}")
                .doesNotContain("SI-INBOX");
        assertThat(CONSOLE.as("contact_point-at").get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsSilencedWaitsForADigestOfTheOwnStateOnly() {
        String wish = """
                {"state": "SI", "pattern": "ROUTE_WAVE", "section": "HR-SI", "reason": "KNOWN_OPERATION", "until": "%s"}
                """.formatted(Instant.now().plus(Duration.ofDays(2)));
        HttpResponse<String> silence = CONSOLE.as("contact_point-si").send("POST", "/api/v1/silences", wish);

        Alert alert = feed(
                "silenced",
                0,
                "\"pattern\": \"DISPLACEMENT\"",
                "\"pattern\": \"ROUTE_WAVE\"",
                "[\"HR-HU\", \"HR-SI\"]",
                "[\"HR-SI\"]");

        assertThat(silence.statusCode()).isEqualTo(201);
        assertThat(CONSOLE.database()
                        .queryForList(
                                "select distinct step from delivery where alert_id = ? and state = 'SI' and channel = 'EMAIL'",
                                String.class,
                                alert.id()))
                .containsExactly("DIGEST");
        assertThat(CONSOLE.as("contact_point-si")
                        .get("/api/v1/inbox?limit=1000")
                        .body())
                .contains("\"silencedUntil\":{\"SI\":");
        assertThat(CONSOLE.as("contact_point-hu")
                        .send("POST", "/api/v1/silences", wish)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSilenceHoldsWhatIsAlreadyPlanned() {
        Alert alert = feed("planned", 0, "\"pattern\": \"DISPLACEMENT\"", "\"pattern\": \"CAPACITY\"");
        String before = statusOf(alert, ON_CALL);
        String until = Instant.now().plus(Duration.ofDays(1)).toString();

        HttpResponse<String> silence = CONSOLE.as("contact_point-si")
                .send(
                        "POST",
                        "/api/v1/silences",
                        "{\"state\":\"SI\",\"pattern\":\"CAPACITY\",\"reason\":\"MAINTENANCE\",\"until\":\"" + until
                                + "\"}");

        assertThat(before).isEqualTo("QUEUED");
        assertThat(silence.statusCode()).isEqualTo(201);
        assertThat(CONSOLE.database()
                        .queryForList(
                                "select step || ' ' || (due_at > now() + interval '1 day') from delivery"
                                        + " where alert_id = ? and recipient = ? and status = 'QUEUED'",
                                String.class,
                                alert.id(),
                                ON_CALL.id()))
                .containsExactly("DIGEST true");
    }

    @Test
    void aSilenceHasAnEnd() {
        String wish = """
                {"state": "SI", "reason": "MAINTENANCE", "until": "2999-01-01T00:00:00Z"}
                """;

        HttpResponse<String> answer = CONSOLE.as("contact_point-si").send("POST", "/api/v1/silences", wish);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("until: ", "pattern and section: ");
    }

    @Test
    void stewardsSeeWhatNobodyWasToldOf() {
        CONSOLE.part(Alarms.class).raise(Alarms.Kind.NO_ADDRESSEE, null, "A|for all stewards");
        CONSOLE.part(Alarms.class).raise(Alarms.Kind.NOBODY_KNOWN, "LI", "A|for others");

        String alarms = CONSOLE.as("steward-at").get("/api/v1/quality/alarms").body();

        assertThat(alarms).contains("A|for all stewards", "Nobody was told").doesNotContain("A|for others");
    }

    private static Alert feed(String name, int revision, String... changes) {
        Alert alert = AlertAudienceTest.alert(name, revision, changes);
        CONSOLE.feed(ResultKind.ALERT, List.of(new ResultWriter().line(alert)));
        return alert;
    }

    private static HttpResponse<String> answer(String account, Alert alert, String code, String text) {
        return CONSOLE.as(account)
                .send(
                        "POST",
                        "/api/v1/alerts/" + Browser.encoded(alert.id()) + "/acknowledgements",
                        "{\"revision\": " + alert.revision() + ", \"code\": \"" + code + "\", \"text\": \"" + text
                                + "\"}");
    }

    private static String answers(String account, Alert alert) {
        return CONSOLE.as(account)
                .get("/api/v1/alerts/" + Browser.encoded(alert.id()) + "/acknowledgements")
                .body();
    }

    private static String standing(String account, Alert alert) {
        String inbox = CONSOLE.as(account).get("/api/v1/inbox?limit=1000").body();
        String after = inbox.substring(inbox.indexOf("\"id\":\"" + alert.id() + '"'));
        return after.replaceFirst("(?s).*?\"standing\":\\{\"..\":\"([A-Z_]+)\".*", "$1");
    }

    private static String statusOf(Alert alert, ContactPoint desk) {
        return String.valueOf(CONSOLE.database()
                .queryForObject(
                        "select status from delivery where alert_id = ? and recipient = ?",
                        String.class,
                        alert.id(),
                        desk.id()));
    }
}
