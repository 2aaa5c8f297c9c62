package eu.limen.preflight;

import eu.limen.jobs.kafka.Deployment;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** Whether the database lets the console in, if there is one. */
record DatabaseCheck(Deployment deployment) {

    private static final String KEY = "database";
    private static final int PATIENCE_SECONDS = 10;

    List<Finding> look() {
        String url = deployment.others().get("database.url");
        if (url == null) {
            return List.of();
        }
        Properties properties = new Properties();
        properties.setProperty("user", deployment.others().getOrDefault("database.user", ""));
        properties.setProperty("password", deployment.others().getOrDefault("database.password", ""));
        properties.setProperty("loginTimeout", Integer.toString(PATIENCE_SECONDS));
        properties.setProperty("socketTimeout", Integer.toString(PATIENCE_SECONDS));
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            boolean answers = connection.isValid(PATIENCE_SECONDS);
            return List.of(
                    answers
                            ? Finding.well(KEY, connection.getMetaData().getDatabaseProductName() + " answers")
                            : Finding.unwell(KEY, "lets in and does not answer; look at its log"));
        } catch (SQLException refused) {
            return List.of(Finding.unwell(KEY, words(refused)));
        }
    }

    /** By the class of the SQL state: the driver's own words may repeat the address, and with it a password. */
    private static String words(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        if (state.startsWith("08")) {
            return state.equals("08001") || state.equals("08006") || state.equals("08004")
                    ? "no connection; check database.url, and that the database runs"
                    : "the connection broke; look at the database's log";
        }
        if (state.startsWith("28")) {
            return "refused database.user or database.password";
        }
        return state.startsWith("3D")
                ? "no database of this name; create it or correct database.url"
                : "cannot be used (SQL state " + (state.isEmpty() ? "none" : state) + "); check database.url";
    }
}
