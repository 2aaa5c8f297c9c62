package eu.limen.console.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code console key destroy}: who had that key is nobody from then on, and the record stays whole. The name is read from standard input, where no list of processes shows it. */
public final class KeyCommand {

    private static final int DONE = 0;
    private static final int NO_SUCH_KEY = 1;
    private static final int NOT_DONE = 2;

    private KeyCommand() {}

    /** Ends with 0 if the key is destroyed, 1 if there is none, 2 if that could not be found out. */
    public static int destroy(ConfigurableEnvironment options) {
        String secret = options.getProperty("limen.secret", "");
        if (secret.isEmpty()) {
            System.err.println("limen.secret: missing (expected: the secret of the service, by which keys are found)");
            return NOT_DONE;
        }
        Optional<JdbcTemplate> database = RecordDatabase.of(options, System.err);
        if (database.isEmpty()) {
            return NOT_DONE;
        }
        try {
            String subject = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (subject == null || subject.isBlank()) {
                System.err.println("standard input: empty (expected: the identity provider's name of the officer)");
                return NOT_DONE;
            }
            return destroy(database.get(), secret, subject.strip());
        } catch (DataAccessException | IOException away) {
            System.err.println(
                    "the key could not be destroyed: the database does not answer or has no such table (expected:"
                            + " the database of the service)");
            return NOT_DONE;
        }
    }

    /** The key and the entry that it was destroyed, or neither. */
    private static int destroy(JdbcTemplate database, String secret, String subject) {
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(RecordDatabase.source(database)));
        Boolean destroyed = transaction.execute(status -> {
            boolean was = new Pseudonyms(database, secret.getBytes(StandardCharsets.UTF_8)).forget(subject);
            if (was) {
                new AuditLog(database, transaction, Clock.systemUTC()).add(null, "DESTROY KEY", "officer_key", "DONE");
            }
            return was;
        });
        if (!Boolean.TRUE.equals(destroyed)) {
            System.out.println("there is no key of that officer");
            return NO_SUCH_KEY;
        }
        System.out.println("destroyed: what stands in the record under that officer's pseudonym is nobody's;"
                + " a service that runs may use it for a minute more");
        return DONE;
    }
}
