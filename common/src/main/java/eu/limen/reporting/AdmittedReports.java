package eu.limen.reporting;

import eu.limen.model.MeasureReport;
import eu.limen.model.Report;
import eu.limen.model.SourceReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that has been admitted up to some instant, as far as releases need it. Mutable, filled in the order of knowledge time. */
public final class AdmittedReports {

    private final MonthlyAccount account = new MonthlyAccount();
    private final Map<String, SourceReport> roster = new HashMap<>();
    private final List<MeasureReport> measures = new ArrayList<>();

    /** Takes a revision. */
    public void take(Report report) {
        if (report instanceof SourceReport entry) {
            takeEntry(entry);
        } else if (report instanceof MeasureReport measure) {
            measures.add(measure);
        } else {
            HeldFigures held = HeldFigures.of(report);
            if (held != null) {
                account.take(held);
            }
        }
    }

    private void takeEntry(SourceReport entry) {
        String name = entry.header().source() + '|' + entry.header().reportId();
        SourceReport before = roster.get(name);
        if (before == null || before.header().revision() < entry.header().revision()) {
            roster.put(name, entry);
        }
    }

    /** The entries of the roster that hold. */
    public Collection<SourceReport> roster() {
        return roster.values().stream()
                .filter(entry -> !entry.header().withdrawn())
                .toList();
    }

    /** Every revision of every measure. */
    public List<MeasureReport> measures() {
        return List.copyOf(measures);
    }

    MonthlyAccount account() {
        return account;
    }

    /** What a release of this instant would hold, before disclosure control. */
    public FiguresOfRelease figures(Release release) {
        return FiguresOfRelease.of(account.figures(release.months()), release);
    }
}
