package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleasesTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();
    private static final String PATH = "/api/v1/releases";

    /** As the service sees it. */
    private static LocalDate today() {
        return LocalDate.ofInstant(CONSOLE.part(Clock.class).instant(), ZoneOffset.UTC);
    }

    static String ask(String section) {
        HttpResponse<String> asked =
                CONSOLE.as("coordinator-eu").send("POST", PATH, """
                        {"section": "%s", "release": "COUNTS", "until": "%s"}""".formatted(section, today().plusDays(7)));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        return asked.body().replaceAll("^.*\"number\":([0-9]+),.*$", "$1");
    }

    static HttpResponse<String> answer(String account, String number, String state, String release) {
        return CONSOLE.as(account)
                .send("POST", PATH + '/' + number + "/answer", """
                        {"state": "%s", "release": "%s", "until": "%s"}""".formatted(state, release, today().plusDays(7)));
    }

    @Test
    void theCoordinatorSeesWhatBothStatesHaveReleasedUntilOneTakesItBack() {
        CONSOLE.feed(ResultKind.SITUATION, List.of(Specimens.situation("AT-HU", "2025-02-04", 12, 7)));
        String situation = "/api/v1/situations/" + Browser.encoded("S|AT-HU|MIGRANT_SMUGGLING|AT>HU|2025-02-04");
        Browser coordinator = CONSOLE.as("coordinator-eu");
        String number = ask("AT-HU");

        int before = coordinator.get(situation).statusCode();
        answer("contact_point-at", number, "AT", "COUNTS");
        String byOne = coordinator.get(situation).body();
        answer("contact_point-hu", number, "HU", "COUNTS");
        String byBoth = coordinator.get(situation).body();
        answer("contact_point-hu", number, "HU", "NOTHING");
        answer("contact_point-at", number, "AT", "NOTHING");

        assertThat(before).isEqualTo(404);
        assertThat(byOne).contains("\"release\":\"LABELS\"").doesNotContain("figures");
        assertThat(byBoth).contains("\"release\":\"COUNTS\"", "\"observed\":\"19\"");
        assertThat(coordinator.get(situation).statusCode()).isEqualTo(404);
        assertThat(coordinator.get("/api/v1/situations").body()).doesNotContain("AT-HU");
    }

    @Test
    void aReleaseIsAnsweredByTheStatesOfTheSectionAlone() {
        String number = ask("AT-IT");

        assertThat(answer("contact_point-si", number, "SI", "COUNTS").statusCode())
                .isEqualTo(404);
        assertThat(answer("contact_point-si", number, "AT", "COUNTS").statusCode())
                .isEqualTo(404);
        assertThat(answer("analyst-at", number, "AT", "COUNTS").statusCode()).isEqualTo(403);
        assertThat(CONSOLE.as("contact_point-si").get(PATH).body()).doesNotContain("AT-IT");
        assertThat(CONSOLE.as("steward-at").get(PATH).body()).contains("AT-IT");
    }

    @Test
    void requestsAndAnswersAreRecorded() {
        String number = ask("AT-SK");

        answer("contact_point-at", number, "AT", "LABELS");

        assertThat(CONSOLE.as("auditor-at").get("/api/v1/audit").body())
                .contains("\"action\":\"RELEASE LABELS\",\"object\":\"AT-SK until " + today().plusDays(7) + " as AT\"");
        assertThat(CONSOLE.as("coordinator-eu").get(PATH).body()).contains("\"released\":{\"AT\":\"LABELS\"}");
        assertThat(CONSOLE.as("coordinator-eu").get("/api/v1/me").body()).contains("\"AT-SK\":\"LABELS\"");
    }

    @Test
    void nobodyButTheCoordinatorAsksAndNotForEver() {
        String forEver = """
                {"section": "AT-SI", "release": "COUNTS", "until": "%s"}""".formatted(today().plusYears(1));

        assertThat(CONSOLE.as("contact_point-at").send("POST", PATH, forEver).statusCode())
                .isEqualTo(403);
        assertThat(CONSOLE.as("coordinator-eu").send("POST", PATH, forEver).statusCode())
                .isEqualTo(400);
        assertThat(CONSOLE.as("coordinator-eu")
                        .send("POST", PATH, forEver.replace("AT-SI", "XX-YY"))
                        .body())
                .contains("section: not in the register");
    }

    @Test
    void requestsComeInPages() {
        Browser coordinator = CONSOLE.as("coordinator-eu");
        String older = ask("AT-DE");
        String latest = ask("AT-DE");

        String first = coordinator.get(PATH + "?limit=1").body();
        String second = coordinator.get(PATH + "?limit=1&after=" + latest).body();

        assertThat(first).contains("\"number\":" + latest, "\"next\":\"" + latest + '"');
        assertThat(second).contains("\"number\":" + older).doesNotContain("\"number\":" + latest);
        assertThat(coordinator.get(PATH + "?after=nowhere").statusCode()).isEqualTo(400);
    }
}
