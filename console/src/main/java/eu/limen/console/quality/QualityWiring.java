package eu.limen.console.quality;

import eu.limen.console.audit.AuditLog;
import eu.limen.console.web.Caller;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The quality of data. */
@Configuration(proxyBeanMethods = false)
public class QualityWiring {

    @Bean
    SourceAccounts sourceAccounts(JdbcTemplate database) {
        return new SourceAccounts(database);
    }

    @Bean
    SourcesController sources(SourceAccounts accounts, JdbcTemplate database, Caller caller) {
        return new SourcesController(
                accounts,
                new SilentSources(database),
                new CompletenessReads(database),
                new RefusalReads(database),
                caller);
    }

    @Bean
    UnreadableController unreadable(
            JdbcTemplate database, Caller caller, AuditLog log, TransactionTemplate transactions, Clock clock) {
        return new UnreadableController(new UnreadableRecords(database), caller, log, transactions, clock);
    }
}
