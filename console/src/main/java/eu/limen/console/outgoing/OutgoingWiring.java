package eu.limen.console.outgoing;

import eu.limen.console.ConsoleSettings;
import eu.limen.console.access.Jurisdiction;
import eu.limen.console.alerts.Alarms;
import eu.limen.console.alerts.AlertSettings;
import eu.limen.console.alerts.Deliveries;
import eu.limen.console.alerts.NightRule;
import eu.limen.console.directory.WebhookSecrets;
import eu.limen.register.SectionRegister;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the service, and the threads that send it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChannelSettings.class)
public class OutgoingWiring {

    /** Messages under way by one channel: some that do not answer leave room for others. */
    private static final int AT_ONCE = 3;

    @Bean
    TurnLock turns(JdbcTemplate database) {
        return new TurnLock(database);
    }

    @Bean
    TopicWriter topicWriter(ConsoleSettings settings) {
        Properties client = new Properties();
        client.putAll(settings.kafka());
        return new TopicWriter(client);
    }

    @Bean
    OutgoingRelay outgoingRelay(
            JdbcTemplate database, TransactionTemplate transaction, TurnLock turns, TopicWriter topics, Clock clock) {
        return new OutgoingRelay(database, transaction, turns, topics, clock);
    }

    @Bean
    SendingLoop outgoingLoop(OutgoingRelay relay) {
        return new SendingLoop("outgoing", 1, relay);
    }

    @Bean
    DueDeliveries dueDeliveries(
            JdbcTemplate database,
            TransactionTemplate transaction,
            ChannelSettings settings,
            Deliveries deliveries,
            AlertSettings alerts,
            Alarms alarms) {
        return new DueDeliveries(
                database,
                transaction,
                settings.claim(),
                new NightRest(database, deliveries, new NightRule(alerts)),
                (state, alertId) -> alarms.raise(Alarms.Kind.NOT_DELIVERED, state, alertId));
    }

    @Bean
    DeliveredAlerts deliveredAlerts(JdbcTemplate database) {
        return new DeliveredAlerts(database);
    }

    @Bean
    SendingLoop topicLoop(
            ConsoleSettings settings,
            JdbcTemplate database,
            TransactionTemplate transaction,
            DueDeliveries deliveries,
            DeliveredAlerts alerts,
            Jurisdiction jurisdiction,
            TopicWriter topics,
            JsonMapper json,
            Clock clock) {
        return new SendingLoop(
                "alerts-to-topics",
                1,
                new TopicRound(
                        database,
                        transaction,
                        deliveries,
                        alerts,
                        jurisdiction,
                        topics,
                        json,
                        settings.topics(),
                        clock));
    }

    @Bean
    WebhookCarrier webhooks(ChannelSettings settings, JsonMapper json, Clock clock) {
        return new WebhookCarrier(new WebhookHosts(settings.webhookHosts(), settings.loopbackWebhooks()), json, clock);
    }

    @Bean
    EmailCarrier emails(
            ChannelSettings settings,
            ObjectProvider<JavaMailSenderImpl> server,
            SectionRegister register,
            Clock clock) {
        return new EmailCarrier(SafeMail.over(server.getIfAvailable()), settings.from(), register, clock);
    }

    @Bean
    Desks desks(JdbcTemplate database, WebhookSecrets secrets) {
        return new Desks(database, secrets);
    }

    @Bean
    SendingLoop webhookLoop(
            WebhookCarrier webhooks,
            DueDeliveries deliveries,
            DeliveredAlerts alerts,
            Desks desks,
            ChannelSettings settings,
            Clock clock) {
        return new SendingLoop(
                "webhooks", AT_ONCE, new DeskRound(webhooks, deliveries, alerts, desks, settings.link(), clock));
    }

    @Bean
    SendingLoop emailLoop(
            EmailCarrier emails,
            DueDeliveries deliveries,
            DeliveredAlerts alerts,
            Desks desks,
            ChannelSettings settings,
            Clock clock) {
        return new SendingLoop(
                "emails", AT_ONCE, new DeskRound(emails, deliveries, alerts, desks, settings.link(), clock));
    }

    @Bean
    SendingHealth sendingHealth(List<SendingLoop> loops, JdbcTemplate database) {
        return new SendingHealth(loops, database);
    }
}
