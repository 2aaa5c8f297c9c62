package eu.limen.console.alerts;

import static eu.limen.console.running.RunningConsole.await;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ResultWriter;
import eu.limen.console.Console;
import eu.limen.console.directory.ContactPoint;
import eu.limen.console.directory.ContactPoints;
import eu.limen.console.directory.DeskLevel;
import eu.limen.console.directory.NightChannel;
import eu.limen.console.outgoing.Receiver;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.SettableClock;
import eu.limen.console.store.ResultKind;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Two services send from one database: a desk is woken twice a night all the same. Times of day are Slovenia's in winter (UTC+1). */
class TwoServicesByNightTest {

    private static final Instant AT_2 = PlannedAlerts.NIGHT;
    private static final Instant MORNING = Instant.parse("2025-01-15T06:30:00Z");
    private static final Instant NEXT_AT_2 = AT_2.plus(Duration.ofDays(1));
    private static final int ALERTS = 8;
    private static final int PAGES = 2;

    private static final SettableClock CLOCK = new SettableClock(AT_2);
    private static final Receiver RECEIVER = new Receiver();

    private static RunningConsole first;
    private static ConfigurableApplicationContext second;

    @BeforeAll
    static void start() {
        String link = "limen.channels.link=https://limen.example/alerts/";
        String hosts = "limen.channels.webhook-hosts=127.0.0.1:" + RECEIVER.port();
        String loopback = "limen.channels.loopback-webhooks=true";
        // Both open the secret of the desk's webhook.
        String secret = "limen.secret=0123456789abcdef0123456789abcdef";
        first = RunningConsole.startAt(CLOCK, link, hosts, loopback, secret);
        second = Console.start(
                CLOCK,
                "--limen.demo=true",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--" + link,
                "--" + hosts,
                "--" + loopback,
                "--" + secret,
                "--limen.kafka.bootstrap.servers=" + first.broker().bootstrapServers(),
                "--spring.datasource.url=" + first.service().getEnvironment().getProperty("spring.datasource.url"));
        enterDesk();
    }

    @AfterAll
    static void end() {
        second.close();
        first.close();
        RECEIVER.close();
    }

    private static void enterDesk() {
        first.part(ContactPoints.class)
                .put(
                        new ContactPoint(
                                "SI-SPOC",
                                "SI",
                                DeskLevel.NATIONAL,
                                "Desk",
                                List.of(),
                                null,
                                RECEIVER.address("/spoc"),
                                NightChannel.WEBHOOK,
                                List.of("sl"),
                                null,
                                null,
                                null,
                                LocalDate.parse("2025-01-01"),
                                null),
                        "0123456789abcdef0123456789abcdef");
    }

    private static String surge(int number) {
        return new ResultWriter().line(PlannedAlerts.surge(AT_2)).replaceFirst("\"id\":\"A[|]", "\"id\":\"A|" + number);
    }

    private static long count(String where) {
        Long count = first.database()
                .queryForObject("select count(*) from delivery where recipient = 'SI-SPOC' and " + where, Long.class);
        return count == null ? 0 : count;
    }

    /** As after an outage: everything is overdue at once and may wake, and both services look for it. */
    private static void everythingIsOverdue(String which, Instant now) {
        first.database()
                .update(
                        "update delivery set status = 'QUEUED', step = 'SPOC', due_at = ?, wakes_until = ?, attempts = 0,"
                                + " message = null, sent_at = null, claimed_until = null"
                                + " where recipient = 'SI-SPOC' and " + which,
                        Timestamp.from(now),
                        Timestamp.from(now.plus(Duration.ofHours(2))));
    }

    @Test
    void aDeskIsWokenTwiceANightHoweverManyServicesRun() {
        first.feed(
                ResultKind.ALERT,
                IntStream.range(0, ALERTS).mapToObj(number -> surge(number)).toList());
        await("all are planned", () -> count("true") == ALERTS);
        await("two have gone out", () -> count("status in ('SENT', 'ACCEPTED')") == PAGES);
        everythingIsOverdue("status = 'QUEUED'", AT_2);
        await(
                "the others wait for the morning",
                () -> count("step = 'DIGEST' and status = 'QUEUED'") == ALERTS - PAGES);
        assertThat(RECEIVER.heardAt("/spoc")).hasSize(PAGES);

        CLOCK.set(MORNING);
        await("the morning has all of them", () -> count("status in ('SENT', 'ACCEPTED')") == ALERTS);
        assertThat(RECEIVER.heardAt("/spoc")).hasSize(PAGES + 1);

        CLOCK.set(NEXT_AT_2);
        everythingIsOverdue("true", NEXT_AT_2);
        await("the others wait again", () -> count("step = 'DIGEST' and status = 'QUEUED'") == ALERTS - PAGES);
        await("two have gone out again", () -> count("status in ('SENT', 'ACCEPTED')") == PAGES);
        assertThat(RECEIVER.heardAt("/spoc")).hasSize(PAGES + 1 + PAGES);
    }
}
