package eu.limen.console.store;

import eu.limen.console.ConsoleSettings;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.audit.Pseudonyms;
import eu.limen.console.outgoing.Outgoing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept in the database. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
public class StoreWiring {

    private static final int SECRET_BYTES = 32;

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    ResultStore resultStore(JdbcTemplate database) {
        return new ResultStore(database);
    }

    @Bean
    ResultReads resultReads(JdbcTemplate database) {
        return new ResultReads(database);
    }

    @Bean
    News news(DataSource database) {
        return new News(database);
    }

    @Bean
    Retention retention(DataSource pool, ConsoleSettings settings, Clock clock) {
        return new Retention(
                patient(pool), settings.retention(), settings.deliveryRetention(), settings.outgoingRetention(), clock);
    }

    @Bean
    DeskRetention deskRetention(DataSource pool, ConsoleSettings settings, Clock clock) {
        return new DeskRetention(patient(pool), settings.deliveryRetention(), settings.retention(), clock);
    }

    private static JdbcTemplate patient(DataSource pool) {
        return new JdbcTemplate(new PatientDataSource(pool));
    }

    @Bean
    FlywayConfigurationCustomizer migrationsTakeTheirTime() {
        return migrations -> migrations.dataSource(new PatientDataSource(migrations.getDataSource()));
    }

    @Bean
    Offsets offsets(JdbcClient database) {
        return new Offsets(database);
    }

    @Bean
    Outgoing outgoing(JdbcTemplate database) {
        return new Outgoing(database);
    }

    @Bean
    AuditLog auditLog(JdbcTemplate database, TransactionTemplate transactions, Clock clock) {
        return new AuditLog(database, transactions, clock);
    }

    @Bean
    Pseudonyms pseudonyms(JdbcTemplate database, ConsoleSettings settings) {
        String secret = settings.secret();
        return new Pseudonyms(database, secret == null ? made() : secret.getBytes(StandardCharsets.UTF_8));
    }

    /** In a demo: who comes back after a restart has another pseudonym. */
    private static byte[] made() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
