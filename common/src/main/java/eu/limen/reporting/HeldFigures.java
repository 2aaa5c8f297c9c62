package eu.limen.reporting;

import eu.limen.admission.ReportScope;
import eu.limen.admission.SlotPeriod;
import eu.limen.admission.Version;
import eu.limen.model.Header;
import eu.limen.model.Report;
import eu.limen.model.Slot;
import eu.limen.register.StateZones;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a report as a release sees it: what it adds to which figures of which month.
 *
 * @param report source and id: what its revisions have in common
 * @param arrived its slot; null for a counter of a whole state
 * @param contributions none if it takes the report back
 */
public record HeldFigures(
        String report,
        Version version,
        boolean withdrawn,
        @Nullable ArrivedSlot arrived,
        List<Contributed> contributions) {

    public HeldFigures {
        contributions = List.copyOf(contributions);
    }

    /** Null for measures, statements and the roster, and for a slot that begins when none can begin. */
    public static @Nullable HeldFigures of(Report report) {
        ReportScope scope = ReportScope.of(report);
        Header header = scope.header();
        Slot slot = scope.slot();
        SlotPeriod period = slot == null
                ? null
                : SlotPeriod.of(slot, StateZones.of(header.reportingState()).orElse(null));
        if (slot == null || period == null) {
            return null;
        }
        // A week belongs to the month in which its Monday lies.
        String month = YearMonth.from(LocalDate.ofEpochDay(period.firstDay())).toString();
        return new HeldFigures(
                header.source()
                        + '|'
                        + header.reportId().high()
                        + '|'
                        + header.reportId().low(),
                Version.of(header),
                header.withdrawn(),
                header.withdrawn() ? null : arrived(scope, slot, period),
                header.withdrawn() ? List.of() : Contributions.of(report, month));
    }

    private static @Nullable ArrivedSlot arrived(ReportScope scope, Slot slot, SlotPeriod period) {
        return scope.sections().isEmpty()
                ? null
                : new ArrivedSlot(
                        scope.header().source(),
                        scope.sections().get(0),
                        scope.header().kind(),
                        slot.length(),
                        period.firstDay(),
                        slot.startMillis());
    }
}
