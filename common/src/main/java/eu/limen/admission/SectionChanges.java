package eu.limen.admission;

import eu.limen.flow.Cell;
import eu.limen.flow.Contribution;
import eu.limen.flow.Entry;
import eu.limen.flow.Fact;
import eu.limen.flow.FactChange;
import eu.limen.flow.PartialSum;
import eu.limen.flow.SectionInput;
import eu.limen.flow.Sums;
import eu.limen.register.FactScope;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step of the ledger means for the sections, as changes that can be merged while they wait for their tick. */
public final class SectionChanges {

    private SectionChanges() {}

    /** The changes of one step, in the order in which they are to be merged: what is taken back comes first. */
    public static List<SectionInput> of(Entry entry, LedgerStep step, SectionRegister register) {
        List<SectionInput> changes = new ArrayList<>();
        Winner retracted = step.retracted();
        if (retracted != null && retracted.contribution() != null) {
            changes.add(count(entry, retracted.contribution(), -1));
        }
        if (retracted != null && retracted.fact() != null) {
            FactScope.sections(retracted.fact(), register).forEach(section -> changes.add(fact(entry, section, null)));
        }
        Winner asserted = step.asserted();
        if (asserted != null && asserted.contribution() != null) {
            changes.add(count(entry, asserted.contribution(), 1));
        }
        if (asserted != null && asserted.fact() != null) {
            Fact stated = asserted.fact();
            FactScope.sections(stated, register).forEach(section -> changes.add(fact(entry, section, stated)));
        }
        return changes;
    }

    /** Under which key a change waits: changes of the same cell, and of the same fact on the same section, are merged. */
    public static String keyOf(SectionInput change) {
        if (change.sum() != null) {
            Cell cell = change.sum().cell();
            return String.join(
                    "|",
                    cell.section(),
                    "sum",
                    cell.source(),
                    cell.kind().code(),
                    cell.direction(),
                    cell.length().code(),
                    Long.toString(cell.periodDay()));
        }
        if (change.fact() != null) {
            return String.join("|", change.section(), "fact", change.fact().factId());
        }
        throw new IllegalArgumentException("change: empty (expected: a sum or a fact)");
    }

    /** Two changes of the same key as one: sums add up, a fact is as it was last stated. Null if nothing is left to say. */
    public static @Nullable SectionInput merge(@Nullable SectionInput earlier, SectionInput later) {
        PartialSum sum = later.sum();
        if (sum == null || earlier == null || earlier.sum() == null) {
            return later;
        }
        PartialSum merged = plus(earlier.sum(), sum);
        return saysNothing(merged) ? null : new SectionInput(later.section(), later.tick(), merged, null);
    }

    private static SectionInput count(Entry entry, Contribution contribution, int sign) {
        Cell cell = contribution.cell();
        int[] slots = new int[cell.length().slotsPerPeriod()];
        slots[contribution.slotIndex()] = sign;
        Sums sums = sign > 0 ? contribution.sums() : Sums.NONE.minus(contribution.sums());
        return new SectionInput(cell.section(), entry.tick(), new PartialSum(cell, slots, sums), null);
    }

    private static SectionInput fact(Entry entry, String section, @Nullable Fact stated) {
        String factId = entry.source() + "/" + SourceLedger.keyOf(entry);
        return new SectionInput(section, entry.tick(), null, new FactChange(factId, stated));
    }

    private static PartialSum plus(PartialSum one, PartialSum other) {
        int[] slots = one.slots().clone();
        for (int i = 0; i < slots.length; i++) {
            slots[i] += other.slots()[i];
        }
        return new PartialSum(one.cell(), slots, one.sums().plus(other.sums()));
    }

    private static boolean saysNothing(PartialSum sum) {
        return sum.sums().isZero() && Arrays.stream(sum.slots()).allMatch(slot -> slot == 0);
    }
}
