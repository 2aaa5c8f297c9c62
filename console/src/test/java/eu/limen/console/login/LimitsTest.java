package eu.limen.console.login;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Watching;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** How often somebody may ask, whatever cookies are sent. Who asks is told by a proxy that is believed. */
class LimitsTest {

    private static final int MOST_REQUESTS = 30;

    private static final RunningConsole CONSOLE = RunningConsole.start(
            "limen.limits.requests=" + MOST_REQUESTS,
            "limen.limits.period=1h",
            "limen.limits.streams=2",
            "limen.trusted-proxies=127.0.0.1");

    @AfterAll
    static void end() {
        CONSOLE.close();
    }

    @Test
    void cookiesOfNobodyCountAsTheirAddress() {
        for (int asked = 0; asked < MOST_REQUESTS; asked++) {
            Browser fresh = CONSOLE.asNobody();
            assertThat(askFrom("192.0.2.1", fresh)).isEqualTo(401);
            assertThat(fresh.cookie("limen")).isEmpty();
        }

        int oneMore = askFrom("192.0.2.1", CONSOLE.asNobody());
        int fromElsewhere = askFrom("192.0.2.2", CONSOLE.asNobody());

        assertThat(oneMore).isEqualTo(429);
        assertThat(fromElsewhere).isEqualTo(401);
    }

    @Test
    void loginsThatBeginAtTheProviderCountAsLogins() {
        int last = 0;
        for (int asked = 0; asked <= 20; asked++) {
            last = CONSOLE.asNobody()
                    .get("/oauth2/authorization/limen", "X-Forwarded-For", "192.0.2.3")
                    .statusCode();
        }

        assertThat(last).isEqualTo(429);
    }

    @Test
    void anOfficerIsCountedOverAllSessionsAndNotWithColleaguesBehindTheSameAddress() {
        Browser one = CONSOLE.as("analyst-at");
        Browser other = CONSOLE.as("analyst-at");
        Browser colleague = CONSOLE.as("analyst-si");
        for (int asked = 0; asked < MOST_REQUESTS; asked++) {
            one.get("/api/v1/me");
        }

        int again = other.get("/api/v1/me").statusCode();
        int colleagues = colleague.get("/api/v1/me").statusCode();

        assertThat(again).isEqualTo(429);
        assertThat(colleagues).isEqualTo(200);
    }

    @Test
    void ofTooManyStreamsTheOldestEnds() {
        try (Watching first = CONSOLE.as("contact_point-si").watch("");
                Watching second = CONSOLE.as("contact_point-si").watch("");
                Watching colleague = CONSOLE.as("contact_point-at").watch("");
                Watching third = CONSOLE.as("contact_point-si").watch("")) {

            RunningConsole.await("the oldest has ended", first::isOver);

            assertThat(second.isOver()).isFalse();
            assertThat(third.isOver()).isFalse();
            assertThat(colleague.isOver()).isFalse();
        }
    }

    private static int askFrom(String address, Browser browser) {
        return browser.get("/api/v1/situations", "Accept", "text/html", "X-Forwarded-For", address)
                .statusCode();
    }
}
