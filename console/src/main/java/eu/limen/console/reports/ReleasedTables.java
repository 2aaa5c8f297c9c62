package eu.limen.console.reports;

import eu.limen.codec.ResultReader;
import eu.limen.console.store.PagePlace;
import eu.limen.model.Aggregate;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads released tables; they have passed disclosure control before they came here. */
final class ReleasedTables {

    private static final String RELEASES = """
            select vintage, word, max(line::json ->> 'freq') as freq,
                   array_agg(distinct line::json ->> 'indicator') as indicators,
                   min(line::json ->> 'period') as first, max(line::json ->> 'period') as latest, count(*) as cells,
                   count(*) filter (where line::json ->> 'value' is null) as hidden
            from result
            where holds and vintage is not null
            group by vintage, word
            order by vintage desc, word
            """;

    /** The id of a cell ends in its vintage. */
    private static final String YEAR_AS_OF = """
            select distinct on (left(id, length(id) - length(vintage))) line
            from result
            where holds and kind = 'AGGREGATE' and vintage <= ? and line::json ->> 'period' like ?
            order by left(id, length(id) - length(vintage)), vintage desc
            """;

    private final JdbcTemplate database;
    private final ResultReader reader = new ResultReader();

    ReleasedTables(JdbcTemplate database) {
        this.database = database;
    }

    /** The latest release first. */
    List<ShownRelease> releases() {
        return database.query(
                RELEASES,
                (row, number) -> new ShownRelease(
                        row.getString("vintage"),
                        row.getString("word"),
                        row.getString("freq"),
                        List.of((String[]) row.getArray("indicators").getArray()),
                        row.getString("first"),
                        row.getString("latest"),
                        row.getLong("cells"),
                        row.getLong("hidden")));
    }

    /** All cells of a release; none where there is none of that day. */
    List<Aggregate> cells(String vintage) {
        return read("select line from result where holds and kind = 'AGGREGATE' and vintage = ?", vintage);
    }

    /** A year as it stood published on a day: of each figure what was said of it last. */
    List<Aggregate> year(int year, String vintage) {
        return read(YEAR_AS_OF, vintage, year + "%");
    }

    /**
     * A page of cells, the latest release first.
     *
     * @param table null for all
     * @param vintage null for all
     */
    List<Aggregate> cells(@Nullable String table, @Nullable String vintage, @Nullable PagePlace after, int limit) {
        StringBuilder where = new StringBuilder("holds and kind = 'AGGREGATE'");
        List<Object> values = new ArrayList<>();
        if (table != null) {
            where.append(" and word = ?");
            values.add(table);
        }
        if (vintage != null) {
            where.append(" and vintage = ?");
            values.add(vintage);
        }
        if (after != null) {
            where.append(" and (day, id) < (?, ?)");
            values.add(Date.valueOf(after.day()));
            values.add(after.id());
        }
        values.add(limit);
        return read("select line from result where " + where + " order by day desc, id desc limit ?", values.toArray());
    }

    private List<Aggregate> read(String question, Object... values) {
        return database.queryForList(question, String.class, values).stream()
                .map(line -> reader.read(line, Aggregate.class))
                .toList();
    }
}
