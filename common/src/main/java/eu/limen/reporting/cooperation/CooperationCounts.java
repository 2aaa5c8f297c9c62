package eu.limen.reporting.cooperation;

import static eu.limen.reporting.cooperation.CooperationIndicator.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts acts by place, and makes the shares and the median of them. What cannot be counted has no figure, which is no zero. */
final class CooperationCounts {

    /**
     * Of whom and when.
     *
     * @param section {@code _T} for the state as a whole
     * @param period a quarter or a year
     */
    record Place(String state, String section, String period) {}

    /** A figure's place in the table. */
    record Cell(Place place, CooperationIndicator indicator) {}

    private static final double HOUR_MILLIS = 3_600_000;
    private static final double TENTHS = 10;
    private static final double THOUSANDTHS = 1_000;

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::indicator)
            .thenComparing(cell -> cell.place().state())
            .thenComparing(cell -> cell.place().section())
            .thenComparing(cell -> cell.place().period());

    private final Map<Cell, Double> figures = new TreeMap<>(ORDER);
    private final Map<Cell, List<Long>> waits = new TreeMap<>(ORDER);

    /** One more of something that can be counted there: an act that is as the indicator says, or one that is not. */
    void add(Place place, CooperationIndicator indicator, boolean counts) {
        figures.merge(new Cell(place, indicator), counts ? 1.0 : 0.0, Double::sum);
    }

    /** How long an answer took, in milliseconds. */
    void waited(Place place, long millis) {
        waits.computeIfAbsent(new Cell(place, MEDIAN_HOURS_TO_ANSWER), none -> new ArrayList<>())
                .add(millis);
    }

    /** All figures, by indicator, state, section and period. */
    Map<Cell, Double> cells() {
        Map<Cell, Double> cells = new TreeMap<>(ORDER);
        cells.putAll(figures);
        waits.forEach((cell, millis) -> cells.put(cell, medianHours(millis)));
        share(cells, SHARE_OF_ALERTS_ANSWERED, ALERTS_ANSWERED, ALERTS_RECEIVED);
        share(cells, SHARE_OF_ALERTS_ANSWERED_BY_ALL, ALERTS_ANSWERED_BY_ALL, ALERTS_RECEIVED);
        share(cells, SHARE_OF_DECISIONS_IN_DISSENT, DISSENTS_ON_RESULTS, DECISIONS_ON_RESULTS);
        share(cells, SHARE_OF_REVIEWS_HELD_WHEN_DUE, REVIEWS_HELD_WHEN_DUE, REVIEWS_DUE);
        share(
                cells,
                SHARE_OF_CONTROLS_WITH_JOINT_RISK_ANALYSIS,
                CONTROLS_WITH_JOINT_RISK_ANALYSIS,
                CONTROLS_STATING_JOINT_RISK_ANALYSIS);
        return cells;
    }

    private void share(
            Map<Cell, Double> cells,
            CooperationIndicator share,
            CooperationIndicator part,
            CooperationIndicator whole) {
        figures.forEach((cell, value) -> {
            if (cell.indicator() == whole && value > 0) {
                double counted = figures.getOrDefault(new Cell(cell.place(), part), 0.0);
                cells.put(new Cell(cell.place(), share), rounded(counted / value, THOUSANDTHS));
            }
        });
    }

    private static double medianHours(List<Long> millis) {
        List<Long> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        double median =
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
        return rounded(median / HOUR_MILLIS, TENTHS);
    }

    private static double rounded(double value, double parts) {
        return Math.rint(value * parts) / parts;
    }
}
