package eu.limen.console.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.RunningConsole;
import java.net.http.HttpResponse;
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
        assertThat(CONSOLE.as("auditor-at").get("/api/v1/audit").body()).contains("\"DIRECTORY\"", "\"AT-GRAZ\"");
    }

    @Test
    void whatIsLeftOutOfASecretKeepsIt() {
        CONSOLE.as("steward-at").send("PUT", "/api/v1/directory/AT-LINZ", DESK);

        HttpResponse<String> again = CONSOLE.as("steward-at")
                .send("PUT", "/api/v1/directory/AT-LINZ", DESK.replace("\"webhookSecret\": \"" + SECRET + "\",", ""));

        assertThat(again.body()).contains("\"webhookSigned\":true");
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
