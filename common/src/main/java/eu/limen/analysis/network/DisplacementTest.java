package eu.limen.analysis.network;

import eu.limen.analysis.LogChange;
import eu.limen.analysis.network.DisplacementFinding.Answer;
import java.util.List;

/**
 * Whether a fall on a section goes with a rise on its neighbours beyond what sections further away saw: differences in differences of log
 * rate ratios (methods 4). It shows a pattern consistent with displacement, never its cause.
 *
 * @param target the series of the flow that fell
 * @param neighbours the series of the flows that share a state with it
 * @param controls the series of flows far away, without change of measures
 */
public record DisplacementTest(List<SideWeeks> target, List<SideWeeks> neighbours, List<SideWeeks> controls) {

    /** Weeks after an onset at which it is looked at, rather than every week. */
    public static final List<Integer> LOOKS = List.of(4, 8, 13);

    public DisplacementTest {
        target = List.copyOf(target);
        neighbours = List.copyOf(neighbours);
        controls = List.copyOf(controls);
    }

    /** Whether it will be assessable, as far as the weeks before the onset tell. */
    public DisplacementFinding before(DisplacementRules rules) {
        List<SideWeeks> controlSeries = reported(controls);
        Answer hindrance = hindrance(weeksBefore(target), reported(neighbours), sections(controlSeries), rules);
        return DisplacementFinding.without(
                hindrance == Answer.NOT_CONFIRMED ? Answer.PENDING : hindrance,
                0,
                weeksBefore(target),
                sections(controlSeries));
    }

    /** What the first weeks after the onset show; series that were not looked at both before and after are left out. */
    public DisplacementFinding after(int weeks, DisplacementRules rules) {
        List<SideWeeks> targetSeries = comparable(target, weeks);
        List<SideWeeks> neighbourSeries = comparable(neighbours, weeks);
        List<SideWeeks> controlSeries = comparable(controls, weeks);
        int weeksBefore = weeksBefore(target);
        int controlSections = sections(controlSeries);
        Answer hindrance = targetSeries.isEmpty() && weeksBefore > 0
                ? Answer.NOTHING_AFTER
                : hindrance(weeksBefore, neighbourSeries, controlSections, rules);
        if (hindrance != Answer.NOT_CONFIRMED) {
            return DisplacementFinding.without(hindrance, weeks, weeksBefore, controlSections);
        }
        double dispersion = PooledDispersion.of(List.of(targetSeries, neighbourSeries, controlSeries).stream()
                .flatMap(List::stream)
                .map(SideWeeks::before)
                .toList());
        Contrast plain = contrast(targetSeries, neighbourSeries, controlSeries, 1, dispersion);
        Contrast dampened = contrast(targetSeries, neighbourSeries, controlSeries, rules.dampening(), dispersion);
        boolean confirmed = plain.shows(rules) && dampened.shows(rules);
        return new DisplacementFinding(
                confirmed ? Answer.CONFIRMED : Answer.NOT_CONFIRMED,
                weeks,
                weeksBefore,
                controlSections,
                dispersion,
                StrictMath.exp(plain.targetChange().mean()),
                plain.probabilityTargetFell(),
                StrictMath.exp(plain.neighbourChange().mean()),
                plain.probabilityNeighboursRose(rules),
                Math.min(dampened.probabilityTargetFell(), plain.probabilityTargetFell()),
                Math.min(dampened.probabilityNeighboursRose(rules), plain.probabilityNeighboursRose(rules)),
                plain.displacedShare(),
                plain.weighted().neighbourScore(),
                plain.weighted().netScore());
    }

    private static Answer hindrance(
            int weeksBefore, List<SideWeeks> neighbours, int controlSections, DisplacementRules rules) {
        if (controlSections < rules.leastControlSections()) {
            return Answer.TOO_FEW_CONTROLS;
        }
        if (neighbours.isEmpty()) {
            return Answer.NO_NEIGHBOURS;
        }
        return weeksBefore < rules.leastWeeksBefore() ? Answer.HISTORY_TOO_SHORT : Answer.NOT_CONFIRMED;
    }

    private static int weeksBefore(List<SideWeeks> target) {
        return target.stream().mapToInt(SideWeeks::weeksBefore).max().orElse(0);
    }

    private static int sections(List<SideWeeks> series) {
        return (int) series.stream().map(SideWeeks::section).distinct().count();
    }

    private static List<SideWeeks> reported(List<SideWeeks> series) {
        return series.stream().filter(one -> one.weeksBefore() > 0).toList();
    }

    private static List<SideWeeks> comparable(List<SideWeeks> series, int weeks) {
        return series.stream()
                .map(one -> one.until(weeks))
                .filter(SideWeeks::isComparable)
                .toList();
    }

    private static Contrast contrast(
            List<SideWeeks> target,
            List<SideWeeks> neighbours,
            List<SideWeeks> controls,
            double gamma,
            double dispersion) {
        return new Contrast(change(target, gamma), change(neighbours, gamma), change(controls, gamma), dispersion);
    }

    private static GroupChange change(List<SideWeeks> series, double gamma) {
        return GroupChange.of(series.stream().map(one -> one.sums(gamma)).toList());
    }

    /** The changes of target and neighbours against that of the controls. */
    record Contrast(GroupChange target, GroupChange neighbours, GroupChange controls, double dispersion) {

        boolean shows(DisplacementRules rules) {
            return probabilityTargetFell() >= rules.targetFell()
                    && probabilityNeighboursRose(rules) >= rules.neighboursRose();
        }

        LogChange targetChange() {
            return againstControls(target);
        }

        LogChange neighbourChange() {
            return againstControls(neighbours);
        }

        double probabilityTargetFell() {
            return targetChange().probabilityBelow(1);
        }

        double probabilityNeighboursRose(DisplacementRules rules) {
            return neighbourChange().probabilityAbove(rules.materialRise());
        }

        /** Findings more than expected next door by findings fewer than expected on the target; not a number where these are not fewer. */
        double displacedShare() {
            double factor = StrictMath.exp(controls.logChange(dispersion).mean());
            double extra = neighbours.countAfter() - neighbours.expectedAfter(factor);
            double avoided = target.expectedAfter(factor) - target.countAfter();
            return avoided > 0 ? extra / avoided : Double.NaN;
        }

        WeightedDifference weighted() {
            return new WeightedDifference(target, neighbours, controls, dispersion);
        }

        private LogChange againstControls(GroupChange group) {
            LogChange own = group.logChange(dispersion);
            LogChange usual = controls.logChange(dispersion);
            return new LogChange(own.mean() - usual.mean(), own.variance() + usual.variance());
        }
    }
}
