package eu.limen.console.store;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the weeks of many sections at once, as they were known at some instant. */
public final class WeekReads {

    private final JdbcTemplate database;

    public WeekReads(JdbcTemplate database) {
        this.database = database;
    }

    /** The levels of some sections' weeks, each section's latest week first. */
    public Map<String, List<LevelOfWeek>> levels(Set<String> sections, LocalDate from, Instant knownUntil) {
        Map<String, List<LevelOfWeek>> bySection = new HashMap<>();
        database.query(
                "select distinct on (section, day) seq, section, day, word from result"
                        + " where kind = 'INDICATOR' and section = any(?) and day >= ? and known_at <= ?"
                        + " order by section, day desc, method_order desc, revision desc",
                row -> {
                    LevelOfWeek week = new LevelOfWeek(
                            row.getLong("seq"),
                            row.getString("section"),
                            row.getDate("day").toLocalDate(),
                            row.getString("word"));
                    bySection
                            .computeIfAbsent(week.section(), none -> new ArrayList<>())
                            .add(week);
                },
                sections.toArray(String[]::new),
                Date.valueOf(from),
                Timestamp.from(knownUntil));
        return bySection;
    }

    /** Revisions by their places in the order of coming. */
    public List<FoundResult> found(Collection<Long> places) {
        return database.query(
                "select seq, kind, id, day, line from result where seq = any(?) order by section",
                (row, number) -> new FoundResult(
                        row.getLong("seq"),
                        ResultKind.valueOf(row.getString("kind")),
                        row.getString("id"),
                        row.getDate("day").toLocalDate(),
                        row.getString("line")),
                (Object) places.toArray(Long[]::new));
    }

    /**
     * The rates of weeks that hold.
     *
     * @param keys by section a threat and a direction, such as {@code MIGRANT_SMUGGLING|HU>AT}
     * @return by section, the latest week first
     */
    public Map<String, List<Double>> rates(Map<String, String> keys, LocalDate from) {
        Map<String, List<Double>> bySection = new HashMap<>();
        List<String> sections = List.copyOf(keys.keySet());
        database.query(
                "select r.section, (r.rates ->> asked.key)::float8 as rate from result r"
                        + " join unnest(?::text[], ?::text[]) as asked(section, key) on asked.section = r.section"
                        + " where r.holds and r.kind = 'INDICATOR' and r.day >= ?"
                        + " and r.rates -> asked.key is not null order by r.section, r.day desc",
                row -> {
                    bySection
                            .computeIfAbsent(row.getString("section"), none -> new ArrayList<>())
                            .add(row.getDouble("rate"));
                },
                sections.toArray(String[]::new),
                sections.stream().map(keys::get).toArray(String[]::new),
                Date.valueOf(from));
        return bySection;
    }
}
