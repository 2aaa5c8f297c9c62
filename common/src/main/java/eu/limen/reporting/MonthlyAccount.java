package eu.limen.reporting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The figures of months as far as reports have come, in full detail. A report that is corrected or taken back is taken out whole. */
public final class MonthlyAccount {

    private final Map<FigureName, Counted> figures = new HashMap<>();
    private final Map<String, HeldFigures> held = new HashMap<>();

    /** Takes a revision; of several of one report the one that holds counts, in whatever order they come (contract section 1, Conservation law). */
    public void take(HeldFigures report) {
        HeldFigures before = held.get(report.report());
        if (before != null && before.version().compareTo(report.version()) >= 0) {
            return;
        }
        held.put(report.report(), report);
        if (before != null) {
            before.contributions().forEach(each -> change(each, Counted.NOTHING.minus(new Counted(each.amount(), 1))));
        }
        report.contributions().forEach(each -> change(each, new Counted(each.amount(), 1)));
    }

    private void change(Contributed contributed, Counted by) {
        Counted after =
                figures.getOrDefault(contributed.figure(), Counted.NOTHING).plus(by);
        if (after.reports() == 0) {
            figures.remove(contributed.figure());
        } else {
            figures.put(contributed.figure(), after);
        }
    }

    /** What is counted now. */
    public Map<FigureName, Counted> figures() {
        return Map.copyOf(figures);
    }

    /** The slots of which something is known now. */
    public Set<ArrivedSlot> arrived() {
        Set<ArrivedSlot> slots = new HashSet<>();
        for (HeldFigures report : held.values()) {
            ArrivedSlot arrived = report.arrived();
            if (arrived != null) {
                slots.add(arrived);
            }
        }
        return slots;
    }
}
