package eu.limen.console.directory;

import eu.limen.console.ConsoleSettings;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.web.Caller;
import eu.limen.register.SectionRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The directory of contact points. */
@Configuration(proxyBeanMethods = false)
public class DirectoryWiring {

    @Bean
    ContactPoints contactPoints(JdbcTemplate database, ConsoleSettings settings, SectionRegister register) {
        ContactPoints desks = new ContactPoints(database);
        if (settings.demo() && settings.demoCalls() != null) {
            DemoDesks.put(desks, register, settings.demoCalls());
        }
        return desks;
    }

    @Bean
    DirectoryController directory(
            ContactPoints desks,
            SectionRegister register,
            Caller caller,
            AuditLog log,
            TransactionTemplate transactions) {
        return new DirectoryController(desks, register, caller, log, transactions);
    }
}
