package eu.limen.console.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The database for work that nobody waits for and that may be silent for long: migrations, and what is deleted by night. Everybody else gives the database up
 * after {@code socketTimeout} (application.yaml), or a question would hang for as long as it is frozen.
 */
final class PatientDataSource extends DelegatingDataSource {

    /** No limit (java.sql). */
    private static final int NEVER = 0;

    PatientDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        // The pool sets its own limit again when it gets the connection back.
        connection.setNetworkTimeout(Runnable::run, NEVER);
        return connection;
    }
}
