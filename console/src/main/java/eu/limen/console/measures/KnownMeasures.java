package eu.limen.console.measures;

import eu.limen.model.MeasureReport;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The measures that were admitted, on top of those that were there from the beginning; read anew once there are more. */
final class KnownMeasures {

    private static final String LATEST = "select coalesce(max(seq), 0) from result where kind = 'MEASURE'";
    private static final String LINES = "select line from result where kind = 'MEASURE' and seq <= ? order by seq";

    /** A book, and the number of the last row in it. */
    private record Edition(long seq, MeasureBook book) {}

    private final JdbcTemplate database;
    private final SectionRegister sections;
    private final List<MeasureReport> shipped;
    private final MeasureLines reader = new MeasureLines();
    private final AtomicReference<@Nullable Edition> latest = new AtomicReference<>();

    KnownMeasures(JdbcTemplate database, SectionRegister sections, List<MeasureReport> shipped) {
        this.database = database;
        this.sections = sections;
        this.shipped = List.copyOf(shipped);
    }

    /** As it is known now. */
    MeasureBook book() {
        Long seq = database.queryForObject(LATEST, Long.class);
        long upTo = seq == null ? 0 : seq;
        Edition edition = latest.get();
        if (edition != null && edition.seq() == upTo) {
            return edition.book();
        }
        List<MeasureReport> told = new ArrayList<>(shipped);
        database.queryForList(LINES, String.class, upTo).forEach(line -> told.add(reader.read(line)));
        MeasureBook book = MeasureBook.of(sections, told);
        latest.set(new Edition(upTo, book));
        return book;
    }
}
