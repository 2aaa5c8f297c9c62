package eu.limen.assessment;

import eu.limen.model.Basis;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What was counted of a flow: per side the week itself and the recent weeks.
 *
 * @param basis persons checked, or reported slots where nobody checks on this direction
 * @param now the week itself
 * @param recent the newest weeks, the week itself included
 */
record SeriesWindow(Basis basis, SortedMap<String, SideCount> now, SortedMap<String, SideCount> recent) {

    static SeriesWindow of(WeekTable table, Flow flow, long mondayDay, ScoreRules rules) {
        long recentFrom = back(mondayDay, rules.recentWeeks() - 1);
        Basis basis = basis(table, flow.direction(), recentFrom, mondayDay);
        List<String> states =
                List.copyOf(table.states(flow.direction(), back(recentFrom, rules.earlierWeeks()), mondayDay));
        return new SeriesWindow(
                basis,
                perSide(states, state -> table.count(flow, basis, state, mondayDay, mondayDay)),
                perSide(states, state -> table.count(flow, basis, state, recentFrom, mondayDay)));
    }

    static SideCount total(Map<String, SideCount> sides) {
        return sides.values().stream().reduce(SideCount.MISSING, SideCount::plus);
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
