package eu.limen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TablesOfReleaseTest {

    private static final FigureName CHECKED = FigureName.of(ReportedIndicator.PERSONS_CHECKED, "2024-06")
            .with(Dimension.REPORTING_STATE, "AT")
            .with(Dimension.BORDER_TYPE, "LAND")
            .with(Dimension.SECTION, "AT-SI")
            .with(Dimension.MEASURE_TYPE, Dimension.TOTAL);
    private static final FigureName DETECTED = FigureName.of(ReportedIndicator.DETECTIONS, "2024-06")
            .with(Dimension.REPORTING_STATE, "AT")
            .with(Dimension.BORDER_TYPE, "LAND")
            .with(Dimension.SECTION, "AT-SI")
            .with(Dimension.CONTEXT, Dimension.TOTAL)
            .with(Dimension.DIRECTION, Dimension.TOTAL)
            .with(Dimension.TRANSPORT, Dimension.TOTAL);

    @Test
    void aRateIsMadeOfWhatIsPublished() {
        ReleasedCell rate = rate(of(40L), of(1230L));

        assertThat(rate.value()).isEqualTo(32.5);
        assertThat(rate.unit()).isEqualTo("PER_1000");
    }

    @Test
    void aRateOfSomethingHiddenIsHidden() {
        assertThat(rate(hidden(), of(1230L)).value()).isNull();
        assertThat(rate(of(40L), hidden()).value()).isNull();
        assertThat(rate(of(40L), hidden()).hiding()).isEqualTo(PublishedFigure.Hiding.PROTECTS_ANOTHER);
    }

    @Test
    void whereNobodyWasCheckedThereIsNoRate() {
        assertThat(cells(of(40L), of(0L))).noneMatch(cell -> cell.table().equals(TablesOfRelease.RATIOS));
    }

    @Test
    void aFigureStandsInTheTablesThatTellNothingApartBeyondIt() {
        assertThat(cells(of(40L), of(1230L)))
                .extracting(ReleasedCell::table)
                .containsExactly("CHECKS", "MOVEMENTS", TablesOfRelease.RATIOS);
    }

    private static ReleasedCell rate(PublishedFigure detected, PublishedFigure checked) {
        return cells(detected, checked).stream()
                .filter(cell -> cell.indicator().equals(Ratio.DETECTIONS_PER_1000_CHECKED.name()))
                .findFirst()
                .orElseThrow();
    }

    private static List<ReleasedCell> cells(PublishedFigure detected, PublishedFigure checked) {
        return TablesOfRelease.of(new TreeMap<>(Map.of(DETECTED, detected, CHECKED, checked)));
    }

    private static PublishedFigure of(@Nullable Long value) {
        return new PublishedFigure(value, PublishedFigure.Hiding.NOT_HIDDEN);
    }

    private static PublishedFigure hidden() {
        return new PublishedFigure(null, PublishedFigure.Hiding.SMALL);
    }
}
