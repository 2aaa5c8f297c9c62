package eu.limen.console.store;

import eu.limen.disclosure.CountedDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads results: always the revision that holds, always within what the caller may see. */
public final class ResultReads {

    private static final String COLUMNS = "select seq, kind, id, day, line from result where ";

    /** One row for a week and not for each of its days: reading rows is what takes long. */
    private static final String COUNTED = """
            select section, date_trunc('week', day)::date as monday, threat, direction,
                   array_agg(counts order by day) as counts
            from result
            where holds and kind = 'SITUATION' and counts is not null and section = any(?) and day between ? and ?
            group by section, monday, threat, direction
            """;

    private final JdbcTemplate database;

    public ResultReads(JdbcTemplate database) {
        this.database = database;
    }

    /** A page of a list, the latest day first. */
    public List<FoundResult> list(ResultFilter filter) {
        Conditions conditions = new Conditions();
        conditions.add("holds and kind = ?", filter.kind().name());
        conditions.within(filter.sections(), filter.audience());
        conditions.addIf(filter.threat(), "threat = ?");
        conditions.addIf(filter.word(), "word = ?");
        conditions.addIf(filter.from(), "day >= ?");
        conditions.addIf(filter.to(), "day <= ?");
        conditions.addIf(
                filter.knownSince() == null ? null : java.sql.Timestamp.from(filter.knownSince()), "known_at >= ?");
        PagePlace after = filter.after();
        if (after != null) {
            conditions.add("(day, id) < (?, ?)", after.day(), after.id());
        }
        conditions.values.add(filter.limit());
        return found(conditions.sql() + " order by day desc, id desc limit ?", conditions.values);
    }

    /** The revision of a result that holds. */
    public Optional<FoundResult> one(ResultKind kind, String id) {
        return found("holds and kind = ? and id = ?", List.of(kind.name(), id)).stream()
                .findFirst();
    }

    /** All revisions of a result, the latest first. */
    public List<FoundResult> revisions(ResultKind kind, String id) {
        return found("kind = ? and id = ? order by method_order desc, revision desc", List.of(kind.name(), id));
    }

    /** What the days of some sections counted, by the week. */
    public List<CountedWeek> counted(Set<String> sections, LocalDate from, LocalDate to) {
        return database.query(
                COUNTED,
                (row, number) -> new CountedWeek(
                        row.getString("section"),
                        row.getDate("monday").toLocalDate(),
                        row.getString("threat"),
                        row.getString("direction"),
                        CountsOfDay.read((String[]) row.getArray("counts").getArray())),
                texts(sections),
                from,
                to);
    }

    /** What some situations counted, by id; those without a count are missing. */
    public Map<String, CountedDay> counted(Set<String> situations) {
        Map<String, CountedDay> days = new HashMap<>();
        if (!situations.isEmpty()) {
            database.query(
                    "select id, counts from result where holds and kind = 'SITUATION' and counts is not null and id = any(?)",
                    row -> {
                        days.put(row.getString("id"), CountsOfDay.read(row.getString("counts")));
                    },
                    (Object) texts(situations));
        }
        return days;
    }

    /** What has come since: situations and indicators of some sections, alerts for some states, in the order of coming. */
    public List<FoundResult> since(long seq, Set<String> sections, Set<String> audience, int limit) {
        return found(
                "seq > ? and (kind in ('SITUATION', 'INDICATOR') and section = any(?)"
                        + " or kind = 'ALERT' and audience && ?::text[]) order by seq limit ?",
                List.of(seq, texts(sections), texts(audience), limit));
    }

    /** The latest week of each of some sections. */
    public List<FoundResult> latestIndicators(Set<String> sections) {
        return database.query(
                "select distinct on (section) seq, kind, id, day, line from result"
                        + " where holds and kind = 'INDICATOR' and section = any(?) order by section, day desc",
                ResultReads::row,
                (Object) texts(sections));
    }

    /** The place of the last that has come; 0 before the first. */
    public long last() {
        Long last = database.queryForObject("select coalesce(max(seq), 0) from result", Long.class);
        return last == null ? 0 : last;
    }

    private List<FoundResult> found(String where, List<?> values) {
        return database.query(COLUMNS + where, ResultReads::row, values.toArray());
    }

    private static FoundResult row(ResultSet row, int number) throws SQLException {
        return new FoundResult(
                row.getLong("seq"),
                ResultKind.valueOf(row.getString("kind")),
                row.getString("id"),
                row.getDate("day").toLocalDate(),
                row.getString("line"));
    }

    private static String[] texts(Set<String> values) {
        return values.toArray(String[]::new);
    }

    /** Conditions of a query that all must hold, and the values in them. */
    private static final class Conditions {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Object... with) {
            conditions.add(condition);
            values.addAll(List.of(with));
        }

        void addIf(@Nullable Object value, String condition) {
            if (value != null) {
                add(condition, value);
            }
        }

        void within(@Nullable Set<String> sections, @Nullable Set<String> audience) {
            if (sections != null) {
                add("section = any(?)", (Object) texts(sections));
            }
            if (audience != null) {
                add("audience && ?::text[]", (Object) texts(audience));
            }
        }

        String sql() {
            return String.join(" and ", conditions);
        }
    }
}
