package eu.limen.console.alerts;

import eu.limen.model.Alert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The answers of contact points. Their texts are seen in the own state only and are deleted soon; the codes stay. */
final class Acknowledgements {

    /** A state that has answered to an alert. */
    record Answerer(String alertId, String state) {}

    private final JdbcTemplate database;
    private final Duration keepTexts;

    Acknowledgements(JdbcTemplate database, Duration keepTexts) {
        this.database = database;
        this.keepTexts = keepTexts;
    }

    void add(Alert seen, String state, AcknowledgementCode code, @Nullable String text, Instant at) {
        EvidenceParts parts = EvidenceParts.of(seen);
        database.update(
                "insert into acknowledgement (alert_id, method_version, revision, state, code, text, parts, fingerprint, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                seen.id(),
                seen.generatedBy().methodVersion(),
                seen.revision(),
                state,
                code.name(),
                text,
                parts.parts().toArray(String[]::new),
                parts.fingerprint(),
                Timestamp.from(at));
    }

    /** The parts of the evidence that a state has answered to. */
    Set<String> seen(String alertId, String state) {
        return new TreeSet<>(database.queryForList(
                "select distinct unnest(parts) from acknowledgement where alert_id = ? and state = ?",
                String.class,
                alertId,
                state));
    }

    /** The same of many alerts at once; an alert and state without an answer are not named. */
    Map<Answerer, Set<String>> seen(Collection<String> alertIds) {
        Map<Answerer, Set<String>> seen = new HashMap<>();
        database.query(
                "select alert_id, state, parts from acknowledgement where alert_id = any(?)",
                row -> {
                    seen.computeIfAbsent(
                                    new Answerer(row.getString("alert_id"), row.getString("state")),
                                    none -> new TreeSet<>())
                            .addAll(List.of((String[]) row.getArray("parts").getArray()));
                },
                (Object) alertIds.toArray(String[]::new));
        return seen;
    }

    /** All answers to an alert, the latest first, with the texts of some states. */
    List<ShownAcknowledgement> of(String alertId, Collection<String> ownStates, Instant now) {
        return of(Set.of(alertId), ownStates, now).getOrDefault(alertId, List.of());
    }

    /** The same of many alerts at once, by their ids; one without an answer is not named. */
    Map<String, List<ShownAcknowledgement>> of(Collection<String> alertIds, Collection<String> ownStates, Instant now) {
        Instant oldest = now.minus(keepTexts);
        return database
                .query(
                        "select * from acknowledgement where alert_id = any(?) order by at desc, id desc",
                        (row, number) -> shown(row, ownStates, oldest),
                        (Object) alertIds.toArray(String[]::new))
                .stream()
                .collect(Collectors.groupingBy(ShownAcknowledgement::alertId));
    }

    private static ShownAcknowledgement shown(ResultSet row, Collection<String> ownStates, Instant oldest)
            throws SQLException {
        Instant at = row.getTimestamp("at").toInstant();
        boolean withText = ownStates.contains(row.getString("state")) && at.isAfter(oldest);
        return new ShownAcknowledgement(
                row.getString("alert_id"),
                row.getInt("revision"),
                row.getString("state"),
                row.getString("code"),
                row.getString("fingerprint"),
                at.toString(),
                withText ? row.getString("text") : null);
    }

    /**
     * Deletes the texts whose time is over.
     *
     * @return how many
     */
    int deleteTexts(Instant now) {
        return database.update(
                "update acknowledgement set text = null where text is not null and at <= ?",
                Timestamp.from(now.minus(keepTexts)));
    }
}
