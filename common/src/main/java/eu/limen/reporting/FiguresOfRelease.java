package eu.limen.reporting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All figures that a release holds, with every total, before disclosure control. Sums are made of what was counted and never of what is shown.
 *
 * @param figures by name
 * @param totals every way in which a figure is the sum of others
 */
public record FiguresOfRelease(Map<FigureName, Long> figures, List<Total> totals) {

    private record WayToTotal(FigureName total, Step step) {}

    /** What is counted once for each total and way that it leads to. */
    private static final class Summing {
        private final Release release;
        private final Map<FigureName, Long> figures = new HashMap<>();
        private final Map<WayToTotal, Set<FigureName>> parts = new HashMap<>();

        Summing(Release release) {
            this.release = release;
        }

        void add(FigureName counted, long sum, ReleasedTable table) {
            Set<FigureName> reached = new LinkedHashSet<>(List.of(first(counted, table)));
            List<FigureName> open = new ArrayList<>(reached);
            while (!open.isEmpty()) {
                FigureName figure = open.remove(open.size() - 1);
                for (Step step : Step.values()) {
                    if (step.overTime() && !release.wholeYear()) {
                        continue;
                    }
                    step.from(figure, table).ifPresent(total -> {
                        parts.computeIfAbsent(new WayToTotal(total, step), none -> new HashSet<>())
                                .add(figure);
                        if (reached.add(total)) {
                            open.add(total);
                        }
                    });
                }
            }
            reached.forEach(figure -> figures.merge(figure, sum, Long::sum));
        }

        private static FigureName first(FigureName counted, ReleasedTable table) {
            FigureName kept = counted.keeping(table.kept());
            FigureName counts = table.indicators().contains(kept.indicator())
                    ? kept
                    : kept.as(kept.indicator().whole().orElseThrow());
            YearMonth month = YearMonth.parse(counts.period());
            return switch (table.grain()) {
                case MONTH -> counts;
                case QUARTER -> counts.in(ReleasePeriods.quarter(month));
                case YEAR -> counts.in(ReleasePeriods.year(month));
            };
        }
    }

    public FiguresOfRelease {
        figures = Map.copyOf(figures);
        totals = List.copyOf(totals);
    }

    /** The figures of a release out of those of months in full detail. */
    public static FiguresOfRelease of(Map<FigureName, Counted> months, Release release) {
        Set<String> published =
                release.months().stream().map(YearMonth::toString).collect(Collectors.toSet());
        Map<FigureName, Long> figures = new HashMap<>();
        Set<Total> totals = new LinkedHashSet<>();
        for (ReleasedTable table : ReleasedTable.values()) {
            if (table.grain() != ReleasedTable.Grain.MONTH && !release.wholeYear()) {
                continue;
            }
            Summing summing = new Summing(release);
            months.forEach((figure, counted) -> {
                if (published.contains(figure.period()) && stands(figure.indicator(), table)) {
                    summing.add(figure, counted.sum(), table);
                }
            });
            // A figure that stands in two tables is the same sum in both.
            figures.putAll(summing.figures);
            summing.parts.forEach((way, parts) ->
                    totals.add(new Total(way.total(), parts.stream().sorted().toList())));
        }
        return new FiguresOfRelease(figures, List.copyOf(totals));
    }

    private static boolean stands(ReportedIndicator indicator, ReleasedTable table) {
        return table.indicators().contains(indicator)
                || indicator.whole().filter(table.indicators()::contains).isPresent();
    }
}
