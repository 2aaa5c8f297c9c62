package eu.limen.console.reports;

import eu.limen.console.ConsoleSettings;
import eu.limen.console.measures.KnownMeasures;
import eu.limen.register.SectionRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of the report team. */
@Configuration(proxyBeanMethods = false)
public class ReportsWiring {

    private static final String DEMO = "the scenario of a demo";

    @Bean
    ReportsController reports(
            JdbcTemplate database, SectionRegister sections, KnownMeasures measures, ConsoleSettings settings) {
        ReleasedTables tables = new ReleasedTables(database);
        return new ReportsController(tables, new ReleaseFiles(tables, sections, measures, settings.demo() ? DEMO : ""));
    }
}
