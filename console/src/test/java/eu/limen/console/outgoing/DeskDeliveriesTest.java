package eu.limen.console.outgoing;

import static eu.limen.console.running.RunningConsole.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.limen.codec.ResultReader;
import eu.limen.codec.ResultWriter;
import eu.limen.console.outgoing.Receiver.Heard;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import eu.limen.model.Alert;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeskDeliveriesTest {

    /** Its revision is practised. */
    private static final int EXERCISE = 7;

    private static final Receiver RECEIVER = new Receiver();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    private static RunningConsole console;
    private static Desktop desktop;

    @BeforeAll
    static void start() {
        MAIL.start();
        console = RunningConsole.start(
                "limen.channels.from=limen@limen.example",
                "limen.channels.link=https://limen.example/alerts/",
                "limen.channels.webhook-hosts=127.0.0.1:" + RECEIVER.port(),
                "limen.channels.loopback-webhooks=true",
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + MAIL.getSmtps().getPort(),
                "spring.mail.protocol=smtps",
                "spring.mail.properties.mail.smtps.ssl.trust=*",
                "spring.mail.properties.mail.smtps.ssl.checkserveridentity=false");
        desktop = Desktop.of(console);
        console.feed(ResultKind.ALERT, List.of(Specimens.alert(0), Specimens.alert(1), exercise()));
    }

    private static String exercise() {
        String line = Specimens.alert(EXERCISE).replace("\"exercise\":false", "\"exercise\":true");
        return new ResultWriter().line(new ResultReader().read(line, Alert.class));
    }

    @AfterAll
    static void stop() {
        console.close();
        RECEIVER.close();
        MAIL.stop();
    }

    @Test
    void aWebhookIsASignedEventWithoutFigures() throws IOException {
        desktop.desk("si-signed", "SI", null, RECEIVER.address("/signed"));

        desktop.due("si-signed", "SI", Channel.WEBHOOK, "SPOC", 0);

        await(
                "it is accepted",
                () -> desktop.status("si-signed", Channel.WEBHOOK).equals("ACCEPTED"));
        Heard heard = RECEIVER.heardAt("/signed").get(0);
        JsonNode event = new ObjectMapper().readTree(heard.body());
        JsonNode alert = event.at("/data/alerts/0");
        assertThat(heard.mediaType()).startsWith("application/cloudevents+json");
        assertThat(heard.signature())
                .isEqualTo(WebhookSignature.of(
                        Desktop.SECRET,
                        heard.key(),
                        Long.parseLong(heard.seconds()),
                        heard.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("id").asText()).isEqualTo(heard.key());
        assertThat(event.path("type").asText()).isEqualTo("eu.limen.alert");
        assertThat(event.path("subject").asText()).isEqualTo(Desktop.ALERT);
        assertThat(event.path("time").asText()).isEqualTo("2015-10-19T13:00:00Z");
        assertThat(alert.path("urgency").asText()).isEqualTo("Immediate");
        assertThat(alert.path("sections").toString()).isEqualTo("[\"HR-HU\",\"HR-SI\"]");
        assertThat(alert.path("link").asText()).startsWith("https://limen.example/alerts/A%7CDISPLACEMENT%7C");
        assertThat(heard.body()).doesNotContain("7500", "5000", "620", "5900", "observed", "headline");
    }

    @Test
    void aWebhookThatIsRefusedIsToldAgainUnderTheSameKey() {
        RECEIVER.answers(503);
        desktop.desk("si-refusing", "SI", null, RECEIVER.address("/refusing"));
        desktop.due("si-refusing", "SI", Channel.WEBHOOK, "SPOC", 0);
        await("it failed", () -> desktop.failure("si-refusing", Channel.WEBHOOK).equals("REFUSED"));
        String afterFailure = desktop.status("si-refusing", Channel.WEBHOOK);

        RECEIVER.answers(204);
        desktop.pausePasses("si-refusing");

        await(
                "it is accepted",
                () -> desktop.status("si-refusing", Channel.WEBHOOK).equals("ACCEPTED"));
        assertThat(afterFailure).isEqualTo("QUEUED");
        assertThat(desktop.attempts("si-refusing", Channel.WEBHOOK)).isEqualTo(2);
        assertThat(RECEIVER.heardAt("/refusing").stream().map(Heard::key).distinct())
                .hasSize(1);
        assertThat(RECEIVER.heardAt("/refusing")).hasSize(2);
    }

    @Test
    void anEarlierRevisionThatFailedDoesNotFollowALaterOne() {
        RECEIVER.answers(503);
        desktop.desk("si-overtaken", "SI", null, RECEIVER.address("/overtaken"));
        desktop.due("si-overtaken", "SI", Channel.WEBHOOK, "SPOC", 0);
        await(
                "it failed",
                () -> desktop.failure("si-overtaken", Channel.WEBHOOK).equals("REFUSED"));
        RECEIVER.answers(204);
        desktop.due("si-overtaken", "SI", Channel.WEBHOOK, "SPOC", 1);
        await("the later is heard", () -> accepted("si-overtaken") == 1);

        desktop.pausePasses("si-overtaken");

        await(
                "it is passed over",
                () -> desktop.status("si-overtaken", Channel.WEBHOOK).equals("WITHDRAWN"));
        assertThat(desktop.failure("si-overtaken", Channel.WEBHOOK)).isEqualTo("OVERTAKEN");
        assertThat(RECEIVER.heardAt("/overtaken")).hasSize(2);
    }

    @Test
    void aRedirectIsNotFollowed() {
        RECEIVER.answers(302);
        desktop.desk("si-moved", "SI", null, RECEIVER.address("/moved"));

        desktop.due("si-moved", "SI", Channel.WEBHOOK, "SPOC", 0);

        await("it failed", () -> desktop.failure("si-moved", Channel.WEBHOOK).equals("REDIRECTED"));
        RECEIVER.answers(204);
        assertThat(RECEIVER.heardAt("/elsewhere")).isEmpty();
    }

    @Test
    void aDeskWhoseWebhookKeepsFailingIsToldByMail() throws Exception {
        desktop.desk("si-two-ways", "SI", "two-ways@desk.example", "http://127.0.0.1:1/not-allowed");

        desktop.due("si-two-ways", "SI", Channel.WEBHOOK, "SPOC", 0);
        for (int attempt = 1; attempt <= 3; attempt++) {
            int soMany = attempt;
            await("attempt " + attempt, () -> desktop.attempts("si-two-ways", Channel.WEBHOOK) == soMany);
            await(
                    "it failed",
                    () -> desktop.failure("si-two-ways", Channel.WEBHOOK).equals("HOST_NOT_ALLOWED"));
            desktop.pausePasses("si-two-ways");
        }

        await(
                "the mail is sent",
                () -> desktop.status("si-two-ways", Channel.EMAIL).equals("SENT"));
        assertThat(mailTo("two-ways@desk.example").getSubject()).contains("HR-HU, HR-SI");
    }

    @Test
    void anEmailSaysInPlainWordsWhatAndWhereAndNoFigure() throws Exception {
        desktop.desk("hr-mail", "HR", "spoc@desk.example", null);

        desktop.due("hr-mail", "HR", Channel.EMAIL, "SPOC", 1);

        await("it is sent", () -> desktop.status("hr-mail", Channel.EMAIL).equals("SENT"));
        MimeMessage mail = mailTo("spoc@desk.example");
        assertThat(mail.getSubject()).isEqualTo("Limen: new alert, urgency Immediate, HR-HU, HR-SI");
        assertThat(text(mail))
                .contains("Alert: " + Desktop.ALERT + ", revision 1")
                .contains("HR-HU (Croatia, Hungary); HR-SI (Croatia, Slovenia)")
                .contains("https://limen.example/alerts/A%7CDISPLACEMENT%7C")
                .doesNotContain("7500", "5000", "620", "5900", "EXERCISE");
        assertThat(mail.getMessageID()).endsWith("@limen.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void anExerciseIsMarkedInSubjectTextAndEvent() throws Exception {
        desktop.desk("hr-exercise", "HR", "exercise@desk.example", RECEIVER.address("/exercise"));

        desktop.due("hr-exercise", "HR", Channel.EMAIL, "SPOC", EXERCISE);
        desktop.due("hr-exercise", "HR", Channel.WEBHOOK, "SPOC", EXERCISE);

        await("it is sent", () -> desktop.status("hr-exercise", Channel.EMAIL).equals("SENT"));
        await("it is heard", () -> !RECEIVER.heardAt("/exercise").isEmpty());
        assertThat(mailTo("exercise@desk.example").getSubject()).startsWith("EXERCISE - Limen: ");
        assertThat(text(mailTo("exercise@desk.example"))).startsWith("EXERCISE: this is practised");
        assertThat(RECEIVER.heardAt("/exercise").get(0).body()).contains("\"exercise\":true");
    }

    @Test
    void rowsOfADigestGoOutAsOneMessage() throws Exception {
        desktop.desk("hr-digest", "HR", "digest@desk.example", null);

        console.part(org.springframework.transaction.support.TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    Desktop within = new Desktop(console.part(org.springframework.jdbc.core.JdbcTemplate.class));
                    within.due("hr-digest", "HR", Channel.EMAIL, "DIGEST", 0);
                    within.due("hr-digest", "HR", Channel.EMAIL, "DIGEST", 1);
                    within.due("hr-digest", "HR", Channel.EMAIL, "DIGEST", EXERCISE);
                });

        await("all are sent", () -> sent("hr-digest") == 3);
        MimeMessage mail = mailTo("digest@desk.example");
        assertThat(mail.getSubject()).isEqualTo("Limen: digest of alerts, some of them EXERCISE");
        assertThat(text(mail)).contains("revision 0", "revision 1", "revision " + EXERCISE);
    }

    @Test
    void aStateThatAnAlertIsNotAddressedToIsNeverTold() {
        desktop.desk("at-wrong", "AT", null, RECEIVER.address("/wrong"));

        desktop.due("at-wrong", "AT", Channel.WEBHOOK, "SPOC", 0);

        await("it failed", () -> desktop.status("at-wrong", Channel.WEBHOOK).equals("FAILED"));
        assertThat(desktop.failure("at-wrong", Channel.WEBHOOK)).isEqualTo("NOT_ADDRESSED");
        assertThat(RECEIVER.heardAt("/wrong")).isEmpty();
        assertThat(console.database()
                        .queryForList("select state from alarm where kind = 'NOT_DELIVERED'", String.class))
                .contains("AT");
    }

    @Test
    void aDeskOfAnotherStateIsNotTold() {
        desktop.desk("at-desk", "AT", null, RECEIVER.address("/foreign"));

        desktop.due("at-desk", "SI", Channel.WEBHOOK, "SPOC", 0);

        await("it failed", () -> desktop.status("at-desk", Channel.WEBHOOK).equals("FAILED"));
        assertThat(desktop.failure("at-desk", Channel.WEBHOOK)).isEqualTo("NO_SUCH_DESK");
        assertThat(RECEIVER.heardAt("/foreign")).isEmpty();
    }

    @Test
    void whatWasWithdrawnIsNotSent() {
        desktop.desk("si-withdrawn", "SI", null, RECEIVER.address("/withdrawn"));

        desktop.row("si-withdrawn", "SI", Channel.WEBHOOK, "SPOC", 0, "WITHDRAWN");
        desktop.due("si-withdrawn", "SI", Channel.WEBHOOK, "ON_CALL", 1);

        await("the other is heard", () -> !RECEIVER.heardAt("/withdrawn").isEmpty());
        assertThat(RECEIVER.heardAt("/withdrawn")).hasSize(1);
        assertThat(RECEIVER.heardAt("/withdrawn").get(0).body()).contains("\"revision\":1");
    }

    private static long sent(String recipient) {
        return with("SENT", recipient);
    }

    private static long accepted(String recipient) {
        return with("ACCEPTED", recipient);
    }

    private static long with(String status, String recipient) {
        Long count = console.database()
                .queryForObject(
                        "select count(*) from delivery where recipient = ? and status = ?",
                        Long.class,
                        recipient,
                        status);
        return count == null ? 0 : count;
    }

    /** The only mail to an address. */
    private static MimeMessage mailTo(String address) {
        List<MimeMessage> all = Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent().toString().replace("\r\n", "\n");
    }
}
