package eu.limen.console.login;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a browser is told to do and not to do, and how often it may ask. */
class DoorsTest {

    private static final int MOST_REQUESTS = 40;
    private static final int MOST_LOGINS = 3;

    private static final RunningConsole CONSOLE = RunningConsole.start(
            "limen.limits.requests=" + MOST_REQUESTS, "limen.limits.logins=" + MOST_LOGINS, "limen.limits.period=1h");

    @AfterAll
    static void end() {
        CONSOLE.close();
    }

    /** One after the other, since both count what this address has asked. */
    @Test
    void whoTriesToLogInOrAsksTooOftenWaits() {
        Browser nobody = CONSOLE.asNobody();
        nobody.get("/api/v1/me");

        List<HttpResponse<String>> logins = Stream.generate(() -> nobody.tryToLogIn("analyst-at", "wrong"))
                .limit(MOST_LOGINS + 1)
                .toList();
        HttpResponse<String> last = nobody.get("/api/v1/me", "X-Forwarded-For", "192.0.2.9");
        for (int asked = 0; asked < MOST_REQUESTS && last.statusCode() != 429; asked++) {
            last = nobody.get("/api/v1/me", "X-Forwarded-For", "192.0.2." + asked);
        }

        assertThat(logins).extracting(HttpResponse::statusCode).containsExactly(401, 401, 401, 429);
        assertThat(logins.get(0).body()).contains("Wrong name or password").doesNotContain("analyst-at");
        assertThat(logins.get(MOST_LOGINS).headers().firstValue("Retry-After")).contains("3600");
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("Wait 3600 seconds");
    }

    @Test
    void everyAnswerSaysWhatABrowserMayNotDo() {
        assertHeaders(CONSOLE.asNobody().get("/health"));
        assertHeaders(CONSOLE.asNobody().get("/nowhere"));
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self';")
                .doesNotContain("unsafe", "*", "http:");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
}
