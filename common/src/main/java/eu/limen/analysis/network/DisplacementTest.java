package eu.limen.analysis.network;

import eu.limen.analysis.LogChange;
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

    /** How findings may follow exposure, besides in proportion (methods 3, gate 3). */
    static final double DAMPENED = 0.7;

    /** Control sections without which a common shock could not be told from a displacement. */
    static final int LEAST_CONTROL_SECTIONS = 3;

    /** Weeks before the onset without which there is nothing to compare with: two months. */
    static final int LEAST_WEEKS_BEFORE = 8;

    public DisplacementTest {
        target = List.copyOf(target);
        neighbours = List.copyOf(neighbours);
        controls = List.copyOf(controls);
    }

    /** What the first weeks after the onset show; series that were not looked at both before and after are left out. */
    public DisplacementFinding after(int weeks, DisplacementLevels levels) {
        List<SideWeeks> targetSeries = comparable(target, weeks);
        List<SideWeeks> neighbourSeries = comparable(neighbours, weeks);
        List<SideWeeks> controlSeries = comparable(controls, weeks);
        int weeksBefore =
                targetSeries.stream().mapToInt(SideWeeks::weeksBefore).max().orElse(0);
        int controlSections =
                (int) controlSeries.stream().map(SideWeeks::section).distinct().count();
        DisplacementFinding.Answer hindrance =
                hindrance(weeksBefore, targetSeries.isEmpty(), neighbourSeries.isEmpty(), controlSections);
        if (hindrance != DisplacementFinding.Answer.NOT_CONFIRMED) {
            return DisplacementFinding.notAssessable(hindrance, weeks, weeksBefore, controlSections);
        }
        double dispersion = PooledDispersion.of(List.of(targetSeries, neighbourSeries, controlSeries).stream()
                .flatMap(List::stream)
                .map(SideWeeks::before)
                .toList());
        Contrast plain = contrast(targetSeries, neighbourSeries, controlSeries, 1, dispersion);
        Contrast dampened = contrast(targetSeries, neighbourSeries, controlSeries, DAMPENED, dispersion);
        boolean confirmed = plain.shows(levels) && dampened.shows(levels);
        return new DisplacementFinding(
                confirmed ? DisplacementFinding.Answer.CONFIRMED : DisplacementFinding.Answer.NOT_CONFIRMED,
                weeks,
                weeksBefore,
                controlSections,
                dispersion,
                StrictMath.exp(plain.targetChange().mean()),
                plain.probabilityTargetFell(),
                StrictMath.exp(plain.neighbourChange().mean()),
                plain.probabilityNeighboursRose(),
                Math.min(dampened.probabilityTargetFell(), plain.probabilityTargetFell()),
                Math.min(dampened.probabilityNeighboursRose(), plain.probabilityNeighboursRose()),
                plain.displacedShare(),
                plain.weighted().neighbourScore(),
                plain.weighted().netScore());
    }

    private static DisplacementFinding.Answer hindrance(
            int weeksBefore, boolean noTarget, boolean noNeighbours, int controlSections) {
        if (noTarget || weeksBefore < LEAST_WEEKS_BEFORE) {
            return DisplacementFinding.Answer.HISTORY_TOO_SHORT;
        }
        if (noNeighbours) {
            return DisplacementFinding.Answer.NO_NEIGHBOURS;
        }
        return controlSections < LEAST_CONTROL_SECTIONS
                ? DisplacementFinding.Answer.TOO_FEW_CONTROLS
                : DisplacementFinding.Answer.NOT_CONFIRMED;
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

        /** A rise that matters: by a fifth. */
        private static final double MATERIAL_RISE = 1.2;

        boolean shows(DisplacementLevels levels) {
            return probabilityTargetFell() >= levels.targetFell()
                    && probabilityNeighboursRose() >= levels.neighboursRose();
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

        double probabilityNeighboursRose() {
            return neighbourChange().probabilityAbove(MATERIAL_RISE);
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
