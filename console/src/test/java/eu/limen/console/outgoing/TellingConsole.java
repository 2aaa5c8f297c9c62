package eu.limen.console.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.limen.codec.ResultReader;
import eu.limen.codec.ResultWriter;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import eu.limen.model.Alert;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A console that tells desks: a mail server and a receiver of webhooks, all on 127.0.0.1. One for all tests of deliveries; it ends with the JVM. */
final class TellingConsole {

    /** The revision of the example alert that is practised. */
    static final int EXERCISE = 7;

    static final Receiver RECEIVER = new Receiver();
    static final RunningConsole CONSOLE;
    static final Desktop DESKTOP;
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));

    static {
        MAIL.start();
        CONSOLE = RunningConsole.start(
                "limen.channels.from=limen@limen.example",
                "limen.channels.link=https://limen.example/alerts/",
                "limen.channels.webhook-hosts=127.0.0.1:" + RECEIVER.port(),
                "limen.channels.loopback-webhooks=true",
                "limen.alerts.night-from=00:00",
                "limen.alerts.night-to=00:00",
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + MAIL.getSmtps().getPort(),
                "spring.mail.protocol=smtps",
                "spring.mail.properties.mail.smtps.ssl.trust=*",
                "spring.mail.properties.mail.smtps.ssl.checkserveridentity=false");
        DESKTOP = Desktop.of(CONSOLE);
        CONSOLE.feed(ResultKind.ALERT, List.of(Specimens.alert(0), Specimens.alert(1), exercise()));
    }

    private TellingConsole() {}

    private static String exercise() {
        String line = Specimens.alert(EXERCISE).replace("\"exercise\":false", "\"exercise\":true");
        return new ResultWriter().line(new ResultReader().read(line, Alert.class));
    }

    /** How many rows of a desk have a status. */
    static long with(String status, String recipient) {
        Long count = CONSOLE.database()
                .queryForObject(
                        "select count(*) from delivery where recipient = ? and status = ?",
                        Long.class,
                        recipient,
                        status);
        return count == null ? 0 : count;
    }

    /** The only mail to an address. */
    static MimeMessage mailTo(String address) {
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

    static String text(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent().toString().replace("\r\n", "\n");
    }
}
