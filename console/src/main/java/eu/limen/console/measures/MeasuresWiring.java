package eu.limen.console.measures;

import eu.limen.codec.RuleSetReader;
import eu.limen.console.ConsoleSettings;
import eu.limen.register.SectionRegister;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register of measures. */
@Configuration(proxyBeanMethods = false)
public class MeasuresWiring {

    @Bean
    KnownMeasures knownMeasures(JdbcTemplate database, SectionRegister sections, ConsoleSettings settings) {
        return new KnownMeasures(database, sections, ShippedMeasures.read(settings.register()));
    }

    @Bean
    MeasuresController measures(KnownMeasures known, Clock clock) {
        return new MeasuresController(known, new LegalDates(RuleSetReader.standard()), clock);
    }
}
