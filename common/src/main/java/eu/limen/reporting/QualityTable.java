package eu.limen.reporting;

import eu.limen.model.Aggregate;
import eu.limen.model.Kind;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The quality of a release in figures, by the concepts of the European metadata structure (ESMS 2.0): confidentiality 7, coverage 13.3.1, non-response 13.3.3,
 * timeliness 14.1, comparability over time 15.2, coherence 15.4, revisions 17.2. Made of published cells alone. Pure.
 */
public final class QualityTable {

    public static final String NAME = "QUALITY";

    /** What has a row for each month and release: too long to be read. */
    public static final Set<String> IN_THE_FILE_ALONE =
            Set.of(RevisionTriangle.REVISED_FIGURE, RevisionTriangle.COMPLETENESS_AT_RELEASE);

    private final List<FinishedRelease> releases;
    private final List<Aggregate> cells;
    private final List<QualityRow> rows = new ArrayList<>();

    private QualityTable(List<FinishedRelease> releases) {
        this.releases = releases;
        this.cells = PublishedYear.tables(releases).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The quality of a year as it stands published.
     *
     * @param releases of the year so far, by date
     */
    public static RegisterTable of(List<FinishedRelease> releases) {
        QualityTable table = new QualityTable(releases);
        RevisionTriangle triangle = RevisionTriangle.of(releases);
        table.confidentiality();
        table.coverage();
        table.nonResponse();
        table.timeliness();
        table.comparability();
        table.coherence();
        table.rows.addAll(triangle.averages());
        table.rows.addAll(triangle.rows());
        return new RegisterTable(
                NAME,
                QualityRow.COLUMNS,
                table.rows.stream().map(QualityRow::cells).toList());
    }

    private void confidentiality() {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (Aggregate cell : cells) {
            Map<String, Long> ofTable = counts.computeIfAbsent(cell.table(), none -> new HashMap<>());
            ofTable.merge("CELLS", 1L, Long::sum);
            if (cell.confStatus().equals(PublishedFigure.Hiding.SMALL.code())) {
                ofTable.merge("HIDDEN_SMALL", 1L, Long::sum);
            } else if (cell.confStatus().equals(PublishedFigure.Hiding.PROTECTS_ANOTHER.code())) {
                ofTable.merge("HIDDEN_FOR_OTHERS", 1L, Long::sum);
            }
        }
        counts.forEach((table, of) -> List.of("CELLS", "HIDDEN_SMALL", "HIDDEN_FOR_OTHERS")
                .forEach(measure -> rows.add(QualityRow.of("7.2", measure)
                        .about(Dimension.NOT_APPLICABLE, table)
                        .says((double) of.getOrDefault(measure, 0L), "CELLS"))));
    }

    /** On how many sections a state has figures; a state without any is in no row. */
    private void coverage() {
        Map<String, Set<String>> sections = new TreeMap<>();
        for (Aggregate cell : cells) {
            if (!cell.section().startsWith("_")) {
                sections.computeIfAbsent(cell.reportingState(), none -> new TreeSet<>())
                        .add(cell.section());
            }
        }
        sections.forEach((state, of) -> rows.add(QualityRow.of("13.3.1", "SECTIONS_WITH_FIGURES")
                .about(state, Dimension.NOT_APPLICABLE)
                .says((double) of.size(), "SECTIONS")));
    }

    /** What was promised in the roster and did not come. Where nothing was promised nothing can be said. */
    private void nonResponse() {
        Map<String, QualityRow> lines = new TreeMap<>();
        for (Aggregate cell : cells) {
            Double complete = cell.completeness();
            if (complete != null && cell.freq().equals("A") && isOfAllSections(cell)) {
                kindOf(cell)
                        .ifPresent(kind -> lines.put(
                                cell.reportingState() + '|' + kind,
                                QualityRow.of("13.3.3", "NON_RESPONSE")
                                        .about(cell.reportingState(), kind.name())
                                        .in(cell.period(), cell.vintage())
                                        .says(1 - complete, "SHARE")));
            }
        }
        rows.addAll(lines.values());
    }

    /** The kind of report that a figure is counted from; empty for what is calculated from several. */
    private static Optional<Kind> kindOf(Aggregate cell) {
        return Arrays.stream(ReportedIndicator.values())
                .filter(indicator -> indicator.name().equals(cell.indicator()))
                .map(ReportedIndicator::kind)
                .findFirst();
    }

    private static boolean isOfAllSections(Aggregate cell) {
        return cell.section().equals(Dimension.TOTAL) && cell.borderType().equals(Dimension.TOTAL);
    }

    private void timeliness() {
        for (FinishedRelease each : releases) {
            Release release = each.release();
            String period = release.wholeYear()
                    ? Integer.toString(release.year())
                    : release.months().get(0).toString();
            long days = ChronoUnit.DAYS.between(ReleasePeriods.lastDay(period), release.date());
            rows.add(QualityRow.of("14.1", "DAYS_AFTER_PERIOD")
                    .about(Dimension.NOT_APPLICABLE, release.kind().name())
                    .in(period, release.date().toString())
                    .says((double) days, "DAYS"));
        }
    }

    private void comparability() {
        Map<String, Double> breaks = new TreeMap<>();
        cells.stream()
                .filter(cell -> cell.obsStatus().equals(ObservationStatus.BREAK.code()))
                .forEach(cell -> breaks.merge(cell.reportingState(), 1.0, Double::sum));
        breaks.forEach((state, count) -> rows.add(QualityRow.of("15.2", "CELLS_AT_A_BREAK")
                .about(state, Dimension.NOT_APPLICABLE)
                .says(count, "CELLS")));
    }

    /** A figure that stands in several tables must have one value: how many do, and how many differ. */
    private void coherence() {
        Map<String, List<Aggregate>> figures = new HashMap<>();
        cells.forEach(cell -> figures.computeIfAbsent(
                        PublishedYear.withoutVintage(cell).replaceFirst(cell.table(), ""), none -> new ArrayList<>())
                .add(cell));
        double shared = 0;
        double differing = 0;
        for (List<Aggregate> same : figures.values()) {
            if (same.stream().map(Aggregate::table).distinct().count() > 1) {
                Set<String> said = new HashSet<>();
                same.forEach(cell -> said.add(cell.value() + cell.confStatus()));
                shared++;
                differing += said.size() > 1 ? 1 : 0;
            }
        }
        rows.add(QualityRow.of("15.4", "FIGURES_IN_SEVERAL_TABLES").says(shared, "CELLS"));
        rows.add(QualityRow.of("15.4", "FIGURES_THAT_DIFFER").says(differing, "CELLS"));
    }
}
