package eu.limen.console.web;

import eu.limen.console.ConsoleSettings;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.outgoing.Outgoing;
import eu.limen.console.rules.ProposalDesk;
import eu.limen.console.rules.RuleStore;
import eu.limen.register.SectionRegister;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How rules come to hold. */
@Configuration(proxyBeanMethods = false)
public class RulesWiring {

    @Bean
    RuleStore ruleStore(JdbcClient database) {
        return new RuleStore(database);
    }

    @Bean
    ProposalDesk proposalDesk(
            RuleStore store,
            SectionRegister sections,
            Outgoing outgoing,
            ConsoleSettings settings,
            AuditLog log,
            TransactionTemplate transactions,
            Clock clock) {
        return new ProposalDesk(store, sections, outgoing, settings.topics() + "rules", log, transactions, clock);
    }

    @Bean
    RulesController rules(RuleStore store, ProposalDesk desk, SectionRegister sections, Caller caller, Clock clock) {
        return new RulesController(store, desk, sections, caller, clock);
    }
}
