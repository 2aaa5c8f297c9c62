package eu.limen.console.alerts;

import eu.limen.console.directory.ContactPoints;
import eu.limen.console.store.ResultReads;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is told of alerts, and what they answer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertSettings.class)
@Import(InboxWiring.class)
public class AlertsWiring {

    @Bean
    Alarms alarms(JdbcTemplate database, Clock clock) {
        return new Alarms(database, clock);
    }

    @Bean
    Deliveries deliveries(JdbcTemplate database) {
        return new Deliveries(database);
    }

    @Bean
    ToldEvidence toldEvidence(JdbcTemplate database) {
        return new ToldEvidence(database);
    }

    @Bean
    Silences silences(JdbcTemplate database) {
        return new Silences(database);
    }

    @Bean
    AlertAudience alertAudience(
            JdbcTemplate database,
            ResultReads results,
            ContactPoints directory,
            Deliveries deliveries,
            ToldEvidence told,
            Silences silences,
            Alarms alarms,
            AlertSettings settings,
            Clock clock) {
        return new AlertAudience(
                results, directory, deliveries, told, silences, new ThreatPicture(database), alarms, settings, clock);
    }
}
