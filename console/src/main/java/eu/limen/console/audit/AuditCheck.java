package eu.limen.console.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Walks the record of what officers did from its first entry to its last. */
public final class AuditCheck {

    private static final int AT_ONCE = 1_000;

    /**
     * What was found.
     *
     * @param entries as many as were walked
     * @param lastHash of the last, hexadecimal: who notes it with the number sees next time whether entries were cut off at the end
     * @param firstThatDoesNotFit null if nothing was changed, left out or put in between
     * @param noted whether the entry that was noted is there with the hash that was noted; true where none was
     */
    public record Found(
            long entries, String lastHash, @Nullable Long firstThatDoesNotFit, boolean noted) {

        public boolean whole() {
            return firstThatDoesNotFit == null && noted;
        }
    }

    private record Row(
            AuditEntry entry, List<String> states, @Nullable List<String> actedFor, byte[] previous, byte[] hash) {}

    private final JdbcTemplate database;

    public AuditCheck(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Walks the chain.
     *
     * @param noted an entry as {@code console audit verify} told it at another time, {@code 1234:9f86d0...}
     */
    public Found walk(Optional<String> noted) {
        long walked = 0;
        byte[] before = AuditChain.BEGINNING;
        Long broken = null;
        boolean seen = noted.isEmpty();
        List<Row> rows = after(0);
        while (!rows.isEmpty()) {
            for (Row row : rows) {
                if (broken == null && !fits(row, walked + 1, before)) {
                    broken = row.entry().seq();
                }
                walked++;
                before = row.hash();
                seen |= noted.isPresent()
                        && noted.get()
                                .equals(row.entry().seq() + ":" + row.entry().hash());
            }
            rows = after(rows.get(rows.size() - 1).entry().seq());
        }
        return new Found(walked, HexFormat.of().formatHex(before), broken, seen);
    }

    private List<Row> after(long seq) {
        return database.query("select * from audit where seq > ? order by seq limit " + AT_ONCE, AuditCheck::row, seq);
    }

    private static boolean fits(Row row, long seq, byte[] before) {
        AuditEntry entry = row.entry();
        byte[] hash = AuditChain.hash(
                before,
                entry.seq(),
                entry.at(),
                entry.pseudonym(),
                entry.grants(),
                entry.action(),
                entry.object(),
                entry.outcome(),
                row.actedFor());
        return entry.seq() == seq
                && Arrays.equals(row.previous(), before)
                && Arrays.equals(row.hash(), hash)
                && row.states().equals(statesOf(entry.grants()));
    }

    /** They are made of the grants, which the hash covers. */
    private static List<String> statesOf(List<String> grants) {
        return grants.stream()
                .map(grant -> grant.substring(grant.indexOf(':') + 1))
                .distinct()
                .sorted()
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                AuditLog.entry(row, number),
                AuditLog.texts(row.getArray("states")),
                AuditLog.actedFor(row),
                row.getBytes("previous"),
                row.getBytes("hash"));
    }

    static String words(Found found) {
        if (found.firstThatDoesNotFit() != null) {
            return "broken: entry " + found.firstThatDoesNotFit() + " of " + found.entries()
                    + " is the first that does not fit the one before it: the record was changed (expected: an unbroken chain)";
        }
        if (!found.noted()) {
            return "broken: " + found.entries()
                    + " entries fit each other, and the one that was expected is not among them:"
                    + " the record was cut off or written anew (expected: the same entry and hash)";
        }
        return found.entries() + " entries, unbroken; head, to be expected by the next check: " + found.entries() + ":"
                + found.lastHash();
    }
}
