package eu.limen.console.alerts;

import eu.limen.model.Alert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the desks of a state do not want to be told before a time. */
final class Silences {

    /**
     * A silence.
     *
     * @param pattern null: of every pattern
     * @param section null: of every section
     * @param reason a code
     */
    record Silence(
            long id,
            String state,
            @Nullable String pattern,
            @Nullable String section,
            String reason,
            Instant since,
            Instant until) {

        /** An alert that is also about another section is told. */
        boolean covers(Alert alert) {
            boolean samePattern =
                    pattern == null || pattern.equals(alert.pattern().name());
            boolean onlyThere = section == null
                    || (!alert.sections().isEmpty() && alert.sections().stream().allMatch(section::equals));
            return samePattern && onlyThere;
        }
    }

    private final JdbcTemplate database;

    Silences(JdbcTemplate database) {
        this.database = database;
    }

    /** Until when an alert is silenced for a state; null if it is not. */
    @Nullable
    Instant until(Alert alert, String state, Instant now) {
        return until(alert, running(Set.of(state), now));
    }

    /** Until when some silences, the longest first, cover an alert; null if none does. */
    static @Nullable Instant until(Alert alert, List<Silence> running) {
        return running.stream()
                .filter(each -> each.covers(alert))
                .findFirst()
                .map(Silence::until)
                .orElse(null);
    }

    /** Those of some states that hold at an instant, the longest first. */
    List<Silence> running(Set<String> states, Instant now) {
        return database.query(
                "select * from silence where state = any(?) and since <= ? and until > ? order by until desc",
                Silences::silence,
                states.toArray(String[]::new),
                Timestamp.from(now),
                Timestamp.from(now));
    }

    /** All of some states, also those that are over, the latest first. */
    List<Silence> ofStates(Set<String> states, long before, int limit) {
        return database.query(
                "select * from silence where state = any(?) and id < ? order by id desc limit ?",
                Silences::silence,
                states.toArray(String[]::new),
                before,
                limit);
    }

    Optional<Silence> find(long id) {
        return database.query("select * from silence where id = ?", Silences::silence, id).stream()
                .findFirst();
    }

    /** Adds one, and gives its id. */
    long add(
            String state,
            @Nullable String pattern,
            @Nullable String section,
            String reason,
            Instant since,
            Instant until) {
        return Objects.requireNonNull(database.queryForObject(
                "insert into silence (state, pattern, section, reason, since, until) values (?, ?, ?, ?, ?, ?) returning id",
                Long.class,
                state,
                pattern,
                section,
                reason,
                Timestamp.from(since),
                Timestamp.from(until)));
    }

    /** Ends one early. */
    void end(long id, Instant now) {
        database.update("update silence set until = least(until, ?) where id = ?", Timestamp.from(now), id);
    }

    private static Silence silence(ResultSet row, int number) throws SQLException {
        return new Silence(
                row.getLong("id"),
                row.getString("state"),
                row.getString("pattern"),
                row.getString("section"),
                row.getString("reason"),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("until").toInstant());
    }
}
