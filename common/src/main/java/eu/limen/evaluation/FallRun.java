package eu.limen.evaluation;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.LogChange;
import eu.limen.analysis.RateRatio;
import eu.limen.analysis.Window;
import eu.limen.analysis.network.DisplacementTest;
import eu.limen.analysis.network.SideWeeks;
import java.util.List;

/**
 * One simulated onset.
 *
 * @param dispersion variance by mean of a week's count
 */
record FallRun(DisplacementTest test, double dispersion) {

    private static final int WEEKS_AFTER = 8;
    private static final double NEIGHBOURS_ROSE = 0.90;
    private static final double MATERIAL_RISE = 1.2;
    private static final GammaRate PRIOR = new GammaRate(0.5, 0);

    /** What a rule that looks at the neighbours alone says: 1 if they rose by more than a fifth against themselves, else 0. */
    double naivelyFlagged() {
        return change(test.neighbours()).probabilityAbove(MATERIAL_RISE) >= NEIGHBOURS_ROSE ? 1 : 0;
    }

    private LogChange change(List<SideWeeks> series) {
        GammaRate before = PRIOR;
        GammaRate after = PRIOR;
        for (SideWeeks one : series) {
            before = with(before, one.before());
            after = with(after, one.after().subList(0, WEEKS_AFTER));
        }
        return LogChange.of(new RateRatio(after, before));
    }

    private GammaRate with(GammaRate rate, List<Window> weeks) {
        GammaRate sum = rate;
        for (Window week : weeks) {
            sum = sum.after(week.count(), week.exposure(), dispersion);
        }
        return sum;
    }
}
