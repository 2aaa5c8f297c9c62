package eu.limen.admission;

import eu.limen.flow.Entry;
import eu.limen.flow.SectionInput;
import eu.limen.register.SectionRegister;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what the reports of one tick changed, so that only sums cross to the sections. */
public final class Delta {

    private final SectionRegister register;
    private final Map<String, SectionInput> waiting = new TreeMap<>();

    public Delta(SectionRegister register) {
        this.register = register;
    }

    public void add(Entry entry, LedgerStep step) {
        for (SectionInput change : SectionChanges.of(entry, step, register)) {
            waiting.compute(SectionChanges.keyOf(change), (key, earlier) -> SectionChanges.merge(earlier, change));
        }
    }

    /** All changes since the last call, by section; what cancels out is not among them. */
    public List<SectionInput> drain(long tick) {
        List<SectionInput> changes = waiting.values().stream()
                .map(change -> new SectionInput(change.section(), tick, change.sum(), change.fact()))
                .toList();
        waiting.clear();
        return changes;
    }
}
