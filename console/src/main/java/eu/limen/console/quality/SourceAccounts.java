package eu.limen.console.quality;

import eu.limen.codec.ResultReader;
import eu.limen.console.intake.ResultListener;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.StoredResult;
import eu.limen.model.Balance;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the latest balance of each kind and gateway: a gateway that was last heard of years ago is found as fast as one that has just reported. */
final class SourceAccounts implements ResultListener {

    private static final String KEEP = """
            insert into source_account (kind, source, known_at, read, admitted, corrected, duplicate, rejected)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (source, kind) do update
            set known_at = excluded.known_at, read = excluded.read, admitted = excluded.admitted,
                corrected = excluded.corrected, duplicate = excluded.duplicate, rejected = excluded.rejected
            where source_account.known_at <= excluded.known_at
            """;

    /** The first two letters of a gateway are its state (contract, section 1). */
    private static final String OF_STATES =
            "select * from source_account where case when source = 'UNKNOWN' then source else left(source, 2) end = any(?)"
                    + " order by source, kind";

    private final JdbcTemplate database;
    private final ResultReader reader = new ResultReader();

    SourceAccounts(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void added(List<StoredResult> results) {
        for (StoredResult result : results) {
            if (result.kind() == ResultKind.BALANCE) {
                keep(reader.read(result.line(), Balance.class));
            }
        }
    }

    private void keep(Balance balance) {
        database.update(
                KEEP,
                balance.kind(),
                balance.source(),
                new Timestamp(balance.knownAtMillis()),
                balance.read(),
                balance.admitted(),
                balance.corrected(),
                balance.duplicate(),
                balance.rejected());
    }

    /** Of the gateways of some states, and with UNKNOWN among them of those that cannot be told; by gateway and kind. */
    List<SourceAccount> ofStates(Set<String> states) {
        return database.query(
                OF_STATES,
                (row, number) -> new SourceAccount(
                        row.getString("kind"),
                        row.getString("source"),
                        row.getTimestamp("known_at").toInstant(),
                        row.getLong("read"),
                        row.getLong("admitted"),
                        row.getLong("corrected"),
                        row.getLong("duplicate"),
                        row.getLong("rejected")),
                (Object) states.toArray(String[]::new));
    }

    /** The latest tick of the analysis; the beginning of time before the first. A release says only its day, which may lie ahead of it. */
    Instant latestTick() {
        Timestamp latest =
                database.queryForObject("select max(known_at) from result where kind <> 'AGGREGATE'", Timestamp.class);
        return latest == null ? Instant.EPOCH : latest.toInstant();
    }
}
