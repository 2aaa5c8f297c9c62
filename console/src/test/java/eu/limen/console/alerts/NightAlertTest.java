package eu.limen.console.alerts;

import static eu.limen.console.running.RunningConsole.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.limen.codec.ResultWriter;
import eu.limen.codec.Schemas;
import eu.limen.console.directory.ContactPoint;
import eu.limen.console.directory.ContactPoints;
import eu.limen.console.directory.DeskLevel;
import eu.limen.console.directory.NightChannel;
import eu.limen.console.outgoing.Receiver;
import eu.limen.console.outgoing.TopicReader;
import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.SettableClock;
import eu.limen.console.store.ResultKind;
import eu.limen.model.Alert;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A surge by night, from the topic of the analysis to the desks and back to the topic of answers; times of day are Slovenia's (UTC+1). */
class NightAlertTest {

    private static final Instant DATA_TO_4 = Instant.parse("2025-01-15T03:00:00Z");
    private static final Instant AT_5_10 = Instant.parse("2025-01-15T04:10:00Z");
    private static final Instant AT_5_40 = Instant.parse("2025-01-15T04:40:00Z");
    private static final Instant AT_5_45 = Instant.parse("2025-01-15T04:45:00Z");
    private static final Instant AT_5_50 = Instant.parse("2025-01-15T04:50:00Z");
    private static final List<String> FIGURES = List.of("7500", "7,500", "5000", "5,000", "620", "5900", "5,900");

    private static final SettableClock CLOCK = new SettableClock(AT_5_10);
    private static final Receiver RECEIVER = new Receiver();
    private static final GreenMail MAIL = new GreenMail(patient());

    /** Where much else runs. */
    private static final long MAIL_STARTS_WITHIN_MILLIS = 60_000;

    private static RunningConsole console;

    @BeforeAll
    static void start() {
        MAIL.start();
        console = RunningConsole.startAt(
                CLOCK,
                "limen.channels.from=limen@limen.example",
                "limen.channels.link=https://limen.example/alerts/",
                "limen.channels.webhook-hosts=127.0.0.1:" + RECEIVER.port(),
                "limen.channels.loopback-webhooks=true",
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + MAIL.getSmtps().getPort(),
                "spring.mail.protocol=smtps",
                "spring.mail.properties.mail.smtps.ssl.trust=*",
                "spring.mail.properties.mail.smtps.ssl.checkserveridentity=false");
        enter("SI-KOPER", DeskLevel.LOCAL, "koper@desks.example", null);
        enter("SI-SPOC", DeskLevel.NATIONAL, null, RECEIVER.address("/spoc"));
        enter("SI-CALL", DeskLevel.ON_CALL, "on-call@desks.example", null);
        enter("AT-SPOC", DeskLevel.NATIONAL, "vienna@desks.example", RECEIVER.address("/vienna"));
    }

    @AfterAll
    static void end() {
        console.close();
        RECEIVER.close();
        MAIL.stop();
    }

    private static ServerSetup patient() {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS);
        setup.setServerStartupTimeout(MAIL_STARTS_WITHIN_MILLIS);
        return setup;
    }

    private static void enter(String id, DeskLevel level, @Nullable String email, @Nullable String webhook) {
        console.part(ContactPoints.class)
                .put(
                        new ContactPoint(
                                id,
                                id.substring(0, 2),
                                level,
                                "Desk",
                                List.of(),
                                email,
                                webhook,
                                webhook == null ? NightChannel.EMAIL : NightChannel.WEBHOOK,
                                List.of("sl"),
                                null,
                                null,
                                null,
                                LocalDate.parse("2025-01-01"),
                                null),
                        webhook == null ? null : "0123456789abcdef0123456789abcdef");
    }

    private static Alert feed(String... changes) {
        String[] all = Arrays.copyOf(
                new String[] {
                    "\"pattern\": \"DISPLACEMENT\"",
                    "\"pattern\": \"SURGE\"",
                    "{\"state\": \"SI\", \"level\": \"NATIONAL\"}",
                    "{\"state\": \"SI\", \"level\": \"NATIONAL\"}, {\"state\": \"SI\", \"level\": \"LOCAL\"}"
                },
                4 + changes.length);
        System.arraycopy(changes, 0, all, 4, changes.length);
        Alert alert = PlannedAlerts.with(DATA_TO_4, all);
        console.feed(ResultKind.ALERT, List.of(new ResultWriter().line(alert)));
        return alert;
    }

    private static String path(Alert alert, String rest) {
        return "/api/v1/alerts/" + Browser.encoded(alert.id()) + rest;
    }

    private static String status(String desk, int revision) {
        return console
                .database()
                .queryForList(
                        "select status from delivery where recipient = ? and revision = ? order by id",
                        String.class,
                        desk,
                        revision)
                .stream()
                .findFirst()
                .orElse("none");
    }

    private static String standing(String account) {
        return console.as(account)
                .get("/api/v1/inbox")
                .body()
                .replaceFirst("(?s).*\"standing\":\\{\"..\":\"([A-Z_]+)\".*", "$1");
    }

    private static List<String> mailsTo(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> textOf(mail).startsWith(address))
                .map(NightAlertTest::textOf)
                .toList();
    }

    private static String textOf(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0] + " " + mail.getSubject() + " " + mail.getContent();
        } catch (jakarta.mail.MessagingException | java.io.IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void aSurgeByNightReachesItsDesksAndNobodyElseAndTheirAnswerReachesTheOtherSide() {
        // 05:10: the local desk and the state's own systems hear.
        Alert alert = feed();
        await("the local desk has mail", () -> !mailsTo("koper@").isEmpty());
        try (TopicReader slovenia = new TopicReader(console.broker().bootstrapServers(), "limen.to.SI.alerts");
                TopicReader austria = new TopicReader(console.broker().bootstrapServers(), "limen.to.AT.alerts")) {
            await("the topic of the state has it", () -> !slovenia.values().isEmpty());

            assertThat(slovenia.values()).singleElement().asString().contains(alert.id());
            assertThat(austria.values()).isEmpty();
        }
        assertThat(RECEIVER.heard()).isEmpty();

        // 05:40: nobody has answered; the single point of contact hears.
        CLOCK.set(AT_5_40);
        await(
                "the single point of contact hears",
                () -> List.of("SENT", "ACCEPTED").contains(status("SI-SPOC", 0)));
        String log =
                console.as("contact_point-si").get(path(alert, "/deliveries")).body();
        assertThat(log).contains("\"recipient\":\"SI-SPOC\"", "\"when\":\"sent 05:40, data to 04:00\"");
        assertThat(log).contains("\"when\":\"sent 05:10, data to 04:00\"");
        assertThat(RECEIVER.heardAt("/spoc"))
                .singleElement()
                .satisfies(
                        heard -> assertThat(heard.body()).contains("Immediate").doesNotContain(FIGURES));
        assertThat(mailsTo("koper@"))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail).contains("urgency Immediate").doesNotContain(FIGURES));

        // 05:45: it answers; who is on call sleeps on, and the other side knows.
        CLOCK.set(AT_5_45);
        assertThat(status("SI-CALL", 0)).isEqualTo("QUEUED");
        int answered = console.as("contact_point-si")
                .send("POST", path(alert, "/acknowledgements"), "{\"revision\": 0, \"code\": \"VERIFYING\"}")
                .statusCode();
        int unasked = console.as("contact_point-si")
                .sendWithoutToken("POST", path(alert, "/acknowledgements"), "{\"revision\": 0, \"code\": \"SEEN\"}")
                .statusCode();
        assertThat(answered).isEqualTo(201);
        assertThat(unasked).isEqualTo(403);
        assertThat(status("SI-CALL", 0)).isEqualTo("WITHDRAWN");
        assertThat(console.as("contact_point-hu")
                        .get(path(alert, "/acknowledgements"))
                        .body())
                .contains("\"state\":\"SI\"", "\"code\":\"VERIFYING\"", "\"at\":\"" + AT_5_45 + "\"");
        assertThat(standing("contact_point-hu")).isEqualTo("OPEN");
        assertThat(standing("contact_point-si")).isEqualTo("ACKNOWLEDGED");
        try (TopicReader answers = new TopicReader(console.broker().bootstrapServers(), "limen.acknowledgements")) {
            await("the answer has left", () -> !answers.values().isEmpty());
            assertThat(answers.values()).singleElement().satisfies(record -> {
                assertThat(Schemas.problemsOf("console/acknowledgement", record))
                        .isEmpty();
                assertThat(record).contains("\"code\":\"VERIFYING\"", "\"at\":\"" + AT_5_45 + "\"");
            });
        }

        // 05:50: new evidence asks again.
        CLOCK.set(AT_5_50);
        feed("\"revision\": 0", "\"revision\": 1", "\"Severe\"", "\"Extreme\"");
        await("the local desk hears again", () -> mailsTo("koper@").size() == 2);
        assertThat(standing("contact_point-si")).isEqualTo("ASKS_AGAIN");

        // Nobody else has heard of any of it.
        assertThat(mailsTo("vienna@")).isEmpty();
        assertThat(mailsTo("on-call@")).isEmpty();
        assertThat(RECEIVER.heardAt("/vienna")).isEmpty();
        assertThat(console.as("contact_point-at").get(path(alert, "")).statusCode())
                .isEqualTo(404);
        assertThat(console.as("analyst-at").get("/api/v1/inbox").body()).doesNotContain(alert.id());
    }
}
