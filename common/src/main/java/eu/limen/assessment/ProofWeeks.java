package eu.limen.assessment;

import eu.limen.analysis.Window;
import eu.limen.analysis.fall.Before;
import eu.limen.analysis.fall.FallWeek;
import eu.limen.analysis.fall.SideRecent;
import eu.limen.analysis.fall.SideWeek;
import eu.limen.analysis.fall.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One flow's weeks as the proof of a fall reads them: per side and regime. */
final class ProofWeeks {

    private final WeekTable table;
    private final WeeklyModels models;
    private final Flow flow;
    private final Baseline baseline;
    private final List<String> sides;

    ProofWeeks(WeekTable table, WeeklyModels models, Flow flow, Baseline baseline, List<String> sides) {
        this.table = table;
        this.models = models;
        this.flow = flow;
        this.baseline = baseline;
        this.sides = List.copyOf(sides);
    }

    /** Where the baseline lies. */
    Span justification() {
        return new Span(Window.weekIndex(baseline.fromMonday()), baseline.weeks());
    }

    /** The weeks known from before the baseline, at most so many. */
    Span normal(int mostWeeks) {
        long from = normalFrom(mostWeeks);
        return new Span(Window.weekIndex(from), (int) ((baseline.fromMonday() - from) / IsoWeek.DAYS));
    }

    /** What is known of each side before a week. */
    Map<String, Before> before(long mondayDay, int normalWeeks) {
        long normalFrom = normalFrom(normalWeeks);
        Map<String, Before> before = new TreeMap<>();
        for (String state : sides) {
            List<SideWeek> others = new ArrayList<>(weeks(state, table.firstMonday(), normalFrom));
            others.addAll(weeks(state, baseline.endMonday(), mondayDay));
            before.put(
                    state,
                    new Before(
                            weeks(state, baseline.fromMonday(), baseline.endMonday()),
                            weeks(state, normalFrom, baseline.fromMonday()),
                            others,
                            models.season(flow, state, mondayDay)));
        }
        return before;
    }

    /** What the proof learns in a week. */
    FallWeek week(long mondayDay, int comparedWeeks, int quietWeeks) {
        long from = SeriesWindow.back(mondayDay, comparedWeeks - 1);
        Map<String, SideRecent> recent = new TreeMap<>();
        for (String state : sides) {
            recent.put(
                    state,
                    new SideRecent(
                            weeks(state, from, mondayDay + IsoWeek.DAYS),
                            models.season(flow, state, mondayDay),
                            models.dispersion(flow, state, mondayDay)));
        }
        return new FallWeek(Window.weekIndex(mondayDay), recent, quietWeeks);
    }

    private long normalFrom(int mostWeeks) {
        long earliest = SeriesWindow.back(baseline.fromMonday(), mostWeeks);
        return Math.min(baseline.fromMonday(), Math.max(earliest, table.firstMonday()));
    }

    /** The weeks from one Monday to the one before another; a week that is not known is missing. */
    private List<SideWeek> weeks(String state, long fromMonday, long endMonday) {
        List<SideWeek> weeks = new ArrayList<>();
        for (long monday = fromMonday; monday < endMonday; monday += IsoWeek.DAYS) {
            weeks.add(table.sideWeek(flow, state, monday));
        }
        return weeks;
    }
}
