package eu.limen.assessment;

import eu.limen.analysis.RateRatio;
import eu.limen.analysis.maths.BetaFunction;
import eu.limen.flow.Quantity;
import eu.limen.flow.WeekSide;
import eu.limen.model.Regime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What police checks find of one threat beside the control, over a quarter.
 *
 * @param control findings and checks of the control
 * @param police findings and checks of each side's police checks; their checks are added for display only
 * @param dispersion variance of a count divided by its mean
 */
record Alternative(Flow flow, SideCount control, SortedMap<String, SideCount> police, double dispersion) {

    private static final double HALF_A_COUNT = 0.5;

    static Alternative of(List<WeekSide> sides, Flow flow, double dispersion) {
        SideCount control = SideCount.MISSING;
        SortedMap<String, SideCount> police = new TreeMap<>();
        for (WeekSide side : sides) {
            control = control.plus(count(side, flow, Regime.BORDER_CONTROL));
            police.merge(side.state(), count(side, flow, Regime.POLICE_CHECK), SideCount::plus);
        }
        police.values().removeIf(count -> !count.exposed());
        return new Alternative(flow, control, police, dispersion);
    }

    SideCount policeOfBothSides() {
        return SeriesWindow.total(police);
    }

    /** P(police checks find at least this share of what the control finds per check), of the side where it is least; NaN without both. */
    double probabilityOfYield(double share) {
        return police.values().stream()
                .filter(side -> side.exposed() && control.exposed())
                .mapToDouble(
                        side -> new RateRatio(side.rate(dispersion), control.rate(dispersion)).probabilityAbove(share))
                .min()
                .orElse(Double.NaN);
    }

    /** Share of the findings made away from the control; NaN where nothing was found. */
    double awayShare() {
        long away = policeOfBothSides().observed();
        long all = control.observed() + away;
        return all == 0 ? Double.NaN : (double) away / all;
    }

    /** P(more than this share of findings is made away from the control); NaN where nothing was found. */
    double probabilityOfAway(double share) {
        if (Double.isNaN(awayShare())) {
            return Double.NaN;
        }
        return BetaFunction.upper(
                share,
                HALF_A_COUNT + policeOfBothSides().observed() / dispersion,
                HALF_A_COUNT + control.observed() / dispersion);
    }

    private static SideCount count(WeekSide side, Flow flow, Regime regime) {
        return new SideCount(
                side.observed(flow.threat(), regime), side.sums().get(Quantity.personsChecked(regime)), 1, 1, 0);
    }
}
