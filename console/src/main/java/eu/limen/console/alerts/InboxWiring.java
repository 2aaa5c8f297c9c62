package eu.limen.console.alerts;

import eu.limen.console.ConsoleSettings;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.outgoing.Outgoing;
import eu.limen.console.store.ResultReads;
import eu.limen.console.web.Caller;
import eu.limen.console.web.ShownResults;
import eu.limen.register.SectionRegister;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What contact points see of alerts over HTTP, and answer. */
@Configuration(proxyBeanMethods = false)
public class InboxWiring {

    @Bean
    Acknowledgements acknowledgements(JdbcTemplate database, AlertSettings settings) {
        return new Acknowledgements(database, settings.keepTexts());
    }

    @Bean
    TextDeletion textDeletion(Acknowledgements acknowledgements, Clock clock) {
        return new TextDeletion(acknowledgements, clock);
    }

    @Bean
    AddressedAlerts addressedAlerts(ResultReads results, Caller caller, ShownResults shown) {
        return new AddressedAlerts(results, caller, shown);
    }

    @Bean
    Answering answering(
            Acknowledgements acknowledgements,
            Deliveries deliveries,
            ToldEvidence told,
            Outgoing outgoing,
            ConsoleSettings console,
            AuditLog log,
            TransactionTemplate transactions,
            AlertSettings settings,
            Clock clock) {
        String topic = console.topics() + "acknowledgements";
        return new Answering(acknowledgements, deliveries, told, outgoing, topic, log, transactions, settings, clock);
    }

    @Bean
    AcknowledgementsController acknowledgementsController(
            AddressedAlerts alerts,
            Acknowledgements acknowledgements,
            Answering answering,
            Caller caller,
            Clock clock) {
        return new AcknowledgementsController(alerts, acknowledgements, answering, caller, clock);
    }

    @Bean
    InboxController inbox(
            ResultReads results,
            AddressedAlerts alerts,
            Acknowledgements acknowledgements,
            Silences silences,
            JdbcTemplate database,
            AlertSettings settings,
            Caller caller,
            Clock clock) {
        Escalations escalations = new Escalations(database);
        return new InboxController(results, alerts, acknowledgements, silences, escalations, settings, caller, clock);
    }

    @Bean
    DeliveriesController deliveriesController(
            AddressedAlerts alerts, JdbcTemplate database, Alarms alarms, Caller caller) {
        return new DeliveriesController(alerts, new DeliveryLog(database), alarms, caller);
    }

    @Bean
    SilencesController silencesController(
            Silences silences,
            JdbcTemplate database,
            Deliveries deliveries,
            SectionRegister register,
            AlertSettings settings,
            Caller caller,
            AuditLog log,
            TransactionTemplate transactions,
            Clock clock) {
        Silencing silencing = new Silencing(database, deliveries, settings);
        return new SilencesController(silences, silencing, register, settings, caller, log, transactions, clock);
    }
}
