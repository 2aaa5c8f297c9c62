package eu.limen.console.quality;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Completeness by week as the days themselves say it: the analysis measures each side's slots against the roster and writes the share into each situation.
 * Checks speak for every countable threat alike, so that one of them stands for all.
 */
final class CompletenessReads {

    private static final String WEEKS = """
            select section, side.key as state, date_trunc('week', day)::date as monday,
                   case threat when 'UNAUTHORISED_MOVEMENT' then 'unauthorised-movement' else 'check' end as kind,
                   count(distinct day) as days,
                   count(distinct day) filter (where (side.value ->> 'reported')::boolean) as reported_days,
                   round(avg((side.value ->> 'completeness')::numeric), 3) as completeness
            from result, json_each(line::json -> 'sides') side
            where holds and kind = 'SITUATION' and section = any(?) and day between ? and ?
              and threat in ('UNAUTHORISED_MOVEMENT', 'MIGRANT_SMUGGLING') and side.value ->> 'completeness' is not null
            group by section, side.key, monday, 4
            order by section, side.key, 4, monday
            """;

    private final JdbcTemplate database;

    CompletenessReads(JdbcTemplate database) {
        this.database = database;
    }

    /** The latest day of some sections that was judged; null before the first. */
    @Nullable
    LocalDate latestDay(Set<String> sections) {
        Date latest = database.queryForObject(
                "select max(day) from result where holds and kind = 'SITUATION' and section = any(?)",
                Date.class,
                (Object) sections.toArray(String[]::new));
        return latest == null ? null : latest.toLocalDate();
    }

    List<ShownCompleteness> weeks(Set<String> sections, LocalDate from, LocalDate to) {
        return database.query(
                WEEKS,
                (row, number) -> new ShownCompleteness(
                        row.getString("section"),
                        row.getString("state"),
                        row.getString("kind"),
                        row.getString("monday"),
                        row.getInt("days"),
                        row.getInt("reported_days"),
                        row.getDouble("completeness")),
                sections.toArray(String[]::new),
                Date.valueOf(from),
                Date.valueOf(to));
    }
}
