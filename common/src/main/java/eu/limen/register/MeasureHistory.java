package eu.limen.register;

import eu.limen.model.Header;
import eu.limen.model.MeasureReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that was said of measures and not taken back, with every revision; the same whatever the order in which it came. */
public final class MeasureHistory {

    /** What decides between revisions of one report (contract section 1). */
    private static final Comparator<Header> REVISED = Comparator.comparingInt(Header::revision)
            .thenComparingLong(Header::reportedAtMillis)
            .thenComparing(Header::canonicalHash, Long::compareUnsigned);

    private final Map<String, List<MeasureReport>> revisions = new TreeMap<>();
    private final List<MeasureReport> current;

    private MeasureHistory(Collection<MeasureReport> told) {
        Map<String, List<MeasureReport>> ofReport = new TreeMap<>();
        for (MeasureReport report : told) {
            String id = report.header().source() + '|' + report.header().reportId();
            ofReport.computeIfAbsent(id, none -> new ArrayList<>()).add(report);
        }
        Map<String, MeasureReport> held = new TreeMap<>();
        for (List<MeasureReport> ofOne : ofReport.values()) {
            ofOne.sort(Comparator.comparing(MeasureReport::header, REVISED));
            List<MeasureReport> distinct = withoutRepetitions(ofOne);
            MeasureReport last = distinct.get(distinct.size() - 1);
            if (last.header().withdrawn()) {
                continue;
            }
            held.merge(last.measureId(), last, MeasureRegister::laterSent);
            distinct.forEach(report -> revisions
                    .computeIfAbsent(report.measureId(), none -> new ArrayList<>())
                    .add(report));
        }
        revisions
                .values()
                .forEach(
                        ofMeasure -> ofMeasure.sort(Comparator.comparing(MeasureReport::header, MeasureRegister.SENT)));
        current = List.copyOf(held.values());
    }

    /** The history that reports make, revisions, withdrawals and repetitions among them. */
    public static MeasureHistory of(Collection<MeasureReport> told) {
        return new MeasureHistory(told);
    }

    /** What holds: of each measure the last word that was not taken back, by measure. */
    public List<MeasureReport> current() {
        return current;
    }

    /** Everything said of a measure and not taken back, each revision once, in the order in which it was sent. */
    public List<MeasureReport> revisions(String measureId) {
        return List.copyOf(revisions.getOrDefault(measureId, List.of()));
    }

    /** Ids of all measures of which something was said and not taken back, sorted. */
    public List<String> measureIds() {
        return List.copyOf(revisions.keySet());
    }

    /** Of equal revisions only the one that wins. */
    private static List<MeasureReport> withoutRepetitions(List<MeasureReport> sorted) {
        List<MeasureReport> distinct = new ArrayList<>();
        for (MeasureReport report : sorted) {
            int last = distinct.size() - 1;
            if (last >= 0
                    && distinct.get(last).header().revision() == report.header().revision()) {
                distinct.remove(last);
            }
            distinct.add(report);
        }
        return distinct;
    }
}
