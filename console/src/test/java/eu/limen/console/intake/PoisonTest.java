package eu.limen.console.intake;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** What is read as a result and cannot be kept must not stop those behind it. */
class PoisonTest {

    private static RunningConsole console;

    @BeforeAll
    static void start() {
        console = RunningConsole.start();
    }

    @AfterAll
    static void stop() {
        console.close();
    }

    @Test
    void whatTheDatabaseRefusesIsNotedAndThoseAroundItAreTakenIn() {
        String good = Specimens.situation("AT-SI", "2025-05-05", 12, 7);
        String version = replaced(good, "\"methodVersion\":\"[^\"]*\"", "\"methodVersion\":\"20250101120000\"");
        String zero = replaced(
                Specimens.situation("AT-HU", "2025-05-05", 12, 7),
                "\"direction\":\"[^\"]*\"",
                "\"direction\":\"AT\\\\u0000HU\"");
        String other = Specimens.situation("AT-DE", "2025-05-05", 12, 7);

        console.database().update("delete from unreadable");
        console.feed(ResultKind.SITUATION, List.of(version, good, zero, other));

        assertThat(console.database().queryForList("select section from result order by section", String.class))
                .containsExactly("AT-DE", "AT-SI");
        assertThat(console.database().queryForObject("select count(*) from unreadable", Long.class))
                .isEqualTo(2);
        assertThat(console.database().queryForList("select distinct reason from unreadable", String.class))
                .containsExactly("NOT_KEPT");
    }

    @Test
    void whatIsNoResultKeepsTheHealthDownUntilAStewardHasLookedAtEachAndTheNextOneDoesSoAnew() {
        console.database().update("delete from unreadable");
        Browser steward = console.as("steward-at");
        console.feed(ResultKind.ALERT, List.of("no result of Johann", ""));

        String alarms = steward.get("/api/v1/quality/alarms").body();
        Health found = health();
        int ready = console.asNobody().get("/health/readiness").statusCode();
        String list = steward.get("/api/v1/quality/unreadable").body();
        HttpResponse<String> first = look(steward, "NO_RESULT", "FOREIGN");
        Health oneLeft = health();
        look(steward, "EMPTY", "LOST");
        Health lookedAt = health();
        console.feed(ResultKind.ALERT, List.of("another"));
        Health anew = health();
        look(steward, "NO_RESULT", "WRITTEN_AGAIN");

        assertThat(alarms).contains("\"UNREADABLE\"", "limen.alerts/");
        assertThat(found.getStatus()).isEqualTo(Status.DOWN);
        assertThat(found.getDetails()).containsEntry("unreadable", 2L).containsKeys("since", "latest");
        assertThat(ready).isEqualTo(200);
        assertThat(list)
                .contains(
                        "\"topic\":\"limen.alerts\"",
                        "\"sizeBytes\":19",
                        "\"reason\":\"NO_RESULT\"",
                        "\"reason\":\"EMPTY\"")
                .doesNotContain("outcome", "Johann");
        assertThat(first.body()).contains("\"outcome\":\"FOREIGN\"", "\"lookedAt\"");
        assertThat(oneLeft.getStatus()).isEqualTo(Status.DOWN);
        assertThat(lookedAt.getStatus()).isEqualTo(Status.UP);
        assertThat(anew.getDetails()).containsEntry("unreadable", 1L);
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(console.as("auditor-at").get("/api/v1/audit").body())
                .contains("\"action\":\"UNREADABLE\"", " FOREIGN\"", " LOST\"");
    }

    @Test
    void whoKeepsNoDataQualitySeesNoneAndAnOutcomeIsACode() {
        console.feed(ResultKind.BALANCE, List.of("no balance"));
        Browser steward = console.as("steward-at");

        int list =
                console.as("contact_point-at").get("/api/v1/quality/unreadable").statusCode();
        HttpResponse<String> free = look(steward, "NO_RESULT", "it was Johann");
        HttpResponse<String> none =
                steward.send("POST", "/api/v1/quality/unreadable/999999/outcome", "{\"outcome\": \"LOST\"}");
        look(steward, "NO_RESULT", "LOST");

        assertThat(list).isEqualTo(403);
        assertThat(free.statusCode()).isEqualTo(400);
        assertThat(free.body())
                .contains("WRITTEN_AGAIN, FOREIGN, NEWER_FORM, LOST")
                .doesNotContain("Johann");
        assertThat(none.statusCode()).isEqualTo(404);
    }

    private static Health health() {
        return Objects.requireNonNull(console.part(IntakeHealth.class).health(true));
    }

    /** Looks at the latest record that was passed over for a reason. */
    private static HttpResponse<String> look(Browser steward, String reason, String outcome) {
        Long number = console.database()
                .queryForObject(
                        "select max(number) from unreadable where reason = ? and outcome is null", Long.class, reason);
        return steward.send(
                "POST", "/api/v1/quality/unreadable/" + number + "/outcome", "{\"outcome\": \"" + outcome + "\"}");
    }

    private static String replaced(String line, String pattern, String by) {
        String other = line.replaceFirst(pattern, by);
        assertThat(other).isNotEqualTo(line);
        return other;
    }
}
