package eu.limen.reporting;

import eu.limen.flow.Tick;
import eu.limen.model.Aggregate;
import eu.limen.model.GeneratedBy;
import eu.limen.model.ResultIds;
import java.time.LocalDate;
import java.util.List;

/**
 * The table {@code COVERAGE}: how many reports a release rests on, by reporting state, section, kind and month. It counts reports and never persons, so
 * nothing in it is suppressed.
 *
 * @param held how many reports
 */
public record Coverage(String reportingState, String section, String borderType, String kind, String month, long held) {

    public static final String TABLE = "COVERAGE";

    private static final String TOTAL = "_T";
    private static final String NOT_APPLICABLE = "_Z";

    /** A single report. */
    public static Coverage of(HeldReport report) {
        return new Coverage(
                report.reportingState(), report.section(), report.borderType(), report.kind(), report.month(), 1);
    }

    /** What two of the same cell have in common. */
    public String cell() {
        return reportingState + ':' + section + ':' + kind + ':' + month;
    }

    /** Both together, given that they are of one cell. */
    public Coverage plus(Coverage other) {
        return new Coverage(reportingState, section, borderType, kind, month, held + other.held);
    }

    /**
     * The cell as it is released.
     *
     * @param release the day of the release: nothing sent on it or later is in the figure
     */
    public Aggregate released(LocalDate release, GeneratedBy generatedBy) {
        String vintage = release.toString();
        return new Aggregate(
                ResultIds.aggregate(TABLE, reportingState + ':' + section + ':' + kind, month, vintage),
                0,
                release.toEpochDay() * Tick.DAY_MILLIS,
                generatedBy,
                List.of(),
                TABLE,
                "M",
                month,
                reportingState,
                section,
                borderType,
                NOT_APPLICABLE,
                TOTAL,
                TOTAL,
                TOTAL,
                TOTAL,
                "REPORTS_" + kind,
                "REPORTS",
                (double) held,
                "A",
                "F",
                null,
                vintage);
    }
}
