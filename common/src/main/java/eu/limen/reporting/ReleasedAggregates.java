package eu.limen.reporting;

import eu.limen.flow.Tick;
import eu.limen.model.Aggregate;
import eu.limen.model.GeneratedBy;
import eu.limen.model.ResultIds;
import java.util.List;

/** Writes the cells of a release in the contract's form (section 2, aggregate). Pure. */
final class ReleasedAggregates {

    private final Release release;
    private final Completeness completeness;
    private final Breaks breaks;
    private final GeneratedBy generatedBy;

    ReleasedAggregates(Release release, Completeness completeness, Breaks breaks, GeneratedBy generatedBy) {
        this.release = release;
        this.completeness = completeness;
        this.breaks = breaks;
        this.generatedBy = generatedBy;
    }

    List<Aggregate> of(List<ReleasedCell> cells) {
        return cells.stream().map(this::aggregate).toList();
    }

    private Aggregate aggregate(ReleasedCell cell) {
        FigureName name = cell.name();
        String vintage = release.date().toString();
        String key = String.join(":", name.members()) + ':' + cell.indicator();
        return new Aggregate(
                ResultIds.aggregate(cell.table(), key, name.period(), vintage),
                0,
                release.date().toEpochDay() * Tick.DAY_MILLIS,
                generatedBy,
                List.of(),
                cell.table(),
                ReleasePeriods.frequency(name.period()),
                name.period(),
                name.member(Dimension.REPORTING_STATE),
                name.member(Dimension.SECTION),
                name.member(Dimension.BORDER_TYPE),
                name.member(Dimension.DIRECTION),
                name.member(Dimension.MEASURE_TYPE),
                name.member(Dimension.CONTEXT),
                name.member(Dimension.TRANSPORT),
                name.member(Dimension.THREAT),
                cell.indicator(),
                cell.unit(),
                cell.value(),
                status(cell).code(),
                cell.hiding().code(),
                completeness.of(name),
                vintage);
    }

    /** One status only has room: what is hidden says so first, then what is not final, then what cannot be compared. */
    private ObservationStatus status(ReleasedCell cell) {
        if (cell.hiding() != PublishedFigure.Hiding.NOT_HIDDEN) {
            return ObservationStatus.SUPPRESSED;
        }
        if (!release.wholeYear()) {
            return ObservationStatus.PROVISIONAL;
        }
        return breaks.of(cell.name()).isEmpty() ? ObservationStatus.NORMAL : ObservationStatus.BREAK;
    }
}
