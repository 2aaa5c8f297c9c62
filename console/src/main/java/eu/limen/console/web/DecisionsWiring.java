package eu.limen.console.web;

import eu.limen.console.ConsoleSettings;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.decisions.DecisionDesk;
import eu.limen.console.decisions.DecisionStore;
import eu.limen.console.outgoing.Outgoing;
import eu.limen.console.store.ResultReads;
import eu.limen.register.SectionRegister;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people decide: on results, in reviews, and what they release. */
@Configuration(proxyBeanMethods = false)
public class DecisionsWiring {

    @Bean
    DecisionStore decisionStore(JdbcClient database) {
        return new DecisionStore(database);
    }

    @Bean
    DecisionDesk decisionDesk(
            DecisionStore store,
            Outgoing outgoing,
            ConsoleSettings settings,
            AuditLog log,
            TransactionTemplate transactions,
            Clock clock) {
        return new DecisionDesk(store, outgoing, settings.topics() + "decisions", log, transactions, clock);
    }

    @Bean
    IndicatorViews indicatorViews(DecisionStore decisions) {
        return new IndicatorViews(decisions);
    }

    @Bean
    DecisionsController decisions(
            ResultReads results, SectionRegister sections, DecisionStore decisions, DecisionDesk desk, Caller caller) {
        return new DecisionsController(results, sections, decisions, desk, caller);
    }
}
