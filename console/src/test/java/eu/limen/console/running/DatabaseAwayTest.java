package eu.limen.console.running;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.store.ResultKind;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** A database that is away for as long as it takes to start a large one, and one that is frozen. */
class DatabaseAwayTest {

    private static final int RESULTS = 300;

    /** Each waits a second for a connection: so many seconds the database is away. */
    private static final int QUESTIONS = 12;

    /** The limen.limits.longest-wait of docs/console.md: with the short timeouts of this test nothing may come near it. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    @TempDir
    private static Path directory;

    private static RestartableDatabase database;
    private static RunningConsole console;

    @BeforeAll
    static void start() throws IOException {
        database = RestartableDatabase.start(directory.resolve("data"));
        console = RunningConsole.startOn(
                database.postgres(),
                "limen.limits.logins=1000000",
                "spring.datasource.hikari.connection-timeout=1000",
                "spring.datasource.hikari.validation-timeout=500",
                "spring.datasource.hikari.data-source-properties.socketTimeout=2");
    }

    @AfterAll
    static void end() throws IOException {
        console.close();
        database.close();
    }

    @Test
    void whileItIsAwayEverybodyHearsThatAndAfterwardsNothingIsMissing() throws IOException {
        Browser analyst = console.as("analyst-at");
        List<String> lines = situations(2022);
        lines.subList(0, RESULTS / 2).forEach(line -> console.write(ResultKind.SITUATION, line));
        RunningConsole.await("some are taken in", holds(() -> count(2022) > 0));

        database.stop();
        lines.subList(RESULTS / 2, RESULTS).forEach(line -> console.write(ResultKind.SITUATION, line));
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int question = 0; question < QUESTIONS; question++) {
            answers.add(inTime(analyst, question % 2 == 0 ? "/api/v1/situations" : "/api/v1/audit"));
        }
        int alive = console.asNobody().get("/health/liveness").statusCode();
        database.startAgain();

        assertThat(answers).allSatisfy(DatabaseAwayTest::comeBack);
        assertThat(alive).isEqualTo(200);
        RunningConsole.await("all are taken in", holds(() -> count(2022) == RESULTS));
        RunningConsole.await(
                "it answers again",
                () -> analyst.get("/api/v1/situations?limit=5").statusCode() == 200);
        assertThat(count(2022)).isEqualTo(RESULTS);
        assertThat(console.database().queryForObject("select count(*) from unreadable", Long.class))
                .isZero();
    }

    @Test
    void aFrozenDatabaseKeepsNobodyWaiting() {
        Browser analyst = console.as("analyst-at");

        database.freeze();
        List<HttpResponse<String>> answers = new ArrayList<>();
        try {
            situations(2023).forEach(line -> console.write(ResultKind.SITUATION, line));
            for (int question = 0; question < 4; question++) {
                answers.add(inTime(analyst, "/api/v1/situations"));
            }
        } finally {
            database.goOn();
        }

        assertThat(answers).allSatisfy(DatabaseAwayTest::comeBack);
        RunningConsole.await("all are taken in", holds(() -> count(2023) == RESULTS));
        assertThat(analyst.get("/api/v1/situations?limit=5").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> inTime(Browser browser, String path) {
        long before = System.nanoTime();
        HttpResponse<String> answer = browser.get(path);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONGEST_WAIT);
        return answer;
    }

    private static void comeBack(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("database").doesNotContain("SQL", "jdbc", "Exception", "eu.limen", "\tat ");
    }

    private static List<String> situations(int year) {
        List<String> lines = new ArrayList<>();
        for (int day = 0; day < RESULTS; day++) {
            lines.add(Specimens.situation(
                    "AT-CZ", LocalDate.of(year, 1, 1).plusDays(day).toString(), 21, 17));
        }
        return lines;
    }

    private static long count(int year) {
        Long count = console.database()
                .queryForObject(
                        "select count(*) from result where day between ? and ?",
                        Long.class,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31));
        return count == null ? 0 : count;
    }

    private static BooleanSupplier holds(BooleanSupplier asked) {
        return () -> {
            try {
                return asked.getAsBoolean();
            } catch (DataAccessException starting) {
                return false;
            }
        };
    }
}
