package eu.limen.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.EmptyDatabase;
import eu.limen.console.running.RunningConsole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ResultOrderTest {

    private static final EmptyDatabase EMPTY = EmptyDatabase.start();
    private static final JdbcTemplate DATABASE = EMPTY.database();

    @Test
    void ofTwoServicesThatWriteTheSecondWaitsSoThatNoReaderPassesOverTheFirst() throws InterruptedException {
        ResultStore store = new ResultStore(DATABASE);
        Thread second = new Thread(
                () -> EMPTY.transactions().executeWithoutResult(status -> store.add(List.of(result("second")))));

        EMPTY.transactions().executeWithoutResult(status -> {
            store.add(List.of(result("first")));
            second.start();
            RunningConsole.await("the second waits", ResultOrderTest::somebodyWaits);
        });
        second.join();

        assertThat(DATABASE.queryForList("select id from result order by seq", String.class))
                .containsExactly("first", "second");
    }

    private static StoredResult result(String id) {
        Instant known = Instant.parse("2025-01-14T12:00:00Z");
        return new StoredResult(
                ResultKind.BALANCE,
                id,
                "1",
                0,
                known,
                null,
                null,
                null,
                LocalDate.parse("2025-01-14"),
                null,
                List.of(),
                "{}");
    }

    private static boolean somebodyWaits() {
        return Boolean.TRUE.equals(
                DATABASE.queryForObject("select exists (select 1 from pg_locks where not granted)", Boolean.class));
    }
}
