package eu.limen.console.directory;

import eu.limen.console.ConsoleSettings;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.web.Caller;
import eu.limen.register.SectionRegister;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The directory of contact points. */
@Configuration(proxyBeanMethods = false)
public class DirectoryWiring {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryWiring.class);
    private static final int SECRET_BYTES = 32;

    /** A demo keeps no secret of its own over a restart: it makes those of its desks anew as well. */
    @Bean
    WebhookSecrets webhookSecrets(JdbcTemplate database, ConsoleSettings settings) {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        String own = settings.secret();
        WebhookSecrets secrets = new WebhookSecrets(own == null ? secret : own.getBytes(StandardCharsets.UTF_8));
        int sealed = new SecretSealing(database, secrets).seal();
        if (sealed > 0) {
            LOG.info("{} secrets of webhooks were kept in clear and are sealed now", sealed);
        }
        return secrets;
    }

    @Bean
    ContactPoints contactPoints(
            JdbcTemplate database,
            TransactionTemplate transactions,
            ConsoleSettings settings,
            SectionRegister register,
            WebhookSecrets secrets,
            Clock clock) {
        ContactPoints desks = new ContactPoints(database, secrets, new DeskVersions(database, clock));
        URI calls = settings.demoCalls();
        if (settings.demo() && calls != null) {
            transactions.executeWithoutResult(status -> DemoDesks.put(desks, register, calls));
        }
        return desks;
    }

    @Bean
    DirectoryController directory(
            ContactPoints desks,
            SectionRegister register,
            Caller caller,
            AuditLog log,
            TransactionTemplate transactions,
            Clock clock) {
        return new DirectoryController(desks, register, caller, log, transactions, clock);
    }
}
