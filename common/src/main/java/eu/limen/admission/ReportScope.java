package eu.limen.admission;

import eu.limen.model.ApprehensionReport;
import eu.limen.model.CheckReport;
import eu.limen.model.CounterReport;
import eu.limen.model.Header;
import eu.limen.model.MeasureReport;
import eu.limen.model.MovementReport;
import eu.limen.model.Report;
import eu.limen.model.Slot;
import eu.limen.model.SlotFrame;
import eu.limen.model.SourceReport;
import eu.limen.model.StatementReport;
import eu.limen.model.TrafficReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of where and when a report speaks, whatever its kind.
 *
 * @param sections the sections it names; none for a wildcard, a whole state, or a statement
 * @param sectionField the field that names them
 * @param slot null for kinds without one
 * @param frame null for kinds that count nothing
 */
public record ReportScope(
        Header header,
        List<String> sections,
        String sectionField,
        @Nullable Slot slot,
        @Nullable SlotFrame frame) {

    /** Every section of the state that is internal on the day. */
    static final String EVERY_SECTION = "*";

    public static ReportScope of(Report report) {
        if (report instanceof CheckReport check) {
            return counting(check.header(), check.frame());
        }
        if (report instanceof MovementReport movement) {
            return counting(movement.header(), movement.frame());
        }
        if (report instanceof ApprehensionReport apprehension) {
            return counting(apprehension.header(), apprehension.frame());
        }
        if (report instanceof TrafficReport traffic) {
            return counting(traffic.header(), traffic.frame());
        }
        if (report instanceof CounterReport counter) {
            String section = counter.section();
            List<String> sections = section == null ? List.of() : List.of(section);
            return new ReportScope(counter.header(), sections, "section", counter.slot(), null);
        }
        return registered(report);
    }

    private static ReportScope counting(Header header, SlotFrame frame) {
        return new ReportScope(header, List.of(frame.section()), "section", frame.slot(), frame);
    }

    private static ReportScope registered(Report report) {
        if (report instanceof MeasureReport measure) {
            List<String> named = measure.sections();
            boolean everySection = named.contains(EVERY_SECTION);
            return new ReportScope(measure.header(), everySection ? List.of() : named, "sections", null, null);
        }
        if (report instanceof SourceReport entry) {
            return new ReportScope(entry.header(), entry.sections(), "sections", null, null);
        }
        StatementReport statement = (StatementReport) report;
        return new ReportScope(statement.header(), List.of(), "measureId", null, null);
    }

    /** Kinds {@code source}, {@code measure} and {@code statement} need no entry in the roster. */
    boolean needsRosterEntry() {
        return switch (header.kind()) {
            case CHECK, APPREHENSION, UNAUTHORISED_MOVEMENT, TRAFFIC, COUNTER -> true;
            case MEASURE, STATEMENT, SOURCE -> false;
        };
    }
}
