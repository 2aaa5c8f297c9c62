package eu.limen.flow;

import eu.limen.model.Basis;
import eu.limen.model.Threat;
import java.util.List;

/**
 * A threat in one direction in one week, its sides together: expectations and variances of the sides are added, raw exposures never.
 *
 * @param sides by state; those that never spoke are left out
 * @param observed findings of the sides that can be judged
 * @param expected what was to be expected of them; NaN where no side can be judged
 * @param variance variance of that count; NaN where no side can be judged
 * @param pValue probability of at least as many; 1 where nothing can be expected
 * @param slowExpected what the slow models expect; NaN where no side can be judged
 * @param cumulativeSum the cumulative sum of the lasting rise after the week, before an alarm resets it (methods 2.2)
 * @param sudden whether the week alone is far above its expectation (methods 0.2)
 * @param sustained whether a lasting rise has added up (methods 2.2)
 * @param alarm whether either holds and there were events enough
 * @param intervention whether border control began or ended in this direction: then the week raises no alarm (methods 2.1)
 */
public record FlowTrend(
        Threat threat,
        String direction,
        Basis basis,
        List<SideTrend> sides,
        long observed,
        double expected,
        double variance,
        double pValue,
        double slowExpected,
        double cumulativeSum,
        boolean sudden,
        boolean sustained,
        boolean alarm,
        boolean intervention) {

    /** Whether any side could be judged. */
    public boolean judged() {
        return !Double.isNaN(expected);
    }
}
