package eu.limen.console.audit;

import eu.limen.console.access.Grant;
import eu.limen.console.access.Officer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The record of what officers did: only ever added to, each entry chained to the one before. */
public final class AuditLog {

    /** Of entries by somebody who is not logged in. */
    private static final String NOBODY = "-";

    /** One writer at a time, over all services of a database: any number that nothing else uses. */
    private static final long LOCK = 0x4c494d454eL;

    private record Link(long seq, byte[] hash) {}

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public AuditLog(JdbcTemplate database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Adds what an officer did for a state, or for the Union, in the transaction of what it tells. */
    public void done(Officer officer, String state, String action, String object) {
        add(officer, List.of(state), action, object, "DONE");
    }

    /** Adds an attempt, or what was done for no state in particular: it concerns all states that the officer speaks for. */
    public void add(@Nullable Officer officer, String action, String object, String outcome) {
        add(officer, statesOf(officer), action, object, outcome);
    }

    private void add(@Nullable Officer officer, List<String> actedFor, String action, String object, String outcome) {
        transaction.executeWithoutResult(status -> {
            database.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
            Link last = last();
            long seq = last.seq() + 1;
            Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            String pseudonym = officer == null ? NOBODY : officer.pseudonym();
            List<String> grants = officer == null
                    ? List.of()
                    : officer.grants().stream().map(Grant::toString).sorted().toList();
            byte[] hash = AuditChain.hash(last.hash(), seq, at, pseudonym, grants, action, object, outcome, actedFor);
            database.update(
                    "insert into audit (seq, at, pseudonym, grants, states, action, object, outcome, previous, hash,"
                            + " acted_for) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    seq,
                    Timestamp.from(at),
                    pseudonym,
                    grants.toArray(String[]::new),
                    statesOf(officer).toArray(String[]::new),
                    action,
                    object,
                    outcome,
                    last.hash(),
                    hash,
                    actedFor.toArray(String[]::new));
        });
    }

    private static List<String> statesOf(@Nullable Officer officer) {
        return officer == null
                ? List.of()
                : officer.grants().stream()
                        .map(Grant::state)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private Link last() {
        return database
                .query(
                        "select seq, hash from audit order by seq desc limit 1",
                        (row, number) -> new Link(row.getLong("seq"), row.getBytes("hash")))
                .stream()
                .findFirst()
                .orElse(new Link(0, AuditChain.BEGINNING));
    }

    /**
     * What was done for some states, the latest first. Old entries do not say for which: they are there for all states of the officer.
     *
     * @param states or the Union
     */
    public List<AuditEntry> ofStates(Set<String> states, long before, int limit) {
        return database.query(
                "select * from audit where coalesce(acted_for, states) && ?::text[] and seq < ? order by seq desc limit ?",
                AuditLog::entry,
                states.toArray(String[]::new),
                before,
                limit);
    }

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("pseudonym"),
                texts(row.getArray("grants")),
                row.getString("action"),
                row.getString("object"),
                row.getString("outcome"),
                HexFormat.of().formatHex(row.getBytes("hash")),
                Objects.requireNonNullElse(actedFor(row), List.of()));
    }

    static @Nullable List<String> actedFor(ResultSet row) throws SQLException {
        Array states = row.getArray("acted_for");
        return states == null ? null : texts(states);
    }

    static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
