package eu.limen.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.IdentityProvider;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An officer who speaks for two states, or in two roles: each act is one state's. */
class SeveralGrantsTest {

    private static final IdentityProvider PROVIDER = IdentityProvider.start();
    private static final RunningConsole CONSOLE = RunningConsole.startWith(PROVIDER, "limen.limits.logins=1000000");
    private static final String INDICATOR = "I|AT-SI|2025-W19";
    private static final String DAY = "2025-05-06";

    private final Browser both =
            PROVIDER.logIn(CONSOLE.asNobody(), "bela", "CONTACT_POINT:AT", "CONTACT_POINT:SI", "STEWARD:SI");

    @BeforeAll
    static void feed() {
        CONSOLE.feed(ResultKind.INDICATOR, List.of(Specimens.indicator("AT-SI", "2025-W19")));
        CONSOLE.feed(
                ResultKind.SITUATION,
                List.of(
                        Specimens.situation("AT-CZ", DAY, 4000, 321),
                        Specimens.situation("HR-SI", DAY, 5000, 432),
                        Specimens.situation("EE-LV", DAY, 6000, 543)));
    }

    @AfterAll
    static void end() {
        CONSOLE.close();
        PROVIDER.close();
    }

    @Test
    void whatIsSeenIsTheMostThatOneOfTheGrantsGives() {
        assertThat(situations("AT-CZ")).contains("4,321");
        assertThat(situations("HR-SI")).contains("5,432");
        assertThat(both.get("/api/v1/situations?section=EE-LV").statusCode()).isEqualTo(404);
    }

    private String situations(String section) {
        return both.get("/api/v1/situations?section=" + section).body();
    }

    @Test
    void anActIsReadByTheAuditorOfItsStateAlone() {
        both.send("POST", "/api/v1/decisions", decision("SI"));

        assertThat(record("AUDITOR:SI")).contains(INDICATOR + " as SI", "\"actedFor\":[\"SI\"]");
        assertThat(record("AUDITOR:AT")).doesNotContain(INDICATOR + " as SI");
    }

    @Test
    void aRoleForOneStateIsNoRoleForTheOther() {
        String desk = "{\"level\": \"LOCAL\", \"desk\": \"Desk\", \"validFrom\": \"2025-01-01\"}";

        int own = both.send("PUT", "/api/v1/directory/SI-KOPER", desk).statusCode();
        int other = both.send("PUT", "/api/v1/directory/AT-GRAZ", desk).statusCode();

        assertThat(own).isEqualTo(200);
        assertThat(other).isEqualTo(404);
        assertThat(record("AUDITOR:SI")).contains("SI-KOPER");
        assertThat(record("AUDITOR:AT")).doesNotContain("SI-KOPER");
    }

    @Test
    void anAttemptIsReadByTheAuditorsOfAllStatesOfTheOfficer() {
        both.get("/api/v1/situations?section=EE-LV");

        assertThat(record("AUDITOR:SI")).contains("\"actedFor\":[\"AT\",\"SI\"]");
        assertThat(record("AUDITOR:AT")).contains("\"actedFor\":[\"AT\",\"SI\"]");
    }

    @Test
    void whatTheCoordinatorDoesIsReadByTheAuditorOfTheUnion() {
        String wish = "{\"section\": \"AT-SI\", \"release\": \"LABELS\", \"until\": \"%s\"}"
                .formatted(java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(5));

        PROVIDER.logIn(CONSOLE.asNobody(), "carla", "COORDINATOR:EU").send("POST", "/api/v1/releases", wish);

        assertThat(record("AUDITOR:EU")).contains("ASK RELEASE LABELS", "\"actedFor\":[\"EU\"]");
        assertThat(record("AUDITOR:AT")).doesNotContain("ASK RELEASE");
    }

    private static String record(String auditor) {
        return PROVIDER.logIn(CONSOLE.asNobody(), "auditor " + auditor, auditor)
                .get("/api/v1/audit?limit=1000")
                .body();
    }

    private static String decision(String state) {
        return "{\"resultId\": \"%s\", \"revision\": 0, \"state\": \"%s\", \"decision\": \"CONFIRMED\", \"criteria\": []}"
                .formatted(INDICATOR, state);
    }
}
