package eu.limen.reporting.yearbook;

import eu.limen.model.Aggregate;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Note;
import eu.limen.paper.Part;
import eu.limen.paper.Row;
import eu.limen.paper.Rows;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import eu.limen.register.StateNames;
import eu.limen.reporting.PublishedFigure;
import eu.limen.reporting.QualityTable;
import eu.limen.reporting.ReleasedTable;
import eu.limen.reporting.ReportedIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How far the figures of the release may be relied on. */
final class QualityChapter {

    private QualityChapter() {}

    static Part of(YearbookSource source) {
        return Part.of(
                "9",
                "Quality",
                "",
                new Text(
                        "Completeness is the number of reports received divided by the number that the roster of sources promised. A figure of a state that "
                                + "sent little is no small figure."),
                Rows.of(
                        new Row("Release", source.notes().date().toString()),
                        new Row("Status", Shown.words(source.notes().kind().name())),
                        new Row("Version of the methods", source.notes().methodVersion()),
                        new Row(
                                "Cells that are hidden",
                                Shown.perCent(source.notes().hiddenShare()))),
                completeness(source),
                revisions(source),
                hidden(source),
                new Text(
                        "Coverage, timeliness, what each release said of each month, coherence: quality.md and quality.csv, by the concepts of the European metadata structure."),
                Note.caveat(
                        "Who counts what is each state's: definitions of detection and of a check differ. Compare a state with itself over time, up to its breaks, "
                                + "rather than with another."),
                new AuthorsPart("Remarks on the quality of the figures (to be written by the report team).", ""));
    }

    private static Table completeness(YearbookSource source) {
        List<List<String>> rows = new ArrayList<>();
        for (String state : source.cells().states()) {
            rows.add(List.of(
                    StateNames.alone(state),
                    of(source, ReleasedTable.CHECKS, ReportedIndicator.PERSONS_CHECKED, state),
                    of(source, ReleasedTable.MOVEMENTS, ReportedIndicator.DETECTIONS, state),
                    of(source, ReleasedTable.APPREHENSIONS, ReportedIndicator.APPREHENDED, state),
                    of(source, ReleasedTable.TRAFFIC, ReportedIndicator.VEHICLES_PASSED, state)));
        }
        return Tables.of(
                "completeness",
                "Completeness by reporting state and kind of report",
                source.scope() + ". none: nothing was promised or nothing reported",
                1,
                List.of("Reporting state", "Checks", "Movements", "Apprehensions", "Traffic"),
                rows);
    }

    private static String of(YearbookSource source, ReleasedTable table, ReportedIndicator indicator, String state) {
        return Shown.completeness(source.cells().ofState(table.name(), indicator.name(), state, source.period()));
    }

    private static Table revisions(YearbookSource source) {
        Map<String, Map<String, String>> byState = new TreeMap<>();
        TreeSet<String> tables = new TreeSet<>();
        source.register(QualityTable.NAME).map(RegisterRows::new).stream()
                .flatMap(register -> register.rows().stream())
                .filter(row -> row.get("MEASURE").equals("MEAN_REVISION"))
                .forEach(row -> {
                    tables.add(row.get("SUBJECT"));
                    byState.computeIfAbsent(row.get("REPORTING_STATE"), none -> new TreeMap<>())
                            .put(row.get("SUBJECT"), Shown.perCent(Double.valueOf(row.get("VALUE"))));
                });
        List<String> columns = new ArrayList<>(List.of("Reporting state"));
        tables.forEach(table -> columns.add(Shown.heading(table)));
        List<List<String>> rows = new ArrayList<>();
        byState.forEach((state, shares) -> {
            List<String> row = new ArrayList<>(List.of(StateNames.alone(state)));
            tables.forEach(table -> row.add(shares.getOrDefault(table, Shown.NONE)));
            rows.add(row);
        });
        return Tables.of(
                "revisions",
                "How far published months moved from their first release to their last, by table",
                "All changes, up or down, divided by the last figures; months that are hidden in one of the two are left out. none: no month that could be compared",
                1,
                columns,
                rows);
    }

    private static Table hidden(YearbookSource source) {
        Map<String, long[]> counts = new TreeMap<>();
        for (Aggregate cell : source.cells().all()) {
            long[] ofTable = counts.computeIfAbsent(cell.table(), none -> new long[3]);
            ofTable[0]++;
            if (cell.confStatus().equals(PublishedFigure.Hiding.SMALL.code())) {
                ofTable[1]++;
            } else if (cell.confStatus().equals(PublishedFigure.Hiding.PROTECTS_ANOTHER.code())) {
                ofTable[2]++;
            }
        }
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((table, of) -> rows.add(List.of(
                Shown.heading(table),
                Shown.count(of[0]),
                Shown.count(of[1]),
                Shown.count(of[2]),
                Shown.perCent((double) (of[1] + of[2]) / of[0]))));
        return Tables.of(
                "hidden",
                "Cells of each table of the release, and how many are hidden",
                "Small: counts of 1 to 9. For others: a small one could be had from them. All cells: the files named after the tables",
                1,
                List.of("Table", "Cells", "Hidden, small", "Hidden for others", "Hidden share"),
                rows);
    }
}
