package eu.limen.recompute;

import eu.limen.flow.Contribution;
import java.util.Comparator;

/**
 * A report that counts, in the revision that holds.
 *
 * @param id of the report, 32 hexadecimal digits
 * @param revision that holds
 * @param reportedAtMillis when that revision was sent, epoch milliseconds
 */
public record CountedReport(String id, int revision, long reportedAtMillis, Contribution contribution) {

    static final Comparator<CountedReport> IN_ORDER = Comparator.comparing(
                    (CountedReport report) -> report.contribution().cell().source())
            .thenComparing(report -> report.contribution().cell().kind())
            .thenComparingLong(report -> report.contribution().cell().periodDay())
            .thenComparingInt(report -> report.contribution().slotIndex())
            .thenComparing(CountedReport::id);
}
