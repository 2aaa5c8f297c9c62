package eu.limen.admission;

import eu.limen.flow.Cell;
import eu.limen.flow.Contribution;
import eu.limen.flow.Entry;
import eu.limen.flow.Fact;
import eu.limen.flow.FactChange;
import eu.limen.flow.PartialSum;
import eu.limen.flow.SectionInput;
import eu.limen.flow.Sums;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds up what the reports of one tick changed, so that only sums cross to the sections. */
public final class Delta {

    private static final Comparator<Cell> BY_CELL = Comparator.comparing(Cell::section)
            .thenComparing(Cell::source)
            .thenComparing(Cell::kind)
            .thenComparing(Cell::direction)
            .thenComparing(Cell::length)
            .thenComparingLong(Cell::periodDay);

    private final Function<Fact, List<String>> sectionsOfFact;
    private final Map<Cell, PartialSum> sums = new HashMap<>();
    private final Map<String, Map<String, FactChange>> facts = new TreeMap<>();

    /** @param sectionsOfFact which sections a fact concerns */
    public Delta(Function<Fact, List<String>> sectionsOfFact) {
        this.sectionsOfFact = sectionsOfFact;
    }

    /** Takes what one entry changed. */
    public void add(Entry entry, LedgerStep step) {
        retract(entry, step.retracted());
        assertNew(entry, step.asserted());
    }

    /** All changes since the last drain, by section: sums, then facts. Changes that cancel out are left out. */
    public List<SectionInput> drain(long tick) {
        List<SectionInput> changes = new ArrayList<>();
        sums.values().stream()
                .filter(Delta::changesAnything)
                .sorted(Comparator.comparing(PartialSum::cell, BY_CELL))
                .forEach(sum -> changes.add(new SectionInput(sum.cell().section(), tick, sum, null)));
        facts.forEach((section, bySection) ->
                bySection.values().forEach(change -> changes.add(new SectionInput(section, tick, null, change))));
        sums.clear();
        facts.clear();
        return changes;
    }

    private void retract(Entry entry, @Nullable Winner retracted) {
        if (retracted == null) {
            return;
        }
        if (retracted.contribution() != null) {
            count(retracted.contribution(), -1);
        }
        if (retracted.fact() != null) {
            state(factId(entry), retracted.fact(), null);
        }
    }

    private void assertNew(Entry entry, @Nullable Winner asserted) {
        if (asserted == null) {
            return;
        }
        if (asserted.contribution() != null) {
            count(asserted.contribution(), 1);
        }
        if (asserted.fact() != null) {
            state(factId(entry), asserted.fact(), asserted.fact());
        }
    }

    private void count(Contribution contribution, int sign) {
        Cell cell = contribution.cell();
        PartialSum before = sums.getOrDefault(
                cell, new PartialSum(cell, new int[cell.length().slotsPerPeriod()], Sums.NONE));
        int[] slots = before.slots().clone();
        slots[contribution.slotIndex()] += sign;
        Sums added = contribution.sums();
        Sums total = sign > 0 ? before.sums().plus(added) : before.sums().minus(added);
        sums.put(cell, new PartialSum(cell, slots, total));
    }

    private void state(String factId, Fact about, @Nullable Fact stated) {
        for (String section : sectionsOfFact.apply(about)) {
            facts.computeIfAbsent(section, any -> new TreeMap<>()).put(factId, new FactChange(factId, stated));
        }
    }

    private static String factId(Entry entry) {
        return entry.source() + "/" + SourceLedger.keyOf(entry);
    }

    private static boolean changesAnything(PartialSum sum) {
        for (int slot : sum.slots()) {
            if (slot != 0) {
                return true;
            }
        }
        return !sum.sums().isZero();
    }
}
