package eu.limen.assessment;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.RateRatio;
import eu.limen.model.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A flow as the score of a week sees it: per side the week itself, the recent weeks, the earlier and the reference weeks.
 *
 * @param basis persons checked, or reported slots where nobody checks on this direction
 * @param now the week itself
 * @param recent the newest weeks, the week itself included
 * @param earlier weeks before the recent ones
 */
record SeriesWindow(
        Basis basis,
        SortedMap<String, SideCount> now,
        SortedMap<String, SideCount> recent,
        SortedMap<String, SideCount> earlier) {

    private static final double HALF_A_COUNT = 0.5;

    static SeriesWindow of(WeekTable table, Flow flow, long mondayDay, ScoreRules rules) {
        long recentFrom = back(mondayDay, rules.recentWeeks() - 1);
        long before = back(recentFrom, 1);
        Basis basis = basis(table, flow.direction(), recentFrom, mondayDay);
        List<String> states =
                List.copyOf(table.states(flow.direction(), back(recentFrom, rules.earlierWeeks()), mondayDay));
        return new SeriesWindow(
                basis,
                perSide(states, state -> table.count(flow, basis, state, mondayDay, mondayDay)),
                perSide(states, state -> table.count(flow, basis, state, recentFrom, mondayDay)),
                perSide(
                        states,
                        state -> table.count(flow, basis, state, back(recentFrom, rules.earlierWeeks()), before)));
    }

    /** Sides that had exposure in the recent weeks and in those compared with, and found anything in them. */
    List<RateRatio> changes(double dispersion) {
        List<RateRatio> ratios = new ArrayList<>();
        recent.forEach((state, count) -> {
            SideCount past = earlier.getOrDefault(state, SideCount.MISSING);
            if (count.exposed() && past.exposed() && count.observed() + past.observed() > 0) {
                GammaRate prior = commonRate(count, past);
                ratios.add(new RateRatio(
                        prior.after(count.observed(), count.exposure(), dispersion),
                        prior.after(past.observed(), past.exposure(), dispersion)));
            }
        });
        return ratios;
    }

    /** Half an event at the rate of both spans together, so that few events show no change (methods 1.2, too few sections). */
    private static GammaRate commonRate(SideCount now, SideCount past) {
        double exposure = (double) now.exposure() + past.exposure();
        return new GammaRate(HALF_A_COUNT, HALF_A_COUNT * exposure / (now.observed() + past.observed()));
    }

    static SideCount total(Map<String, SideCount> sides) {
        return sides.values().stream().reduce(SideCount.MISSING, SideCount::plus);
    }

    /** Most weeks that any one side has with exposure. */
    static int mostWeeks(Map<String, SideCount> sides) {
        return sides.values().stream().mapToInt(SideCount::weeks).max().orElse(0);
    }

    static long back(long mondayDay, int weeks) {
        return mondayDay - (long) weeks * IsoWeek.DAYS;
    }

    private static Basis basis(WeekTable table, String direction, long fromMonday, long toMonday) {
        boolean checks = table.sides(fromMonday, toMonday).stream()
                .filter(side -> side.direction().equals(direction))
                .anyMatch(side -> side.checkSlotsPromised() > 0 || side.checkSlotsReported() > 0);
        return checks ? Basis.RATE : Basis.COUNT;
    }

    private static SortedMap<String, SideCount> perSide(List<String> states, Function<String, SideCount> count) {
        SortedMap<String, SideCount> sides = new TreeMap<>();
        states.forEach(state -> sides.put(state, count.apply(state)));
        return sides;
    }
}
