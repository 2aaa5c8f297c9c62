package eu.limen.trend;

import eu.limen.analysis.AlarmPair;
import eu.limen.analysis.FilterState;
import eu.limen.analysis.PairStep;
import eu.limen.analysis.WeekSeries;
import eu.limen.analysis.WeekState;
import eu.limen.analysis.WeekStep;
import eu.limen.analysis.Window;
import eu.limen.flow.FlowTrend;
import eu.limen.flow.SideTrend;
import eu.limen.flow.WeekSide;
import eu.limen.model.Basis;
import eu.limen.model.Threat;
import eu.limen.register.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Carries the weekly models of a section from one week to the next: one model per side of a flow, the alarms of the sides together. */
final class TrendFold {

    /** Weeks without a word after which a flow is forgotten: what it was then says nothing of what it would be now. */
    private static final int WEEKS_REMEMBERED = 52;

    private static final int DAYS_A_WEEK = 7;

    private final Section section;
    private final WeekSeries series;
    private final AlarmPair pair;

    TrendFold(Section section, TrendRules rules) {
        this.section = section;
        this.series = new WeekSeries(rules.week());
        this.pair = new AlarmPair(rules.alarm());
    }

    /** A week's trends and what has to be remembered for the next week. */
    record Step(TrendState state, List<FlowTrend> flows) {}

    /** The state as this fold goes on from it at a week, where another one has folded the weeks so far. */
    TrendState continued(TrendState before, TrendFold earlier, long monday) {
        if (earlier == this) {
            return before;
        }
        Map<String, WeekState> sides = new TreeMap<>();
        before.sides()
                .forEach((key, side) ->
                        sides.put(key, series.continued(side, earlier.series, Window.weekIndex(monday))));
        return new TrendState(before.throughMondayDay(), Map.copyOf(sides), before.flows());
    }

    Step week(TrendState before, WeekReports reports, Interventions interventions) {
        long monday = reports.mondayDay();
        Map<String, WeekState> sides = new TreeMap<>(before.sides());
        Map<String, FlowMemory> flows = new TreeMap<>(before.flows());
        List<FlowTrend> trends = new ArrayList<>();
        for (String direction : section.directions()) {
            boolean intervention = interventions.in(direction);
            for (Threat threat : Threat.countableThreats()) {
                for (Basis basis : Basis.values()) {
                    Flow flow = new Flow(threat, direction, basis);
                    FlowMemory memory = flows.get(flow.key());
                    if (memory == null && !reports.speaksOf(flow)) {
                        continue;
                    }
                    FlowTrend trend = flow(flow, memory, sides, flows, reports, intervention);
                    if (reports.basis(direction) == basis) {
                        trends.add(trend);
                    }
                }
            }
        }
        forget(sides, flows, monday);
        return new Step(new TrendState(monday, Map.copyOf(sides), Map.copyOf(flows)), List.copyOf(trends));
    }

    private FlowTrend flow(
            Flow flow,
            @Nullable FlowMemory memory,
            Map<String, WeekState> sides,
            Map<String, FlowMemory> flows,
            WeekReports reports,
            boolean intervention) {
        List<WeekStep> steps = new ArrayList<>();
        List<SideTrend> trends = new ArrayList<>();
        for (String state : section.states()) {
            String key = flow.key() + '|' + state;
            WeekState before = sides.get(key);
            WeekSide side = reports.side(state, flow.direction());
            if (before == null && (side == null || !flow.isSpokenOf(side))) {
                continue;
            }
            Window window = flow.window(side, Window.weekIndex(reports.mondayDay()));
            WeekStep step = series.step(before == null ? series.start() : before, window, intervention);
            sides.put(key, step.state());
            steps.add(step);
            trends.add(sideTrend(state, step));
        }
        FlowMemory known = memory == null ? new FlowMemory(pair.start(), reports.mondayDay()) : memory;
        PairStep joint = pair.step(known.pair(), steps);
        long spoken = reports.speaksOf(flow) ? reports.mondayDay() : known.lastSpokenMonday();
        flows.put(flow.key(), new FlowMemory(joint.state(), spoken));
        return new FlowTrend(
                flow.threat(),
                flow.direction(),
                flow.basis(),
                List.copyOf(trends),
                joint.assessable() ? (long) joint.observed() : 0,
                joint.expected(),
                joint.variance(),
                joint.assessable() ? joint.pValue() : 1,
                joint.slowExpected(),
                joint.cusum(),
                joint.sudden(),
                joint.sustained(),
                joint.alarm(),
                intervention);
    }

    private SideTrend sideTrend(String state, WeekStep step) {
        boolean judged = step.assessable();
        FilterState filter = series.forecastModel(step.state());
        return new SideTrend(
                state,
                step.window().isExposed() ? (long) step.window().count() : 0,
                (long) step.window().exposure(),
                judged ? step.expected().mean() : Double.NaN,
                judged ? step.expected().variance() : Double.NaN,
                judged ? step.slow().mean() : Double.NaN,
                series.seasonFactor(step.state(), step.window().index()),
                judged ? step.expected().dispersion() : filter.dispersion(),
                step.state().exposedWindows(),
                filter,
                series.isSeasonal(step.state()));
    }

    private static void forget(Map<String, WeekState> sides, Map<String, FlowMemory> flows, long monday) {
        long oldest = monday - (long) WEEKS_REMEMBERED * DAYS_A_WEEK;
        flows.entrySet().removeIf(flow -> {
            boolean forgotten = flow.getValue().lastSpokenMonday() < oldest;
            if (forgotten) {
                sides.keySet().removeIf(side -> side.startsWith(flow.getKey() + '|'));
            }
            return forgotten;
        });
    }
}
