package eu.limen.console.intake;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
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

        console.feed(ResultKind.SITUATION, List.of(version, good, zero, other));

        assertThat(console.database().queryForList("select section from result order by section", String.class))
                .containsExactly("AT-DE", "AT-SI");
        assertThat(console.database().queryForObject("select count(*) from unreadable", Long.class))
                .isEqualTo(2);
    }

    @Test
    void whatIsNoResultIsToldToStewardsAndHealthIsWellAgainTheDayAfter() {
        console.feed(ResultKind.ALERT, List.of("no result"));

        String alarms = console.as("steward-at").get("/api/v1/quality/alarms").body();
        Health health = Objects.requireNonNull(console.part(IntakeHealth.class).health(true));
        int ready = console.asNobody().get("/health/readiness").statusCode();
        console.database().update("update unreadable set found_at = found_at - interval '25 hours'");
        Health dayAfter =
                Objects.requireNonNull(console.part(IntakeHealth.class).health(true));
        console.database().update("delete from unreadable");

        assertThat(alarms).contains("\"UNREADABLE\"", "limen.alerts/");
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsKeys("since", "latest");
        assertThat(ready).isEqualTo(200);
        assertThat(dayAfter.getStatus()).isEqualTo(Status.UP);
    }

    private static String replaced(String line, String pattern, String by) {
        String other = line.replaceFirst(pattern, by);
        assertThat(other).isNotEqualTo(line);
        return other;
    }
}
