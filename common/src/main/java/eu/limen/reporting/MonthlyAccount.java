package eu.limen.reporting;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of months as far as reports have come, in full detail. A report that is corrected or taken back is taken out whole. */
public final class MonthlyAccount {

    /** By month: a release asks for its own only. */
    private final Map<String, Map<FigureName, Counted>> figures = new HashMap<>();

    private final Map<String, HeldFigures> held = new HashMap<>();
    private final ArrivedSlots arrived = new ArrivedSlots();

    /** Takes a revision; of several of one report the one that holds counts, in whatever order they come (contract section 1, Conservation law). */
    public void take(HeldFigures report) {
        HeldFigures before = held.get(report.report());
        if (before != null && before.version().compareTo(report.version()) >= 0) {
            return;
        }
        held.put(report.report(), report);
        if (before != null) {
            before.contributions().forEach(each -> change(each, Counted.NOTHING.minus(new Counted(each.amount(), 1))));
            arrived.remove(before.arrived());
        }
        report.contributions().forEach(each -> change(each, new Counted(each.amount(), 1)));
        arrived.add(report.arrived());
    }

    private void change(Contributed contributed, Counted by) {
        FigureName figure = contributed.figure();
        Map<FigureName, Counted> month = figures.computeIfAbsent(figure.period(), none -> new HashMap<>());
        Counted after = month.getOrDefault(figure, Counted.NOTHING).plus(by);
        if (after.reports() == 0) {
            month.remove(figure);
        } else {
            month.put(figure, after);
        }
    }

    /** The months of which something was ever counted. */
    public List<YearMonth> months() {
        return figures.keySet().stream().map(YearMonth::parse).sorted().toList();
    }

    /** What is counted now of some months. */
    public Map<FigureName, Counted> figures(Collection<YearMonth> months) {
        Map<FigureName, Counted> counted = new HashMap<>();
        for (YearMonth month : months) {
            counted.putAll(figures.getOrDefault(month.toString(), Map.of()));
        }
        return counted;
    }

    /** The slots of which something is known now. */
    public ArrivedSlots arrived() {
        return arrived;
    }
}
