package eu.limen.console.outgoing;

import static eu.limen.console.running.RunningConsole.await;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.alerts.Channel;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

class EmailDeliveriesTest {

    private static final Desktop DESKTOP = TellingConsole.DESKTOP;
    private static final Receiver RECEIVER = TellingConsole.RECEIVER;

    @Test
    void aDeskWhoseWebhookKeepsFailingIsToldByMail() throws Exception {
        DESKTOP.desk("si-two-ways", "SI", "two-ways@desk.example", "http://127.0.0.1:1/not-allowed");

        DESKTOP.due("si-two-ways", "SI", Channel.WEBHOOK, "SPOC", 0);
        for (int attempt = 1; attempt <= 3; attempt++) {
            int soMany = attempt;
            await("attempt " + attempt, () -> DESKTOP.attempts("si-two-ways", Channel.WEBHOOK) == soMany);
            await(
                    "it failed",
                    () -> DESKTOP.failure("si-two-ways", Channel.WEBHOOK).equals("HOST_NOT_ALLOWED"));
            DESKTOP.pausePasses("si-two-ways");
        }

        await(
                "the mail is sent",
                () -> DESKTOP.status("si-two-ways", Channel.EMAIL).equals("SENT"));
        assertThat(TellingConsole.mailTo("two-ways@desk.example").getSubject()).contains("HR-HU, HR-SI");
    }

    @Test
    void anEmailSaysInPlainWordsWhatAndWhereAndNoFigure() throws Exception {
        DESKTOP.desk("hr-mail", "HR", "spoc@desk.example", null);

        DESKTOP.due("hr-mail", "HR", Channel.EMAIL, "SPOC", 1);

        await("it is sent", () -> DESKTOP.status("hr-mail", Channel.EMAIL).equals("SENT"));
        MimeMessage mail = TellingConsole.mailTo("spoc@desk.example");
        assertThat(mail.getSubject()).isEqualTo("Limen: new alert, urgency Immediate, HR-HU, HR-SI");
        assertThat(TellingConsole.text(mail))
                .contains("Alert: " + Desktop.ALERT + ", revision 1")
                .contains("HR-HU (Croatia, Hungary); HR-SI (Croatia, Slovenia)")
                .contains("https://limen.example/alerts/A%7CDISPLACEMENT%7C")
                .doesNotContain("7500", "5000", "620", "5900", "EXERCISE");
        assertThat(mail.getMessageID()).endsWith("@limen.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void anExerciseIsMarkedInSubjectTextAndEvent() throws Exception {
        DESKTOP.desk("hr-exercise", "HR", "exercise@desk.example", RECEIVER.address("/exercise"));

        DESKTOP.due("hr-exercise", "HR", Channel.EMAIL, "SPOC", TellingConsole.EXERCISE);
        DESKTOP.due("hr-exercise", "HR", Channel.WEBHOOK, "SPOC", TellingConsole.EXERCISE);

        await("it is sent", () -> DESKTOP.status("hr-exercise", Channel.EMAIL).equals("SENT"));
        await("it is heard", () -> !RECEIVER.heardAt("/exercise").isEmpty());
        assertThat(TellingConsole.mailTo("exercise@desk.example").getSubject()).startsWith("EXERCISE - Limen: ");
        assertThat(TellingConsole.text(TellingConsole.mailTo("exercise@desk.example")))
                .startsWith("EXERCISE: this is practised");
        assertThat(RECEIVER.heardAt("/exercise").get(0).body()).contains("\"exercise\":true");
    }

    @Test
    void rowsOfADigestGoOutAsOneMessage() throws Exception {
        DESKTOP.desk("hr-digest", "HR", "digest@desk.example", null);

        TellingConsole.CONSOLE
                .part(org.springframework.transaction.support.TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    Desktop within =
                            new Desktop(TellingConsole.CONSOLE.part(org.springframework.jdbc.core.JdbcTemplate.class));
                    within.due("hr-digest", "HR", Channel.EMAIL, "DIGEST", 0);
                    within.due("hr-digest", "HR", Channel.EMAIL, "DIGEST", 1);
                    within.due("hr-digest", "HR", Channel.EMAIL, "DIGEST", TellingConsole.EXERCISE);
                });

        await("all are sent", () -> TellingConsole.with("SENT", "hr-digest") == 3);
        MimeMessage mail = TellingConsole.mailTo("digest@desk.example");
        assertThat(mail.getSubject()).isEqualTo("Limen: digest of alerts, some of them EXERCISE");
        assertThat(TellingConsole.text(mail))
                .contains("revision 0", "revision 1", "revision " + TellingConsole.EXERCISE);
    }
}
