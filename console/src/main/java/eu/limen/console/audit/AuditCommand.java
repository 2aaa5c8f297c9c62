package eu.limen.console.audit;

import java.io.PrintStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code console audit verify}: walks the record, and says what was looked at and what was found. */
public final class AuditCommand {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_WALKED = 2;

    private static final Pattern HEAD = Pattern.compile("[1-9][0-9]*:[0-9a-f]{64}");

    private AuditCommand() {}

    /** Ends with 0 if the record is whole, 1 if not, 2 if it could not be walked. */
    public static int verify(ConfigurableEnvironment options) {
        return verify(options, System.out, System.err);
    }

    static int verify(ConfigurableEnvironment options, PrintStream told, PrintStream troubles) {
        Optional<String> head = Optional.ofNullable(options.getProperty("expected-head"));
        if (head.isPresent() && !HEAD.matcher(head.get()).matches()) {
            troubles.println("--expected-head: cannot be read (expected: NUMBER:HASH, as an earlier walk told it)");
            return NOT_WALKED;
        }
        Optional<JdbcTemplate> database = RecordDatabase.of(options, troubles);
        if (database.isEmpty()) {
            return NOT_WALKED;
        }
        try {
            AuditCheck.Found found = new AuditCheck(database.get()).walk(head);
            told.println("looked at: order, contents and hashes of all entries in table audit"
                    + (head.isPresent() ? ", and the entry that was expected" : ""));
            told.println(AuditCheck.words(found));
            return found.whole() ? WHOLE : BROKEN;
        } catch (DataAccessException away) {
            troubles.println(
                    "the record could not be walked: the database does not answer or has no table audit (expected: the"
                            + " database of the service)");
            return NOT_WALKED;
        }
    }
}
