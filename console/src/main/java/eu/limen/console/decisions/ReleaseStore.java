package eu.limen.console.decisions;

import eu.limen.console.access.Release;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what the coordinator asked for and what the states answered last. Callers of what writes hold the transaction. */
public final class ReleaseStore {

    private record AnswerOfRequest(long request, ReleaseRequest.Answer answer) {}

    private final JdbcClient database;

    public ReleaseStore(JdbcClient database) {
        this.database = database;
    }

    ReleaseRequest ask(String section, Release release, LocalDate until, String askedBy, Instant at) {
        return database.sql("insert into release_request (section, release, until, asked_at, asked_by)"
                        + " values (?, ?, ?, ?, ?) returning *")
                .params(section, release.name(), Date.valueOf(until), Timestamp.from(at), askedBy)
                .query((row, number) -> request(row, Map.of()))
                .single();
    }

    /** Notes a state's answer in the place of the one before: NOTHING takes back what was released. */
    void answer(long request, ReleaseRequest.Answer answer, String answeredBy, Instant at) {
        database.sql("insert into section_release (request, state, release, valid_to, answered_at, answered_by)"
                        + " values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (request, state) do update set release = excluded.release,"
                        + " valid_to = excluded.valid_to, answered_at = excluded.answered_at,"
                        + " answered_by = excluded.answered_by")
                .params(
                        request,
                        answer.state(),
                        answer.release().name(),
                        Date.valueOf(answer.until()),
                        Timestamp.from(at),
                        answeredBy)
                .update();
    }

    /**
     * Whether a person asked, or released for another state. Nobody answers the request meanwhile.
     *
     * @param officer a pseudonym
     */
    boolean isOnAnotherSide(long request, String state, String officer) {
        String asked = database.sql("select asked_by from release_request where id = ? for update")
                .param(request)
                .query(String.class)
                .single();
        return asked.equals(officer)
                || database.sql("select exists (select 1 from section_release where request = ? and state <> ?"
                                + " and answered_by = ? and release <> 'NOTHING')")
                        .params(request, state, officer)
                        .query(Boolean.class)
                        .single();
    }

    public Optional<ReleaseRequest> find(long number) {
        return requests("id = ?", number).stream().findFirst();
    }

    /** Those whose time has not run out on a day. */
    public List<ReleaseRequest> running(LocalDate day) {
        return requests("until >= ?", Date.valueOf(day));
    }

    /**
     * A page of all that were ever asked of some sections, the latest first.
     *
     * @param before the number of the last of the page before
     */
    public List<ReleaseRequest> page(Set<String> sections, long before, int limit) {
        return requests(
                "id in (select id from release_request where section = any(?) and id < ? order by id desc limit ?)",
                sections.toArray(String[]::new),
                before,
                limit);
    }

    private List<ReleaseRequest> requests(String where, Object... values) {
        Map<Long, List<ReleaseRequest.Answer>> answers = database
                .sql("select * from section_release where request in" + " (select id from release_request where "
                        + where + ") order by state")
                .params(values)
                .query((row, number) -> answer(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        AnswerOfRequest::request, Collectors.mapping(AnswerOfRequest::answer, Collectors.toList())));
        return database.sql("select * from release_request where " + where + " order by id desc")
                .params(values)
                .query((row, number) -> request(row, answers))
                .list();
    }

    private static AnswerOfRequest answer(ResultSet row) throws SQLException {
        return new AnswerOfRequest(
                row.getLong("request"),
                new ReleaseRequest.Answer(
                        row.getString("state"),
                        Release.valueOf(row.getString("release")),
                        row.getDate("valid_to").toLocalDate()));
    }

    private static ReleaseRequest request(ResultSet row, Map<Long, List<ReleaseRequest.Answer>> answers)
            throws SQLException {
        long number = row.getLong("id");
        return new ReleaseRequest(
                number,
                row.getString("section"),
                Release.valueOf(row.getString("release")),
                row.getDate("until").toLocalDate(),
                answers.getOrDefault(number, List.of()));
    }
}
