package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.PagePlace;
import eu.limen.console.store.ResultKind;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be answered is said in plain words, in one form, and without what was written. */
class PlainAnswersTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();
    private static final String PROBLEM = "application/problem+json";
    private static final String DESK = "/api/v1/directory/AT-X1";

    private final Browser steward = CONSOLE.as("steward-at");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/situations?knownSince=%2B1000000000-12-31T23:59:59Z",
                "/api/v1/situations?from=%2B10000-01-01",
                "/api/v1/situations?to=-0001-01-01",
                "/api/v1/overview?knownUntil=-1000000000-01-01T00:00:00Z",
                "/api/v1/decisions?resultId=%00",
                "/api/v1/aggregates?table=%00",
                "/api/v1/aggregates?table=a%01b",
                "/api/v1/directory?state=%00",
                "/api/v1/directory?sta%00te=AT",
                "/api/v1/directory/AT%01",
                "/api/v1/me;x=1",
                "/api/v1/me%00",
                "/api/v1/rules/Mustermann",
                "/api/v1/silences?after=Mustermann"
            })
    void whatNoDatabaseKeepsIsRefusedInWords(String path) {
        assertPlain(steward.get(path), 400);
    }

    @Test
    void aPlaceInAListThatHoldsWhatNoDatabaseKeepsIsNone() {
        String zero = new PagePlace(LocalDate.EPOCH, "S|\0").text();

        assertPlain(steward.get("/api/v1/situations?after=" + zero), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"level\": \"LOCAL\", \"desk\": \"Mustermann\\u0000\", \"validFrom\": \"2025-01-01\"}",
                "{\"level\": \"LOCAL\", \"desk\": \"Mustermann\\n\", \"validFrom\": \"2025-01-01\"}",
                "{\"level\": \"LOCAL\", \"desk\": \"Graz\", \"validFrom\": \"+999999999-01-01\"}",
                "{\"level\": \"LOCAL\", \"desk\": \"Graz\", \"validFrom\": \"2025-01-01\", \"languages\": [null]}",
                "{\"level\": \"LOCAL\", \"desk\": \"Graz\", \"validFrom\": \"2025-01-01\", \"sections\": [null]}",
                "{\"desk\": {\"Mustermann\": 1}}",
                "[]",
                "null",
                "Mustermann",
                ""
            })
    void aFormThatNobodyCanKeepIsRefusedInWords(String form) {
        assertPlain(steward.send("PUT", DESK, form), 400);
    }

    @Test
    void aTextWithWhatNobodyCanReadIsRefusedByItsName() {
        CONSOLE.feed(ResultKind.ALERT, List.of(Specimens.alert(0)));
        Browser officer = CONSOLE.as("contact_point-si");
        String alert = officer.get("/api/v1/alerts").body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");

        HttpResponse<String> answer = officer.send(
                "POST",
                "/api/v1/alerts/" + Browser.encoded(alert) + "/acknowledgements",
                "{\"revision\": 0, \"code\": \"SEEN\", \"text\": \"a\\u0000b\"}");

        assertPlain(answer, 400);
        assertThat(answer.body()).contains("\"text: holds a character that cannot be read");
    }

    @Test
    void whatIsNotThereIsNotRepeated() {
        for (String path : List.of("/login/Mustermann", "/assets/Mustermann.js", "/oauth2/Mustermann", "/error")) {
            assertPlain(CONSOLE.asNobody().get(path), 404);
        }
    }

    @Test
    void anotherWayOrFormIsRefusedInWords() {
        assertPlain(steward.sendAs("text/plain", "/health", "x"), 405);
        assertPlain(steward.sendAs("text/plain", "/api/v1/rules", "Mustermann"), 415);
        assertPlain(steward.get("/api/v1/situations", "Accept", "image/png"), 406);
        assertThat(steward.get("/api/v1/situations", "Accept", "image/png").body())
                .contains("text/csv")
                .doesNotContain("openapi+", "[");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/me?name=<Mustermann> HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "GET /api/v1/Mustermann%zz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "GET /api/v1/me HTTP/1.1\r\nHost: Muster mann\r\n\r\n",
                "GET /api/v1/me HTTP/1.1\r\n\r\n"
            })
    void whatTheServerItselfCannotReadIsRefusedInWords(String question) throws IOException {
        String answer = raw(question);

        assertThat(answer).startsWith("HTTP/1.1 400").contains(PROBLEM, "\"title\":");
        assertThat(answer).doesNotContain("Mustermann", "<html", "Tomcat", "Exception");
    }

    private static String raw(String question) throws IOException {
        try (Socket socket =
                new Socket(CONSOLE.address().getHost(), CONSOLE.address().getPort())) {
            socket.getOutputStream().write(question.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertPlain(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(PROBLEM);
        assertThat(answer.body())
                .contains("\"title\":", "\"detail\":", "\"status\":" + status)
                .doesNotContain("Mustermann", "java", "Exception", "instance", "timestamp");
    }
}
