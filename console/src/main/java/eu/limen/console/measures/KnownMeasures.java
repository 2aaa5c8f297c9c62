package eu.limen.console.measures;

import eu.limen.model.MeasureReport;
import eu.limen.register.ControlOverview;
import eu.limen.register.MeasureHistory;
import eu.limen.register.SectionRegister;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The measures that were admitted, on top of those that were there from the beginning; read anew once there are more. */
public final class KnownMeasures {

    private static final String LATEST = "select coalesce(max(seq), 0) from result where kind = 'MEASURE'";
    private static final String LINES = "select line from result where kind = 'MEASURE' and seq <= ? order by seq";

    /**
     * What was told, and the number of the last row of it.
     *
     * @param told every revision, repetitions among them
     */
    private record Edition(long seq, List<MeasureReport> told, MeasureBook book) {}

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
        return edition().book();
    }

    /**
     * The border controls as they stood in the register before a day: what was sent before its first instant (UTC), as a release of that day holds it.
     */
    public ControlOverview controlsSentBefore(LocalDate day) {
        long end = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        List<MeasureReport> sent = edition().told().stream()
                .filter(report -> report.header().reportedAtMillis() < end)
                .toList();
        return ControlOverview.of(sections, MeasureHistory.of(sent));
    }

    private Edition edition() {
        Long seq = database.queryForObject(LATEST, Long.class);
        long upTo = seq == null ? 0 : seq;
        Edition edition = latest.get();
        if (edition != null && edition.seq() == upTo) {
            return edition;
        }
        List<MeasureReport> told = new ArrayList<>(shipped);
        database.queryForList(LINES, String.class, upTo).forEach(line -> told.add(reader.read(line)));
        Edition now = new Edition(upTo, List.copyOf(told), MeasureBook.of(sections, told));
        latest.set(now);
        return now;
    }
}
