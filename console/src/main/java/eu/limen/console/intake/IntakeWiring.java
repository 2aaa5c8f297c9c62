package eu.limen.console.intake;

import eu.limen.console.ConsoleSettings;
import eu.limen.console.store.Offsets;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes in from the topics. */
@Configuration(proxyBeanMethods = false)
public class IntakeWiring {

    @Bean
    IntakeHealth intakeHealth(IntakeLoop intake, JdbcTemplate database) {
        return new IntakeHealth(intake, database);
    }

    @Bean
    IntakeLoop intake(
            ConsoleSettings settings,
            ResultStore store,
            Offsets offsets,
            TransactionTemplate transactions,
            List<ResultListener> listeners) {
        Properties client = new Properties();
        client.putAll(settings.kafka());
        Map<String, ResultKind> kindByTopic = new HashMap<>();
        for (ResultKind kind : ResultKind.values()) {
            kindByTopic.put(settings.topics() + kind.topic(), kind);
        }
        return new IntakeLoop(client, kindByTopic, store, offsets, transactions, listeners);
    }
}
