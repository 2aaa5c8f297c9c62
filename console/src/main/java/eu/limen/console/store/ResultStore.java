package eu.limen.console.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes results: each revision once, however often it comes. Callers hold the transaction. */
public final class ResultStore {

    /** Told to all who wait for news when a transaction with results is committed. */
    public static final String NEWS = "limen_results";

    private static final String INSERT = """
            insert into result (kind, id, method_version, method_order, revision, known_at, holds,
                                section, threat, direction, day, word, audience, line)
            values (?, ?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String MARK_WHAT_HOLDS = """
            update result set holds = (result.seq = latest.seq)
            from (select distinct on (kind, id) kind, id, seq from result
                  where (kind, id) in (select * from unnest(?::text[], ?::text[]))
                  order by kind, id, method_order desc, revision desc) latest
            where result.kind = latest.kind and result.id = latest.id
              and result.holds <> (result.seq = latest.seq)
            """;

    /** Numbers are given when a row is written and seen when it is committed: one writer at a time, so that none appears behind what was read already. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended('limen results', 0))";

    private record Name(ResultKind kind, String id) {}

    private final JdbcTemplate database;

    public ResultStore(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Adds what is new of them, and tells those who wait for news once the transaction is committed.
     *
     * @return what was not there before, in the same order
     */
    public List<StoredResult> add(List<StoredResult> results) {
        if (results.isEmpty()) {
            return List.of();
        }
        database.query(ONE_AT_A_TIME, row -> {});
        List<StoredResult> added = new ArrayList<>();
        database.execute((ConnectionCallback<Integer>) connection -> {
            int[] rows = insert(connection, results);
            for (int i = 0; i < rows.length; i++) {
                if (rows[i] != 0) {
                    added.add(results.get(i));
                }
            }
            markWhatHolds(connection, results);
            return added.size();
        });
        database.execute("notify " + NEWS);
        return added;
    }

    /** Lets those who watch see a result again, since what people say of it has changed. */
    public void tellAgain(ResultKind kind, String id) {
        database.query(ONE_AT_A_TIME, row -> {});
        database.update("update result set seq = default where kind = ? and id = ? and holds", kind.name(), id);
        database.execute("notify " + NEWS);
    }

    private static int[] insert(Connection connection, List<StoredResult> results) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (StoredResult result : results) {
                int column = 0;
                insert.setString(++column, result.kind().name());
                insert.setString(++column, result.id());
                insert.setString(++column, result.methodVersion());
                insert.setArray(++column, order(connection, result.methodVersion()));
                insert.setInt(++column, result.revision());
                insert.setTimestamp(++column, Timestamp.from(result.knownAt()));
                insert.setString(++column, result.section());
                insert.setString(++column, result.threat());
                insert.setString(++column, result.direction());
                insert.setDate(++column, Date.valueOf(result.day()));
                insert.setString(++column, result.word());
                insert.setArray(
                        ++column,
                        connection.createArrayOf("text", result.audience().toArray()));
                insert.setString(++column, result.line());
                insert.addBatch();
            }
            return Objects.requireNonNull(insert.executeBatch());
        }
    }

    private static Array order(Connection connection, String version) throws SQLException {
        return connection.createArrayOf(
                "int",
                Arrays.stream(version.split("[^0-9]+"))
                        .filter(part -> !part.isEmpty())
                        .map(Integer::valueOf)
                        .toArray());
    }

    private static void markWhatHolds(Connection connection, List<StoredResult> results) throws SQLException {
        LinkedHashSet<Name> names = new LinkedHashSet<>();
        results.forEach(result -> names.add(new Name(result.kind(), result.id())));
        List<String> kinds = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Name name : names) {
            kinds.add(name.kind().name());
            ids.add(name.id());
        }
        try (PreparedStatement mark = connection.prepareStatement(MARK_WHAT_HOLDS)) {
            mark.setArray(1, connection.createArrayOf("text", kinds.toArray()));
            mark.setArray(2, connection.createArrayOf("text", ids.toArray()));
            mark.executeUpdate();
        }
    }
}
