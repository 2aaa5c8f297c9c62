package eu.limen.report;

import eu.limen.model.Aggregate;
import eu.limen.reporting.ObservationStatus;
import eu.limen.reporting.PublishedFigure;
import java.util.Arrays;

/** What must be known of a cell before its figure is read, in words. */
final class CellFlag {

    private CellFlag() {}

    /** Empty for a normal figure. */
    static String of(Aggregate cell) {
        ObservationStatus status = Arrays.stream(ObservationStatus.values())
                .filter(each -> each.code().equals(cell.obsStatus()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("obsStatus: '" + cell.obsStatus() + "' (expected: A, B, P or Q)"));
        return switch (status) {
            case NORMAL -> "";
            case BREAK -> "break in the series";
            case PROVISIONAL -> "provisional";
            case SUPPRESSED ->
                cell.confStatus().equals(PublishedFigure.Hiding.SMALL.code())
                        ? "hidden: small count"
                        : "hidden: protects another figure";
        };
    }
}
