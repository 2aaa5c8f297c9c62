package eu.limen.console.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private static final String DESK = """
            {"level": "LOCAL", "desk": "Duty desk Graz", "sections": ["AT-SI"], "email": "graz@desks.example",
             "webhook": "https://desks.example/limen", "webhookSecret": "%s", "languages": ["de", "sl"],
             "dutyFrom": "06:00", "dutyTo": "22:00", "validFrom": "2025-01-01"}
            """.formatted(SECRET);

    @Test
    void aStewardEntersADeskAndEachSeesWhatIsForThem() {
        HttpResponse<String> entered = CONSOLE.as("steward-at").send("PUT", "/api/v1/directory/AT-GRAZ", DESK);

        assertThat(entered.statusCode()).isEqualTo(200);
        assertThat(entered.body()).contains("https://desks.example/limen", "\"webhookSigned\":true");
        assertThat(CONSOLE.as("contact_point-si")
                        .get("/api/v1/directory/AT-GRAZ")
                        .body())
                .contains("graz@desks.example", "Duty desk Graz")
                .doesNotContain("https://", "webhookSigned");
        assertThat(CONSOLE.as("coordinator-eu").get("/api/v1/directory/AT-GRAZ").body())
                .contains("Duty desk Graz")
                .doesNotContain("graz@");
        assertThat(CONSOLE.as("steward-at")
                        .get("/api/v1/directory?state=AT&format=csv")
                        .body())
                .contains("AT-GRAZ,AT,LOCAL,Duty desk Graz")
                .doesNotContain(SECRET);
        assertThat(CONSOLE.as("auditor-at").get("/api/v1/audit").body())
                .contains("\"DIRECTORY\"", "\"AT-GRAZ version ");
    }

    @Test
    void whatIsLeftOutOfASecretKeepsIt() {
        CONSOLE.as("steward-at").send("PUT", "/api/v1/directory/AT-LINZ", DESK);

        HttpResponse<String> again = CONSOLE.as("steward-at")
                .send("PUT", "/api/v1/directory/AT-LINZ", DESK.replace("\"webhookSecret\": \"" + SECRET + "\",", ""));

        assertThat(again.body()).contains("\"webhookSigned\":true");
    }

    @Test
    void whatWasSaidOfADeskBeforeIsKept() {
        CONSOLE.as("steward-at").send("PUT", "/api/v1/directory/AT-VILLACH", DESK);
        CONSOLE.as("steward-at")
                .send(
                        "PUT",
                        "/api/v1/directory/AT-VILLACH",
                        DESK.replace("22:00", "20:00").replace("Graz", "Villach"));

        String path = "/api/v1/directory/AT-VILLACH/versions";
        String toSteward = CONSOLE.as("steward-at").get(path).body();
        String toAuditor = CONSOLE.as("auditor-at").get(path).body();
        String table = CONSOLE.as("steward-at").get(path + "?format=csv").body();

        assertThat(toSteward)
                .containsSubsequence("\"version\":2", "\"20:00\"", "\"version\":1", "\"22:00\"")
                .contains("https://desks.example/limen", "\"webhookSigned\":true")
                .doesNotContain(SECRET);
        assertThat(toAuditor).contains("Duty desk Graz").doesNotContain("https://", "graz@", "webhookSigned");
        assertThat(table)
                .startsWith("version,recordedAt,desk.id,")
                .contains("AT-VILLACH,AT,LOCAL,Duty desk Graz")
                .doesNotContain(SECRET);
        assertThat(CONSOLE.as("auditor-at").get("/api/v1/audit").body())
                .contains("AT-VILLACH version 1", "AT-VILLACH version 2");
        assertThat(CONSOLE.as("steward-at")
                        .get("/api/v1/directory/AT-NOBODY/versions")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aChangeThatIsToComeLeavesTheDeskOfTodayAsItIs() {
        Browser steward = CONSOLE.as("steward-at");
        steward.send("PUT", "/api/v1/directory/AT-STEYR", DESK.replace("Graz", "Steyr"));
        LocalDate today = LocalDate.now(CONSOLE.part(Clock.class));
        String change = DESK.replace("Graz", "Steyr").replace("graz@", "new@").replace("2025-01-01", "2099-01-01");

        HttpResponse<String> early = steward.send("PUT", "/api/v1/directory/AT-STEYR", change);
        HttpResponse<String> changed = steward.send(
                "PUT", "/api/v1/directory/AT-STEYR", change.replace("\"webhookSecret\": \"" + SECRET + "\",", ""));

        ContactPoints desks = CONSOLE.part(ContactPoints.class);
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(early.body()).contains("webhookSecret: ").doesNotContain(SECRET);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(desks.find("AT-STEYR", today)).hasValueSatisfying(desk -> {
            assertThat(desk.email()).isEqualTo("graz@desks.example");
            assertThat(desk.isValid(today)).isTrue();
            assertThat(desk.validTo()).isEqualTo("2098-12-31");
        });
        assertThat(desks.find("AT-STEYR", LocalDate.parse("2099-01-01")))
                .hasValueSatisfying(desk -> assertThat(desk.email()).isEqualTo("new@desks.example"));
        assertThat(steward.get("/api/v1/directory/AT-STEYR").body()).contains("graz@", "\"validTo\":\"2098-12-31\"");
        assertThat(steward.get("/api/v1/directory/AT-STEYR/versions").body())
                .containsSubsequence("new@desks.example", "graz@desks.example");
    }

    @Test
    void aDeskThatHasClosedStaysClosed() {
        Browser steward = CONSOLE.as("steward-at");
        steward.send("PUT", "/api/v1/directory/AT-ENNS", DESK);
        steward.send(
                "PUT",
                "/api/v1/directory/AT-ENNS",
                DESK.replace("\"2025-01-01\"", "\"2025-01-01\", \"validTo\": \"2025-06-30\""));

        LocalDate after = LocalDate.parse("2025-07-01");

        assertThat(CONSOLE.part(ContactPoints.class).find("AT-ENNS", after))
                .hasValueSatisfying(desk -> assertThat(desk.isValid(after)).isFalse());
    }

    @Test
    void theSecretOfAWebhookIsNotInTheDatabaseAsItIs() {
        CONSOLE.as("steward-at").send("PUT", "/api/v1/directory/AT-WELS", DESK);

        assertThat(CONSOLE.database()
                        .queryForObject("select webhook_secret from contact_point where id = 'AT-WELS'", String.class))
                .startsWith("sealed:1:")
                .doesNotContain(SECRET);
    }

    @Test
    void aSecondSinglePointOfContactAtTheSameHoursIsRefusedAndASecondDeskAtTheBorderIsNot() {
        String national = """
                {"level": "ON_CALL", "desk": "On call", "email": "oncall@desks.example", "dutyFrom": "%s", "dutyTo": "%s",
                 "validFrom": "2031-01-01", "validTo": "2031-12-31"}""";
        CONSOLE.as("steward-at").send("PUT", "/api/v1/directory/AT-NIGHT", national.formatted("22:00", "06:00"));

        HttpResponse<String> second = CONSOLE.as("steward-at")
                .send("PUT", "/api/v1/directory/AT-NIGHT-2", national.formatted("05:00", "12:00"));
        HttpResponse<String> inTurn =
                CONSOLE.as("steward-at").send("PUT", "/api/v1/directory/AT-DAY", national.formatted("06:00", "22:00"));
        HttpResponse<String> again = CONSOLE.as("steward-at")
                .send("PUT", "/api/v1/directory/AT-NIGHT", national.formatted("22:00", "06:00"));

        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(second.body()).contains("level: ON_CALL is AT-NIGHT on the same days and hours");
        assertThat(inTurn.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
    }

    @Test
    void theDirectoryOfAnotherStateIsNotForASteward() {
        HttpResponse<String> answer = CONSOLE.as("steward-at").send("PUT", "/api/v1/directory/SI-SPOC", DESK);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(CONSOLE.as("analyst-at")
                        .send("PUT", "/api/v1/directory/AT-WIEN", DESK)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void allThatIsWrongWithADeskIsToldAtOnce() {
        String wrong = """
                {"level": "BOSS", "desk": "Mr Novak", "sections": ["HR-HU"], "email": "nobody", "webhook": "http://10.0.0.1/",
                 "webhookSecret": "short", "dutyFrom": "early", "validFrom": "soon", "substitute": "AT-NOBODY"}
                """;

        HttpResponse<String> answer = CONSOLE.as("steward-at").send("PUT", "/api/v1/directory/AT-WRONG", wrong);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("level: ", "desk: ", "sections: ", "email: ", "webhook: ", "webhookSecret: ", "dutyFrom: ")
                .doesNotContain("Novak", "nobody", "10.0.0.1");
    }
}
