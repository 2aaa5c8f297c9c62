package eu.limen.console.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.limen.console.outgoing.Carrier.Arrival;
import eu.limen.model.AlertStatus;
import eu.limen.register.SectionRegister;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.json.JsonMapper;

class CarriersTest {

    private static final Instant NOON = Instant.parse("2025-03-04T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final Receiver receiver = new Receiver();
    private final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
    });

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
        receiver.close();
    }

    @Test
    void aWebhookIntoANetworkOfOnesOwnIsNotEvenConnectedTo() throws Exception {
        WebhookHosts hosts = new WebhookHosts(List.of("localhost:" + receiver.port()), false);
        try (WebhookCarrier carrier = new WebhookCarrier(hosts, new JsonMapper(), CLOCK)) {
            Message message = message("https://localhost:" + receiver.port() + "/private");

            assertThatThrownBy(() -> carrier.carry(message)).satisfies(failure(Failure.ADDRESS_NOT_PUBLIC));
        }
        assertThat(receiver.heardAt("/private")).isEmpty();
    }

    @Test
    void aWebhookToAHostThatIsNotNamedIsNotSent() throws Exception {
        WebhookHosts hosts = new WebhookHosts(List.of("desk.example"), true);
        try (WebhookCarrier carrier = new WebhookCarrier(hosts, new JsonMapper(), CLOCK)) {
            Message message = message(receiver.address("/unnamed"));

            assertThatThrownBy(() -> carrier.carry(message)).satisfies(failure(Failure.HOST_NOT_ALLOWED));
        }
        assertThat(receiver.heardAt("/unnamed")).isEmpty();
    }

    @Test
    void aReceiverThatIsNotThereIsNotReached() throws Exception {
        WebhookHosts hosts = new WebhookHosts(List.of("127.0.0.1:" + receiver.port()), true);
        Message message = message(receiver.address("/gone"));
        receiver.close();
        try (WebhookCarrier carrier = new WebhookCarrier(hosts, new JsonMapper(), CLOCK)) {

            assertThatThrownBy(() -> carrier.carry(message)).satisfies(failure(Failure.NOT_REACHED));
        }
    }

    @Test
    void aMailServerWithoutTlsGetsNothing() {
        EmailCarrier carrier = carrier("smtp", mail.getSmtp().getPort(), "*");

        assertThatThrownBy(() -> carrier.carry(message(null))).satisfies(failure(Failure.NOT_REACHED));
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aMailServerThatChangesToTlsGetsTheLetterUnderTlsOnly() throws Exception {
        try (StartTlsServer server = new StartTlsServer()) {
            EmailCarrier carrier = carrier("smtp", server.port(), "*");

            Arrival arrival = carrier.carry(message(null));

            assertThat(arrival).isEqualTo(Arrival.SENT);
            assertThat(server.inTheClear()).allMatch(line -> line.startsWith("EHLO"));
            assertThat(server.underTls()).contains("RCPT TO:<desk@desk.example>", "Alert: A|SURGE|AT-DE, revision 0");
        }
    }

    @Test
    void aMailServerThatCannotProveItsNameGetsNothing() {
        EmailCarrier carrier = carrier("smtps", mail.getSmtps().getPort(), "");

        assertThatThrownBy(() -> carrier.carry(message(null))).satisfies(failure(Failure.NOT_REACHED));
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void withoutAMailServerAMailWaits() {
        EmailCarrier carrier = new EmailCarrier(null, "limen@limen.example", SectionRegister.standard(), CLOCK);

        assertThatThrownBy(() -> carrier.carry(message(null))).satisfies(failure(Failure.NO_MAIL_SERVER));
        assertThat(Failure.NO_MAIL_SERVER.isLasting()).isFalse();
    }

    private static EmailCarrier carrier(String protocol, int port, String trusted) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setProtocol(protocol);
        server.getJavaMailProperties().setProperty("mail." + protocol + ".ssl.trust", trusted);
        server.getJavaMailProperties().setProperty("mail." + protocol + ".ssl.checkserveridentity", "false");
        return new EmailCarrier(SafeMail.over(server), "limen@limen.example", SectionRegister.standard(), CLOCK);
    }

    private static java.util.function.Consumer<Throwable> failure(Failure expected) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        NotDelivered.class,
                        failed -> assertThat(failed.failure()).isEqualTo(expected));
    }

    private static Message message(@Nullable String webhook) {
        Desk desk = new Desk(
                "at-desk", "AT", "desk@desk.example", webhook, "a secret", LocalDate.parse("2020-01-01"), null);
        Notice notice = new Notice(
                "A|SURGE|AT-DE", 0, AlertStatus.NEW, "Immediate", List.of("AT-DE"), false, "https://limen.example/");
        return new Message("0123", desk, List.of(notice), false, NOON);
    }
}
