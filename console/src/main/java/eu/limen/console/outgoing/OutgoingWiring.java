package eu.limen.console.outgoing;

import eu.limen.console.ConsoleSettings;
import java.time.Clock;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What leaves the service, and the threads that send it. */
@Configuration(proxyBeanMethods = false)
public class OutgoingWiring {

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
}
