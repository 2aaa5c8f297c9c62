package eu.limen.console.quality;

import eu.limen.console.web.Caller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

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
}
