package eu.limen.console.audit;

import java.io.PrintStream;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of the service for a command, by the options of the service. */
final class RecordDatabase {

    private RecordDatabase() {}

    /** Empty if no option names it; that is told. */
    static Optional<JdbcTemplate> of(ConfigurableEnvironment options, PrintStream troubles) {
        String address = options.getProperty("spring.datasource.url", "");
        if (!address.startsWith("jdbc:postgresql:")) {
            troubles.println("spring.datasource.url: missing or of another kind (expected: jdbc:postgresql:..., or"
                    + " --config=FILE with it)");
            return Optional.empty();
        }
        return Optional.of(new JdbcTemplate(new DriverManagerDataSource(
                address,
                options.getProperty("spring.datasource.username", ""),
                options.getProperty("spring.datasource.password", ""))));
    }

    static DataSource source(JdbcTemplate database) {
        return Objects.requireNonNull(database.getDataSource());
    }
}
