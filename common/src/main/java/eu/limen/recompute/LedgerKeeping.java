package eu.limen.recompute;

import eu.limen.admission.LedgerStep;
import eu.limen.admission.Remembered;
import eu.limen.admission.SectionChanges;
import eu.limen.admission.SourceLedger;
import eu.limen.admission.Winner;
import eu.limen.flow.Contribution;
import eu.limen.flow.Entry;
import eu.limen.flow.SectionInput;
import eu.limen.flow.Tick;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The ledger of each source: one truth per report, and at each tick what has changed, as sums per section. */
final class LedgerKeeping implements Judgement<Entry> {

    private final Premises premises;
    private final Consumer<SectionInput> changes;
    private final Map<String, Ledger> ledgers = new HashMap<>();

    LedgerKeeping(Premises premises, Consumer<SectionInput> changes) {
        this.premises = premises;
        this.changes = changes;
    }

    @Override
    public long at(String source, List<Entry> entries, long tick) {
        Ledger ledger = ledgers.computeIfAbsent(source, unused -> new Ledger());
        TreeMap<String, SectionInput> changed = new TreeMap<>();
        for (Entry entry : entries) {
            if (!entry.rejected()) {
                read(ledger, entry, changed);
            }
        }
        changed.values()
                .forEach(change ->
                        changes.accept(new SectionInput(change.section(), tick, change.sum(), change.fact())));
        ledger.forget(SourceLedger.forgottenThrough(Math.floorDiv(tick, Tick.DAY_MILLIS)));
        return NEVER;
    }

    /** The reports that count on a section as they now stand, in the order of their sources and ids. */
    List<CountedReport> reportsOn(String section) {
        List<CountedReport> reports = new ArrayList<>();
        ledgers.forEach((source, ledger) -> ledger.reports.forEach((id, remembered) -> {
            Winner winner = remembered.analysis();
            Contribution contribution = winner == null ? null : winner.contribution();
            if (winner != null
                    && contribution != null
                    && contribution.cell().section().equals(section)) {
                reports.add(new CountedReport(
                        id, winner.version().revision(), winner.version().reportedAtMillis(), contribution));
            }
        }));
        reports.sort(CountedReport.IN_ORDER);
        return reports;
    }

    private void read(Ledger ledger, Entry entry, Map<String, SectionInput> changed) {
        String id = SourceLedger.keyOf(entry);
        LedgerStep step = SourceLedger.read(ledger.reports.get(id), entry);
        ledger.remember(id, step.remembered());
        for (SectionInput change : SectionChanges.of(entry, step, premises.sections())) {
            changed.compute(SectionChanges.keyOf(change), (key, earlier) -> SectionChanges.merge(earlier, change));
        }
    }

    /** The reports of one source that may still be revised, by id, and their ids by the day of their expiry. */
    private static final class Ledger {

        private final Map<String, Remembered> reports = new HashMap<>();
        private final TreeMap<Long, List<String>> expiring = new TreeMap<>();

        void remember(String id, Remembered remembered) {
            reports.put(id, remembered);
            expiring.computeIfAbsent(remembered.expiresDay(), day -> new ArrayList<>())
                    .add(id);
        }

        void forget(long throughDay) {
            while (!expiring.isEmpty() && expiring.firstKey() <= throughDay) {
                long day = expiring.firstKey();
                expiring.pollFirstEntry()
                        .getValue()
                        .forEach(id -> reports.computeIfPresent(
                                id, (same, remembered) -> remembered.expiresDay() <= day ? null : remembered));
            }
        }
    }
}
