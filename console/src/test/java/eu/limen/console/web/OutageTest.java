package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is too long, and what cannot be answered while the database is away. */
class OutageTest {

    private static final RunningConsole CONSOLE =
            RunningConsole.start("limen.limits.body=10KB", "spring.datasource.hikari.connection-timeout=1000");

    private static final String TOO_LONG = "{\"text\": \"" + "x".repeat(11_000) + "\"}";

    @AfterAll
    static void end() {
        CONSOLE.close();
    }

    @Test
    void aBodyThatIsTooLongIsRefusedWhetherItSaysSoOrNot() {
        Browser steward = CONSOLE.as("steward-at");

        List<HttpResponse<String>> answers = List.of(
                steward.send("POST", "/api/v1/rules", TOO_LONG),
                steward.sendInPieces("POST", "/api/v1/rules", TOO_LONG));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("at most 10240 bytes").doesNotContain("xxx");
        });
    }

    @Test
    void whileTheDatabaseIsAwayEverybodyIsToldToComeBack() {
        Browser analyst = CONSOLE.as("analyst-at");
        JdbcTemplate beside = beside();
        beside.execute("alter database postgres with allow_connections false");
        beside.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'", row -> {});

        HttpResponse<String> answer = analyst.get("/api/v1/situations");
        HttpResponse<String> refusal = analyst.get("/api/v1/audit");
        beside.execute("alter database postgres with allow_connections true");

        assertThat(List.of(answer, refusal)).allSatisfy(each -> {
            assertThat(each.statusCode()).isEqualTo(503);
            assertThat(each.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(each.headers().firstValue("Retry-After")).isPresent();
            assertThat(each.body()).contains("database").doesNotContain("SQL", "jdbc", "Exception");
        });
        RunningConsole.await(
                "it answers again", () -> analyst.get("/api/v1/situations").statusCode() == 200);
    }

    private static JdbcTemplate beside() {
        String url = String.valueOf(CONSOLE.service().getEnvironment().getProperty("spring.datasource.url"));
        assertThat(url).contains("/postgres?");
        return new JdbcTemplate(new DriverManagerDataSource(url.replace("/postgres?", "/template1?")));
    }
}
