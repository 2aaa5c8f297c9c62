package eu.limen.reporting;

import eu.limen.admission.ReportScope;
import eu.limen.admission.SlotPeriod;
import eu.limen.admission.Version;
import eu.limen.model.Header;
import eu.limen.model.Report;
import eu.limen.model.SlotFrame;
import eu.limen.register.Section;
import eu.limen.register.StateZones;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a report as a release sees it: no figure of it, only where it belongs.
 *
 * @param report source and id: what its revisions have in common
 * @param month civil month of the reporting state in which its slot begins, such as {@code 2024-03}
 */
public record HeldReport(
        String report,
        int revision,
        boolean withdrawn,
        long reportedAtMillis,
        long canonicalHash,
        String reportingState,
        String section,
        String borderType,
        String kind,
        String month) {

    /** Null for a report without a slot on a section: measures, statements and the roster are registers, not figures. */
    public static @Nullable HeldReport of(Report report) {
        ReportScope scope = ReportScope.of(report);
        SlotFrame frame = scope.frame();
        SlotPeriod period = frame == null ? null : periodOf(scope);
        if (frame == null || period == null) {
            return null;
        }
        Header header = scope.header();
        return new HeldReport(
                header.source() + '|' + header.reportId(),
                header.revision(),
                header.withdrawn(),
                header.reportedAtMillis(),
                header.canonicalHash(),
                header.reportingState(),
                frame.section(),
                Section.of(frame.section(), 0, null).borderType().name(),
                header.kind().name(),
                YearMonth.from(LocalDate.ofEpochDay(period.firstDay())).toString());
    }

    /** Of two revisions of a report the one that holds (contract section 1, Conservation law). */
    public HeldReport orLater(HeldReport other) {
        return version().compareTo(other.version()) >= 0 ? this : other;
    }

    private Version version() {
        return new Version(revision, reportedAtMillis, canonicalHash);
    }

    /** A day belongs to the month that it names, at whichever midnight it begins. */
    private static @Nullable SlotPeriod periodOf(ReportScope scope) {
        ZoneId local = StateZones.of(scope.header().reportingState()).orElse(null);
        return scope.slot() == null ? null : SlotPeriod.of(scope.slot(), local);
    }
}
