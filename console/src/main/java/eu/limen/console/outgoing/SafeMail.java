package eu.limen.console.outgoing;

import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server as the deployment has named it ({@code spring.mail.}), but never without TLS and never without patience's end. */
final class SafeMail {

    private static final String PATIENCE_MILLIS = "10000";

    private static final Map<String, String> UNLESS_SAID = Map.of(
            "ssl.checkserveridentity", "true",
            "connectiontimeout", PATIENCE_MILLIS,
            "timeout", PATIENCE_MILLIS,
            "writetimeout", PATIENCE_MILLIS);

    private SafeMail() {}

    /** The same server, made safe; null for none. */
    static @Nullable JavaMailSenderImpl over(@Nullable JavaMailSenderImpl server) {
        if (server == null) {
            return null;
        }
        Properties properties = server.getJavaMailProperties();
        for (String protocol : new String[] {"smtp", "smtps"}) {
            UNLESS_SAID.forEach((name, value) -> properties.putIfAbsent("mail." + protocol + '.' + name, value));
        }
        // Does nothing where the connection begins with TLS.
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
        return server;
    }
}
