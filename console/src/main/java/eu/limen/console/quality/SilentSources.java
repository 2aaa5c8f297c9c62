package eu.limen.console.quality;

import eu.limen.codec.ResultReader;
import eu.limen.model.Alert;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which promised flows are silent: the console does not have the roster, so it takes the word of the analysis, which does. */
final class SilentSources {

    private static final String RUNNING = """
            select line from result
            where kind = 'ALERT' and holds and word in ('NEW', 'UPDATE') and starts_with(id, 'A|SILENT_SOURCE|')
              and audience && ?::text[] and known_at <= ?
            """;

    private final JdbcTemplate database;
    private final ResultReader reader = new ResultReader();

    SilentSources(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Those of some states' gateways, the longest silent first.
     *
     * @param now the latest tick: an alert that has expired by then speaks no more
     */
    List<ShownSilence> ofStates(Set<String> states, Instant now) {
        return database.queryForList(RUNNING, String.class, states.toArray(String[]::new), Timestamp.from(now)).stream()
                .map(line -> reader.read(line, Alert.class))
                .filter(alert -> !alert.exercise() && alert.expiresMillis() > now.toEpochMilli())
                .map(ShownSilence::of)
                .flatMap(Optional::stream)
                .filter(silence -> states.contains(silence.source().substring(0, 2)))
                .sorted(Comparator.comparing(ShownSilence::since).thenComparing(ShownSilence::alertId))
                .toList();
    }
}
