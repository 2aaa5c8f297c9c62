package eu.limen.console.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps proposals, what they were tried with and who approved them. Callers of what writes hold the transaction. */
public final class RuleStore {

    private static final String SELECT =
            "select p.*, b.sha256, b.attached_at, array(select approved_by from rule_approval a where a.proposal = p.id) as approvers"
                    + " from rule_proposal p left join rule_backtest b on b.proposal = p.id ";

    private record Approved(long proposal, String state, Instant at) {}

    private final JdbcClient database;

    public RuleStore(JdbcClient database) {
        this.database = database;
    }

    long propose(String version, String text, String state, String officer, Instant at) {
        return database.sql(
                        "insert into rule_proposal (version, text, state, proposed_by, proposed_at) values (?, ?, ?, ?, ?) returning id")
                .params(version, text, state, officer, Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /** Attaches what it was tried with, in the place of an earlier one. */
    void attach(long number, String name, String content, String sha256, Instant at) {
        database.sql("insert into rule_backtest (proposal, name, content, sha256, attached_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (proposal) do update set name = excluded.name, content = excluded.content,"
                        + " sha256 = excluded.sha256, attached_at = excluded.attached_at")
                .params(number, name, content, sha256, Timestamp.from(at))
                .update();
    }

    void approve(long number, String state, String officer, Instant at) {
        database.sql("insert into rule_approval (proposal, state, approved_by, approved_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(number, state, officer, Timestamp.from(at))
                .update();
    }

    void publish(long number, String document, Instant at) {
        database.sql("update rule_proposal set document = ?, published_at = ? where id = ? and published_at is null")
                .params(document, Timestamp.from(at), number)
                .update();
    }

    void withdraw(long number, Instant at) {
        database.sql("update rule_proposal set withdrawn_at = ? where id = ?")
                .params(Timestamp.from(at), number)
                .update();
    }

    /** The same, and others wait until the transaction ends. */
    Optional<RuleProposal> lock(long number) {
        database.sql("select id from rule_proposal where id = ? for update")
                .param(number)
                .query(Long.class)
                .optional();
        return find(number);
    }

    public Optional<RuleProposal> find(long number) {
        return proposals("where p.id = ?", number).stream().findFirst();
    }

    /**
     * A page of the proposals, the latest first.
     *
     * @param before the number of the last of the page before
     */
    public List<RuleProposal> page(long before, int limit) {
        return proposals("where p.id < ? order by p.id desc limit ?", before, limit);
    }

    /** The published ones, in the order of publication. */
    public List<RuleProposal> published() {
        return proposals("where p.published_at is not null order by p.published_at, p.id");
    }

    /** The content of the file that was attached. */
    public Optional<String> backtest(long number) {
        return database.sql("select content from rule_backtest where proposal = ?")
                .param(number)
                .query(String.class)
                .optional();
    }

    private List<RuleProposal> proposals(String which, Object... values) {
        Map<Long, Map<String, Instant>> approvals = new TreeMap<>();
        database.sql("select * from rule_approval")
                .query((row, number) -> new Approved(
                        row.getLong("proposal"),
                        row.getString("state"),
                        row.getTimestamp("approved_at").toInstant()))
                .list()
                .forEach(each -> approvals
                        .computeIfAbsent(each.proposal(), none -> new TreeMap<>())
                        .put(each.state(), each.at()));
        return database.sql(SELECT + which)
                .params(values)
                .query((row, number) -> row(row, approvals))
                .list();
    }

    private static RuleProposal row(ResultSet row, Map<Long, Map<String, Instant>> approvals) throws SQLException {
        long number = row.getLong("id");
        return new RuleProposal(
                number,
                row.getString("version"),
                row.getString("text"),
                row.getString("state"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                approvals.getOrDefault(number, Map.of()),
                new TreeSet<>(List.of((String[]) row.getArray("approvers").getArray())),
                row.getString("sha256"),
                instant(row.getTimestamp("attached_at")),
                instant(row.getTimestamp("published_at")),
                instant(row.getTimestamp("withdrawn_at")),
                row.getString("document"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
