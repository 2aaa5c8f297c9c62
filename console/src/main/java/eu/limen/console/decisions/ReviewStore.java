package eu.limen.console.decisions;

import eu.limen.model.AdaptationAxis;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps reviews. Callers of what writes hold the transaction. */
public final class ReviewStore {

    private final JdbcClient database;

    public ReviewStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Adds a review; empty if one of that day is there already and was not declined.
     *
     * @param officer a pseudonym
     */
    Optional<Review> add(ReviewDraft draft, List<String> states, String recordedBy, String officer, Instant at) {
        return database.sql(
                        "insert into review (section, states, held_on, findings, adaptations, next_on, recorded_by,"
                                + " recorded_at, recorded_by_officer) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning *")
                .params(
                        draft.section(),
                        states.toArray(String[]::new),
                        Date.valueOf(draft.heldOn()),
                        names(draft.findings()),
                        names(draft.adaptations()),
                        Date.valueOf(draft.nextOn()),
                        recordedBy,
                        Timestamp.from(at),
                        officer)
                .query(ReviewStore::row)
                .optional();
    }

    /** Notes the other state's answer; empty if there was an answer already. */
    Optional<Review> answer(long number, String state, Review.Status answer, Instant at) {
        return database.sql("update review set status = ?, answered_by = ?, answered_at = ?"
                        + " where id = ? and status = 'RECORDED' and recorded_by <> ? returning *")
                .params(answer.name(), state, Timestamp.from(at), number, state)
                .query(ReviewStore::row)
                .optional();
    }

    /** Whether a person, by the pseudonym, recorded it. */
    boolean isRecordedBy(long number, String officer) {
        return database.sql("select exists (select 1 from review where id = ? and recorded_by_officer = ?)")
                .params(number, officer)
                .query(Boolean.class)
                .single();
    }

    public Optional<Review> find(long number) {
        return database.sql("select * from review where id = ?")
                .param(number)
                .query(ReviewStore::row)
                .optional();
    }

    /**
     * A page, the latest recorded first: all of some sections, of others what both states confirmed.
     *
     * @param before the number of the last of the page before
     */
    public List<Review> list(Set<String> all, Set<String> confirmed, long before, int limit) {
        return database.sql(
                        "select * from review where id < ?"
                                + " and (section = any(?) or section = any(?) and status = 'CONFIRMED') order by id desc limit ?")
                .params(before, all.toArray(String[]::new), confirmed.toArray(String[]::new), limit)
                .query(ReviewStore::row)
                .list();
    }

    /** The last confirmed review of each section that has one, sorted by section. */
    public List<Review> lastConfirmed() {
        return database.sql("select distinct on (section) * from review where status = 'CONFIRMED'"
                        + " order by section, held_on desc, id desc")
                .query(ReviewStore::row)
                .list();
    }

    /** The confirmed review that one follows, if there is one. */
    Optional<Review> confirmedBefore(Review later) {
        return database.sql("select * from review where status = 'CONFIRMED' and section = ? and held_on < ?"
                        + " order by held_on desc, id desc limit 1")
                .params(later.section(), Date.valueOf(later.heldOn()))
                .query(ReviewStore::row)
                .optional();
    }

    private static String[] names(Collection<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Review row(ResultSet row, int number) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        return new Review(
                row.getLong("id"),
                row.getString("section"),
                texts(row.getArray("states")),
                row.getDate("held_on").toLocalDate(),
                texts(row.getArray("findings")).stream().map(Finding::valueOf).toList(),
                texts(row.getArray("adaptations")).stream()
                        .map(AdaptationAxis::valueOf)
                        .toList(),
                row.getDate("next_on").toLocalDate(),
                Review.Status.valueOf(row.getString("status")),
                row.getString("recorded_by"),
                answered == null ? null : answered.toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
