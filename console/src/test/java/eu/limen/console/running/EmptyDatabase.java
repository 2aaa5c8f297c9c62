package eu.limen.console.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The service's tables in a real database, and no service that would touch them. It ends with the JVM. */
public final class EmptyDatabase {

    private final JdbcTemplate database;

    private EmptyDatabase(JdbcTemplate database) {
        this.database = database;
    }

    /** With all migrations. */
    public static EmptyDatabase start() {
        return startAt("latest");
    }

    /** With the migrations up to a version. */
    public static EmptyDatabase startAt(String version) {
        try {
            EmptyDatabase empty = new EmptyDatabase(
                    new JdbcTemplate(EmbeddedPostgres.builder().start().getPostgresDatabase()));
            empty.migrate(version);
            return empty;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Goes on to a version, or to the {@code latest}. */
    public void migrate(String version) {
        Flyway.configure()
                .dataSource(database.getDataSource())
                .target(version)
                .load()
                .migrate();
    }

    public JdbcTemplate database() {
        return database;
    }

    /** Transactions on it. */
    public TransactionTemplate transactions() {
        return new TransactionTemplate(
                new JdbcTransactionManager(java.util.Objects.requireNonNull(database.getDataSource())));
    }
}
