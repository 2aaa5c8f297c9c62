package eu.limen.console.outgoing;

import eu.limen.console.alerts.Channel;
import eu.limen.register.SectionRegister;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes to a desk by e-mail, in plain words. */
final class EmailCarrier implements Carrier {

    private final @Nullable JavaMailSender server;
    private final String from;
    private final SectionRegister register;
    private final Clock clock;

    /** @param server null where the deployment has named none */
    EmailCarrier(@Nullable JavaMailSender server, String from, SectionRegister register, Clock clock) {
        this.server = server;
        this.from = from;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Arrival carry(Message message) throws NotDelivered {
        JavaMailSender sender = server;
        if (sender == null) {
            throw new NotDelivered(Failure.NO_MAIL_SERVER);
        }
        String to = Optional.ofNullable(message.desk().email()).orElseThrow(() -> new NotDelivered(Failure.NO_ADDRESS));
        try {
            MimeMessage letter = sender.createMimeMessage();
            write(letter, to, message);
            sender.send(letter);
            return Arrival.SENT;
        } catch (MailAuthenticationException refused) {
            throw new NotDelivered(Failure.LOGIN_REFUSED);
        } catch (MailSendException failed) {
            throw new NotDelivered(isRefused(failed) ? Failure.REFUSED : Failure.NOT_REACHED);
        } catch (MailException | MessagingException unusable) {
            throw new NotDelivered(Failure.REFUSED);
        }
    }

    private void write(MimeMessage letter, String to, Message message) throws MessagingException {
        Letter words = Letter.of(message, register);
        MimeMessageHelper helper = new MimeMessageHelper(letter, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(to);
        helper.setSubject(words.subject());
        helper.setText(words.text());
        helper.setSentDate(Date.from(clock.instant()));
        // The same at each attempt: mail programs show what they have already seen once only.
        letter.setHeader("Message-ID", '<' + message.key() + from.substring(from.lastIndexOf('@')) + '>');
        // RFC 3834: no notices of absence, please.
        letter.setHeader("Auto-Submitted", "auto-generated");
        if (message.isExerciseOnly()) {
            letter.setHeader("X-Limen-Exercise", "true");
        }
    }

    private static boolean isRefused(MailSendException failed) {
        return Arrays.stream(failed.getMessageExceptions()).anyMatch(SendFailedException.class::isInstance);
    }
}
