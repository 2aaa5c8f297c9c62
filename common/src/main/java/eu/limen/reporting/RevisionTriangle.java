package eu.limen.reporting;

import eu.limen.model.Aggregate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each release said of the same month of a state, one after the other. Made of published cells alone, so it tells nothing that is hidden. Pure. */
final class RevisionTriangle {

    static final String REVISED_FIGURE = "REVISED_FIGURE";
    static final String COMPLETENESS_AT_RELEASE = "COMPLETENESS_AT_RELEASE";

    /** Of whom and when. */
    record Line(ReleasedTable table, ReportedIndicator indicator, String state, String month) {}

    private static final Map<ReleasedTable, ReportedIndicator> FOLLOWED = Map.of(
            ReleasedTable.MOVEMENTS, ReportedIndicator.DETECTIONS,
            ReleasedTable.CHECKS, ReportedIndicator.PERSONS_CHECKED,
            ReleasedTable.TRAFFIC, ReportedIndicator.VEHICLES_PASSED);

    private final Map<String, Line> names = new TreeMap<>();
    private final Map<String, List<Aggregate>> vintages = new TreeMap<>();

    private RevisionTriangle() {}

    /**
     * Of some figures of states as a whole.
     *
     * @param releases by date
     */
    static RevisionTriangle of(List<FinishedRelease> releases) {
        RevisionTriangle triangle = new RevisionTriangle();
        for (FinishedRelease release : releases) {
            release.cells().forEach(triangle::take);
        }
        return triangle;
    }

    private void take(Aggregate cell) {
        FOLLOWED.forEach((table, indicator) -> {
            if (cell.table().equals(table.name())
                    && cell.indicator().equals(indicator.name())
                    && cell.freq().equals("M")
                    && isOfAll(cell)) {
                Line line = new Line(table, indicator, cell.reportingState(), cell.period());
                String key = table.name() + '|' + line.state() + '|' + line.month();
                names.put(key, line);
                vintages.computeIfAbsent(key, none -> new ArrayList<>()).add(cell);
            }
        });
    }

    private static boolean isOfAll(Aggregate cell) {
        return List.of(cell.section(), cell.borderType(), cell.measureType(), cell.context()).stream()
                .allMatch(member -> member.equals(Dimension.TOTAL) || member.equals(Dimension.NOT_APPLICABLE));
    }

    /** A row for each month and vintage: the figure, and how complete the reports were then. */
    List<QualityRow> rows() {
        List<QualityRow> rows = new ArrayList<>();
        vintages.forEach((key, cells) -> {
            Line line = Objects.requireNonNull(names.get(key));
            for (Aggregate cell : cells) {
                QualityRow row = QualityRow.of("17.2", REVISED_FIGURE)
                        .about(line.state(), line.table().name())
                        .in(line.month(), cell.vintage());
                rows.add(row.says(cell.value(), line.indicator().name()));
                if (cell.completeness() != null) {
                    rows.add(row.as("14.1", COMPLETENESS_AT_RELEASE).says(cell.completeness(), "SHARE"));
                }
            }
        });
        return rows;
    }

    /**
     * How far published months moved from their first vintage to their last: the sum of all changes, up or down, divided by the sum of the last figures. Months that were
     * hidden in one of the two are left out.
     */
    List<QualityRow> averages() {
        Map<String, double[]> sums = new TreeMap<>();
        vintages.forEach((key, cells) -> {
            Line line = Objects.requireNonNull(names.get(key));
            Double first = cells.get(0).value();
            Double last = cells.get(cells.size() - 1).value();
            if (cells.size() > 1 && first != null && last != null) {
                double[] sum = sums.computeIfAbsent(line.state() + '|' + line.table(), none -> new double[2]);
                sum[0] += Math.abs(last - first);
                sum[1] += last;
            }
        });
        List<QualityRow> rows = new ArrayList<>();
        sums.forEach((key, sum) -> {
            String[] parts = key.split("\\|", 2);
            Double share = sum[1] == 0 ? null : Double.valueOf(sum[0] / sum[1]);
            if (share != null) {
                rows.add(QualityRow.of("17.2", "MEAN_REVISION")
                        .about(parts[0], parts[1])
                        .says(share, "SHARE"));
            }
        });
        return rows;
    }

    /** As the files say it: at most four decimals; empty where it is hidden. */
    static String text(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        return value == Math.rint(value) ? Long.toString(value.longValue()) : String.format(Locale.ROOT, "%.4f", value);
    }
}
