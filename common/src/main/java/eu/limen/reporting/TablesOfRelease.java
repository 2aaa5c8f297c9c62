package eu.limen.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays published figures out in the fixed tables, and makes ratios of them. Pure. */
final class TablesOfRelease {

    /** The table of all ratios. */
    static final String RATIOS = Ratio.TABLE;

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private TablesOfRelease() {}

    /** The cells of all tables, by table and name. */
    static List<ReleasedCell> of(Map<FigureName, PublishedFigure> published) {
        List<ReleasedCell> cells = new ArrayList<>();
        published.forEach((name, figure) -> {
            for (ReleasedTable table : ReleasedTable.of(name.indicator())) {
                if (table.released() && stands(name, table)) {
                    cells.add(cell(table, name, figure));
                }
            }
            for (Ratio ratio : Ratio.values()) {
                if (ratio.isOf(name)) {
                    ReleasedCell made = ratio(ratio, name, figure, published);
                    if (made != null) {
                        cells.add(made);
                    }
                }
            }
        });
        cells.sort(Comparator.comparing(ReleasedCell::table)
                .thenComparing(ReleasedCell::indicator)
                .thenComparing(ReleasedCell::name));
        return List.copyOf(cells);
    }

    /** Whether a table tells apart what the figure tells apart, in a period of its own. */
    private static boolean stands(FigureName name, ReleasedTable table) {
        return name.equals(name.keeping(table.kept())) && isOfGrain(name.period(), table.grain());
    }

    private static boolean isOfGrain(String period, ReleasedTable.Grain grain) {
        return switch (ReleasePeriods.frequency(period)) {
            case "M" -> grain == ReleasedTable.Grain.MONTH;
            case "Q" -> grain != ReleasedTable.Grain.YEAR;
            default -> true;
        };
    }

    private static ReleasedCell cell(ReleasedTable table, FigureName name, PublishedFigure figure) {
        Long value = figure.value();
        return new ReleasedCell(
                table.name(),
                name,
                name.indicator().name(),
                name.indicator().unit(),
                value == null ? null : Double.valueOf(value),
                figure.hiding());
    }

    private static @Nullable ReleasedCell ratio(
            Ratio ratio, FigureName name, PublishedFigure numerator, Map<FigureName, PublishedFigure> published) {
        long divisor = 0;
        PublishedFigure.Hiding hiding = numerator.hiding();
        for (ReportedIndicator part : ratio.denominator()) {
            PublishedFigure figure = published.get(ratio.denominatorOf(name, part, published.keySet()));
            if (figure == null) {
                return null;
            }
            if (figure.value() == null) {
                hiding = PublishedFigure.Hiding.PROTECTS_ANOTHER;
            } else {
                divisor += Objects.requireNonNull(figure.value());
            }
        }
        Long dividend = numerator.value();
        if (dividend == null || hiding != PublishedFigure.Hiding.NOT_HIDDEN) {
            return new ReleasedCell(
                    RATIOS, name, ratio.name(), ratio.unit(), null, PublishedFigure.Hiding.PROTECTS_ANOTHER);
        }
        // Nobody was checked, or nothing was stated: there is no ratio, which is not a hidden one.
        return divisor == 0
                ? null
                : new ReleasedCell(
                        RATIOS,
                        name,
                        ratio.name(),
                        ratio.unit(),
                        threeDigits((double) dividend * ratio.factor() / divisor),
                        PublishedFigure.Hiding.NOT_HIDDEN);
    }

    private static double threeDigits(double value) {
        return new BigDecimal(value).round(THREE_DIGITS).doubleValue();
    }
}
