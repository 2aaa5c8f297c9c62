package eu.limen.console.quality;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts refused reports by what was wrong with them. */
final class RefusalReads {

    private static final String COUNTED = """
            select word, line::json ->> 'kind' as kind, line::json ->> 'source' as source, line::json ->> 'field' as field,
                   count(*) as refused, min(known_at) as first, max(known_at) as latest,
                   (array_agg(line::json ->> 'origin' order by known_at desc, seq desc))[1] as origin
            from result
            where holds and kind = 'REJECTION' and audience && ?::text[] and day between ? and ?
            group by word, 2, 3, 4
            order by refused desc, word, 3, 2, 4
            """;

    private final JdbcTemplate database;

    RefusalReads(JdbcTemplate database) {
        this.database = database;
    }

    /** The most frequent first. */
    List<ShownRefusal> counted(Set<String> states, LocalDate from, LocalDate to) {
        return database.query(
                COUNTED,
                (row, number) -> new ShownRefusal(
                        row.getString("word"),
                        row.getString("kind"),
                        row.getString("source"),
                        row.getString("field"),
                        row.getLong("refused"),
                        row.getTimestamp("first").toInstant().toString(),
                        row.getTimestamp("latest").toInstant().toString(),
                        row.getString("origin")),
                states.toArray(String[]::new),
                Date.valueOf(from),
                Date.valueOf(to));
    }
}
