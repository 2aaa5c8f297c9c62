package eu.limen.reporting;

import eu.limen.model.Aggregate;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table {@code COVERAGE} in one go, for as many reports as fit into memory: what the job {@code reporting} must give of the same reports. */
public final class CoverageTable {

    private CoverageTable() {}

    /**
     * The cells of a release, in the order of their keys.
     *
     * @param admitted every revision that was sent before the release
     */
    public static List<Aggregate> of(Iterable<Report> admitted, LocalDate release, GeneratedBy generatedBy) {
        Map<String, HeldReport> winners = new HashMap<>();
        for (Report report : admitted) {
            HeldReport held = HeldReport.of(report);
            if (held != null) {
                winners.merge(held.report(), held, HeldReport::orLater);
            }
        }
        Map<String, Coverage> cells = new TreeMap<>();
        for (HeldReport winner : winners.values()) {
            if (!winner.withdrawn()) {
                Coverage one = Coverage.of(winner);
                cells.merge(one.cell(), one, Coverage::plus);
            }
        }
        List<Aggregate> released = new ArrayList<>();
        cells.values().forEach(cell -> released.add(cell.released(release, generatedBy)));
        return released;
    }
}
