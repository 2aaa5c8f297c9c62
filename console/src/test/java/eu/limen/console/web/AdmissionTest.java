package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.transaction.support.TransactionTemplate;

/** More ask than the service can bear: a database that answers nothing holds everybody up. */
class AdmissionTest {

    private static final String PATH = "/api/v1/situations";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(6);

    private static final RunningConsole CONSOLE = RunningConsole.start(
            "limen.limits.at-once=1", "limen.limits.waiting=1", "limen.limits.longest-wait=" + LONGEST_WAIT);

    private final Browser browser = CONSOLE.as("analyst-at");
    private final TransactionTemplate transaction = CONSOLE.part(TransactionTemplate.class);

    @AfterAll
    static void end() {
        CONSOLE.close();
    }

    @Test
    void whoIsOneTooManyIsToldToComeBackAndTheOthersAreServedInTheirTurn() {
        CompletableFuture<HttpResponse<String>> first = new CompletableFuture<>();
        CompletableFuture<HttpResponse<String>> second = new CompletableFuture<>();

        HttpResponse<String> third = whileNothingIsRead(() -> {
            ask(first);
            RunningConsole.await("the first is worked on", () -> waitingForDatabase() == 1);
            ask(second);
            RunningConsole.await("the second waits", () -> admission().waiting() == 1);
            return browser.get(PATH);
        });

        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(third.headers().firstValue("Retry-After")).contains("5");
        assertThat(third.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(third.body()).contains("Ask again in 5 seconds");
        assertThat(first.join().statusCode()).isEqualTo(200);
        assertThat(second.join().statusCode()).isEqualTo(200);
    }

    @Test
    void whoWaitsTooLongIsToldToComeBackAndHealthIsAnsweredMeanwhile() {
        CompletableFuture<HttpResponse<String>> first = new CompletableFuture<>();
        CompletableFuture<HttpResponse<String>> second = new CompletableFuture<>();

        HttpResponse<String> health = whileNothingIsRead(() -> {
            ask(first);
            RunningConsole.await("the first is worked on", () -> waitingForDatabase() == 1);
            ask(second);
            HttpResponse<String> answer = CONSOLE.asNobody().get("/health/liveness");
            RunningConsole.await("somebody has waited too long", second::isDone);
            return answer;
        });

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(second.join().statusCode()).isEqualTo(503);
        assertThat(first.join().statusCode()).isEqualTo(200);
    }

    private static Admission admission() {
        FilterRegistrationBean<?> registered = CONSOLE.service().getBean("admission", FilterRegistrationBean.class);
        return (Admission) Objects.requireNonNull(registered.getFilter());
    }

    private void ask(CompletableFuture<HttpResponse<String>> answer) {
        answer.completeAsync(() -> browser.get(PATH), work -> new Thread(work, "asking").start());
    }

    private <T> T whileNothingIsRead(java.util.function.Supplier<T> work) {
        return transaction.execute(status -> {
            CONSOLE.part(org.springframework.jdbc.core.JdbcTemplate.class)
                    .execute("lock table result in access exclusive mode");
            return work.get();
        });
    }

    private static long waitingForDatabase() {
        Long waiting = CONSOLE.database()
                .queryForObject(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%from result%'",
                        Long.class);
        return waiting == null ? 0 : waiting;
    }
}
