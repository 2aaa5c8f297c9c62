package eu.limen.console.decisions;

import eu.limen.console.access.Role;
import eu.limen.model.DecisionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps decisions: each stays, the last of a state holds. Callers of what writes hold the transaction. */
public final class DecisionStore {

    private static final String ENDORSES = "? in ('CONFIRMED', 'DISSENT')";

    private final JdbcClient database;

    public DecisionStore(JdbcClient database) {
        this.database = database;
    }

    /** What a state says last of a result, of the kind of a decision: of the result, or of what was done. Others wait until the transaction ends. */
    Optional<Decision> lockedLast(String resultId, String state, DecisionCode kind) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(resultId + ' ' + state)
                .query()
                .listOfRows();
        return database.sql("select * from decision where holds and result_id = ? and state = ? and endorses = ("
                        + ENDORSES + ")")
                .params(resultId, state, kind.name())
                .query(DecisionStore::row)
                .optional();
    }

    /**
     * Whether a person says for another state what holds of a result. Others who endorse it wait until the transaction ends.
     *
     * @param officer a pseudonym
     */
    boolean endorsesForAnother(String resultId, String state, String officer) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(resultId + " endorsed")
                .query()
                .listOfRows();
        return database.sql("select exists (select 1 from decision where holds and endorses and result_id = ?"
                        + " and state <> ? and decided_by = ?)")
                .params(resultId, state, officer)
                .query(Boolean.class)
                .single();
    }

    /**
     * Adds a decision, which takes the place of what the state said before.
     *
     * @param decidedBy a pseudonym
     */
    Decision add(
            DecidableResult result,
            String state,
            Role role,
            DecisionCode decision,
            List<String> criteria,
            String decidedBy,
            Instant at) {
        database.sql("update decision set holds = false where holds and result_id = ? and state = ? and endorses = ("
                        + ENDORSES + ")")
                .params(result.id(), state, decision.name())
                .update();
        return database.sql("insert into decision (result_id, method_version, revision, section, state, role, decision,"
                        + " criteria, decided_at, decided_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning *")
                .params(
                        result.id(),
                        result.methodVersion(),
                        result.revision(),
                        result.section(),
                        state,
                        role.name(),
                        decision.name(),
                        criteria.toArray(String[]::new),
                        Timestamp.from(at),
                        decidedBy)
                .query(DecisionStore::row)
                .single();
    }

    /**
     * A page, the latest first.
     *
     * @param resultId empty for all
     * @param before the number of the last of the page before
     */
    public List<Decision> list(Set<String> sections, String resultId, long before, int limit) {
        return database.sql("select * from decision where section = any(?) and id < ?"
                        + " and (? = '' or result_id = ?) order by id desc limit ?")
                .params(sections.toArray(String[]::new), before, resultId, resultId, limit)
                .query(DecisionStore::row)
                .list();
    }

    /** What the states say last of some indicators: confirmed or not. */
    public List<Decision> endorsements(Collection<String> indicatorIds) {
        return database.sql("select * from decision where holds and endorses and result_id = any(?) order by id")
                .param(indicatorIds.toArray(String[]::new))
                .query(DecisionStore::row)
                .list();
    }

    private static Decision row(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getLong("id"),
                row.getString("result_id"),
                row.getInt("revision"),
                row.getString("section"),
                row.getString("state"),
                Role.valueOf(row.getString("role")),
                DecisionCode.valueOf(row.getString("decision")),
                List.of((String[]) row.getArray("criteria").getArray()),
                row.getTimestamp("decided_at").toInstant(),
                row.getBoolean("holds"));
    }
}
