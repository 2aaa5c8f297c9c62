package eu.limen.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A place in a table of a release.
 *
 * @param name of what; for a ratio that of its numerator
 * @param indicator a {@link ReportedIndicator} or a {@link Ratio}
 * @param unit {@code PERSONS}, {@code PER_1000} and so on
 * @param value null if it is hidden
 */
public record ReleasedCell(
        String table,
        FigureName name,
        String indicator,
        String unit,
        @Nullable Double value,
        PublishedFigure.Hiding hiding) {}
