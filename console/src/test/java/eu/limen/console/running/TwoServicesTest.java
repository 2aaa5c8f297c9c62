package eu.limen.console.running;

import static eu.limen.console.running.RunningConsole.await;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.Console;
import eu.limen.console.login.DemoAccounts;
import eu.limen.console.store.ResultKind;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/** Two services on one database and one broker, and a database that goes away under them. */
class TwoServicesTest {

    private static final RunningConsole FIRST = RunningConsole.startWithAllTopics();
    private static final ConfigurableApplicationContext SECOND = second();
    private static final int RESULTS = 300;

    private static ConfigurableApplicationContext second() {
        return Console.start(
                Clock.systemUTC(),
                "--limen.demo=true",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--server.servlet.session.cookie.secure=false",
                "--limen.kafka.bootstrap.servers=" + FIRST.broker().bootstrapServers(),
                "--spring.datasource.url=" + FIRST.service().getEnvironment().getProperty("spring.datasource.url"));
    }

    @AfterAll
    static void end() {
        SECOND.close();
        FIRST.close();
    }

    private static Browser atSecond(String account) {
        DemoAccounts.Account found = SECOND.getBean(DemoAccounts.class).all().stream()
                .filter(each -> each.name().equals(account))
                .findFirst()
                .orElseThrow();
        Browser browser = new Browser(
                URI.create("http://127.0.0.1:" + SECOND.getEnvironment().getProperty("local.server.port")));
        browser.logIn(found.name(), found.password());
        return browser;
    }

    private static List<String> situations(int year) {
        List<String> lines = new ArrayList<>();
        for (int day = 0; day < RESULTS; day++) {
            lines.add(Specimens.situation(
                    "AT-CZ", LocalDate.of(year, 1, 1).plusDays(day).toString(), 21, 17));
        }
        return lines;
    }

    private static long count(String what) {
        Long count = FIRST.database().queryForObject("select count(*) from " + what, Long.class);
        return count == null ? 0 : count;
    }

    @Test
    void whatBothTakeInIsThereOnceAndWhoWatchesEitherSeesAll() {
        try (Watching one = FIRST.as("analyst-at").watch("");
                Watching other = atSecond("analyst-at").watch("")) {
            situations(2021).forEach(line -> FIRST.write(ResultKind.SITUATION, line));

            await("one has seen all", () -> seen(one, "2021") == RESULTS);
            await("the other has too", () -> seen(other, "2021") == RESULTS);

            assertThat(count("result where day between '2021-01-01' and '2021-12-31'"))
                    .isEqualTo(RESULTS);
        }
    }

    private static long seen(Watching stream, String year) {
        return Pattern.compile("\"day\":\"" + year + "-[0-9-]+\"")
                .matcher(stream.text())
                .results()
                .map(found -> found.group())
                .distinct()
                .count();
    }

    @Test
    void anAlertIsPlannedOnceForEachState() {
        FIRST.feed(ResultKind.ALERT, List.of(Specimens.alert(0)));
        FIRST.feed(ResultKind.ALERT, List.of(Specimens.alert(0)));

        await("all states are told", () -> count("delivery where channel = 'TOPIC' and status = 'SENT'") == 3);
        assertThat(count("delivery where channel = 'TOPIC'")).isEqualTo(3);
        assertThat(count("result where kind = 'ALERT'")).isEqualTo(1);
    }

    @Test
    void aDatabaseThatGoesAwayUnderLoadLosesNothing() {
        List<String> lines = situations(2022);
        lines.subList(0, RESULTS / 2).forEach(line -> FIRST.write(ResultKind.SITUATION, line));
        await("some are taken in", () -> count("result where day >= '2022-01-01'") > 0);

        crashDatabase();
        lines.subList(RESULTS / 2, RESULTS).forEach(line -> FIRST.write(ResultKind.SITUATION, line));

        await(
                "all are taken in",
                () -> countOrAway("result where day between '2022-01-01' and '2022-12-31'") == RESULTS);
        assertThat(count("unreadable")).isZero();
        assertThat(FIRST.as("analyst-at").get("/api/v1/situations?limit=5").statusCode())
                .isEqualTo(200);
        try (Watching stream = atSecond("analyst-at").watch("")) {
            FIRST.write(ResultKind.SITUATION, Specimens.situation("AT-CZ", "2023-01-01", 21, 17));
            await("streams go on", () -> seen(stream, "2023") == 1);
        }
    }

    /** A process of the database is killed: it breaks off all its connections, and recovers from its log. */
    private static void crashDatabase() {
        Long process = FIRST.database()
                .queryForObject(
                        "select pid from pg_stat_activity where backend_type = 'background writer'", Long.class);
        assertThat(ProcessHandle.of(process == null ? -1 : process)
                        .orElseThrow()
                        .destroyForcibly())
                .isTrue();
    }

    private static long countOrAway(String what) {
        try {
            return count(what);
        } catch (DataAccessException recovering) {
            return -1;
        }
    }
}
