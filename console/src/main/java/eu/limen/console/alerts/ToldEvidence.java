package eu.limen.console.alerts;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Remembers which parts of an alert's evidence the people of a state know. Callers hold the transaction. */
final class ToldEvidence {

    private static final String REMEMBER = """
            insert into alert_told (alert_id, state, parts) values (?, ?, ?)
            on conflict (alert_id, state) do update set
                parts = array(select distinct unnest(alert_told.parts || excluded.parts) order by 1)
            """;

    private final JdbcTemplate database;

    ToldEvidence(JdbcTemplate database) {
        this.database = database;
    }

    Set<String> of(String alertId, String state) {
        return new TreeSet<>(database.queryForList(
                "select unnest(parts) from alert_told where alert_id = ? and state = ?", String.class, alertId, state));
    }

    void remember(String alertId, String state, EvidenceParts parts) {
        database.update(REMEMBER, alertId, state, parts.parts().toArray(String[]::new));
    }
}
