package eu.limen.assessment;

import eu.limen.flow.WeekSide;
import eu.limen.model.Basis;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The justification period: the weeks before the control, or the first weeks that are known if it began before them.
 *
 * @param fromMonday first week, epoch day; Long.MIN_VALUE while no week has checks from every side
 * @param weeks how many weeks it has when it is over
 */
record Baseline(long fromMonday, int weeks) {

    /** Where it begins: the first week with checks from every expected side, at most its length before the control. */
    static Baseline begin(WeekTable table, Control control, List<String> sides, int weeks) {
        long earliest = SeriesWindow.back(control.firstMonday(), weeks);
        if (!table.isEmpty()) {
            long from = Math.max(earliest, table.firstMonday());
            for (long monday = from; monday <= control.mondayDay(); monday += IsoWeek.DAYS) {
                if (allChecked(table, control, sides, monday)) {
                    return new Baseline(monday, weeks);
                }
            }
        }
        return new Baseline(Long.MIN_VALUE, weeks);
    }

    boolean begun() {
        return fromMonday != Long.MIN_VALUE;
    }

    /** First week after it. */
    long endMonday() {
        return fromMonday + (long) weeks * IsoWeek.DAYS;
    }

    boolean isOver(long mondayDay) {
        return begun() && mondayDay >= endMonday();
    }

    /** Whether some of its weeks were already under control: then a fall that control itself brought is not seen. */
    boolean reachesInto(Control control) {
        return begun() && endMonday() > control.firstMonday();
    }

    Map<String, SideCount> count(WeekTable table, Flow flow, List<String> sides) {
        Map<String, SideCount> counts = new TreeMap<>();
        long last = endMonday() - IsoWeek.DAYS;
        sides.forEach(state -> counts.put(state, table.count(flow, Basis.RATE, state, fromMonday, last)));
        return counts;
    }

    private static boolean allChecked(WeekTable table, Control control, List<String> sides, long monday) {
        return sides.stream().allMatch(state -> {
            WeekSide side = table.side(monday, state, control.lineage().direction());
            return side != null && side.personsChecked() > 0;
        });
    }
}
