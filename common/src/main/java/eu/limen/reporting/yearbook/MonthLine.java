package eu.limen.reporting.yearbook;

import eu.limen.model.Aggregate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator over the twelve months of a year, as published.
 *
 * @param cells of January to December; null where there is none
 */
record MonthLine(String name, List<@Nullable Aggregate> cells) {

    static final int MONTHS = 12;

    MonthLine {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /** @param ofPeriod gives the cell of a period such as {@code 2024-03} */
    static MonthLine of(String name, int year, Function<String, @Nullable Aggregate> ofPeriod) {
        List<@Nullable Aggregate> cells = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            cells.add(ofPeriod.apply(period(year, month)));
        }
        return new MonthLine(name, cells);
    }

    static String period(int year, int month) {
        return String.format("%d-%02d", year, month);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Objects::isNull);
    }

    /** Whether one of its figures is shown. */
    boolean isShown() {
        return Arrays.stream(values()).anyMatch(value -> !Double.isNaN(value));
    }

    /** What may be drawn: not a number where the figure is hidden or there is none. */
    double[] values() {
        return cells.stream()
                .mapToDouble(cell -> cell == null || cell.value() == null ? Double.NaN : cell.value())
                .toArray();
    }

    /** The months, counted from 0, that are hidden. */
    int[] hidden() {
        return IntStream.range(0, MONTHS)
                .filter(month -> Shown.isHidden(cells.get(month)))
                .toArray();
    }

    /** The months, counted from 0, in which one of these series breaks. */
    static Set<Integer> breaks(List<MonthLine> lines) {
        return IntStream.range(0, MONTHS)
                .filter(month -> lines.stream().anyMatch(line -> Shown.isBreak(line.cells.get(month))))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
