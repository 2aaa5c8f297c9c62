package eu.limen.console.reports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of the report team. */
@Configuration(proxyBeanMethods = false)
public class ReportsWiring {

    @Bean
    ReportsController reports(JdbcTemplate database) {
        return new ReportsController(new ReleasedTables(database));
    }
}
