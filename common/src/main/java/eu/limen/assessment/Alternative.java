package eu.limen.assessment;

import eu.limen.analysis.RateRatio;
import eu.limen.analysis.maths.BetaFunction;
import eu.limen.flow.Quantity;
import eu.limen.flow.WeekSide;
import eu.limen.model.Regime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What police checks find of one threat beside the control, over a quarter, both sides together.
 *
 * @param control findings and checks of the control
 * @param police findings and checks of police checks
 * @param dispersion variance of a count divided by its mean
 */
record Alternative(Flow flow, SideCount control, SideCount police, double dispersion) {

    private static final double HALF_A_COUNT = 0.5;

    static Alternative of(List<WeekSide> sides, Flow flow, double dispersion) {
        return new Alternative(
                flow, count(sides, flow, Regime.BORDER_CONTROL), count(sides, flow, Regime.POLICE_CHECK), dispersion);
    }

    /** Police checks' findings per check against the control's; null where one of them was not made. */
    @Nullable
    RateRatio yieldRatio() {
        return control.exposed() && police.exposed()
                ? new RateRatio(police.rate(dispersion), control.rate(dispersion))
                : null;
    }

    /** P(police checks find at least this share of what the control finds per check); NaN without both. */
    double probabilityOfYield(double share) {
        RateRatio ratio = yieldRatio();
        return ratio == null ? Double.NaN : ratio.probabilityAbove(share);
    }

    /** Share of the findings made away from the control; NaN where nothing was found. */
    double awayShare() {
        long all = control.observed() + police.observed();
        return all == 0 ? Double.NaN : (double) police.observed() / all;
    }

    /** P(more than this share of findings is made away from the control); NaN where nothing was found. */
    double probabilityOfAway(double share) {
        if (Double.isNaN(awayShare())) {
            return Double.NaN;
        }
        return BetaFunction.upper(
                share, HALF_A_COUNT + police.observed() / dispersion, HALF_A_COUNT + control.observed() / dispersion);
    }

    private static SideCount count(List<WeekSide> sides, Flow flow, Regime regime) {
        SideCount sum = SideCount.MISSING;
        for (WeekSide side : sides) {
            if (side.direction().equals(flow.direction())) {
                sum = sum.plus(new SideCount(
                        WeekTable.observed(side, flow.threat(), regime),
                        side.sums().get(Quantity.personsChecked(regime)),
                        1,
                        1,
                        0));
            }
        }
        return sum;
    }
}
