package eu.limen.console.alerts;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads how far alerts have climbed in each state addressed; the state's own systems are no people. */
final class Escalations {

    private static final String CLIMBED = """
            select alert_id, state,
                   max(sent_at) filter (where status in ('SENT', 'ACCEPTED')) as told_at,
                   (array_agg(step order by due_at, id) filter (where status = 'QUEUED'))[1] as next_step,
                   min(due_at) filter (where status = 'QUEUED') as next_at,
                   count(*) filter (where status = 'FAILED') as failed
            from delivery where alert_id = any(?) and channel <> 'TOPIC'
            group by alert_id, state
            """;

    private final JdbcTemplate database;

    Escalations(JdbcTemplate database) {
        this.database = database;
    }

    /** Of some alerts, by alert and state; without those of which no message is written down. */
    Map<String, Map<String, ShownEscalation>> of(Collection<String> alertIds) {
        Map<String, Map<String, ShownEscalation>> found = new HashMap<>();
        database.query(
                CLIMBED,
                row -> {
                    found.computeIfAbsent(row.getString("alert_id"), none -> new TreeMap<>())
                            .put(
                                    row.getString("state"),
                                    new ShownEscalation(
                                            instant(row.getTimestamp("told_at")),
                                            row.getString("next_step"),
                                            instant(row.getTimestamp("next_at")),
                                            row.getInt("failed")));
                },
                (Object) alertIds.toArray(String[]::new));
        return found;
    }

    private static @Nullable String instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant().toString();
    }
}
