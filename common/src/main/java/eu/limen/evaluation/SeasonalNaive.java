package eu.limen.evaluation;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.Window;
import eu.limen.analysis.maths.CountDistribution;
import java.util.List;

/** The forecast that every model must beat: the rate of the same week last year and its two neighbours (methods 6). */
final class SeasonalNaive {

    private static final int WEEKS_PER_YEAR = 52;
    private static final double PRIOR_COUNT = 0.5;

    private final List<Window> weeks;

    /** The series whose past is repeated; its first week has index 1. */
    SeasonalNaive(List<Window> weeks) {
        this.weeks = weeks;
    }

    /**
     * The count to expect of a week, from three weeks a year before it.
     *
     * @param dispersion variance of a count by its mean, as the model judged has it, so that only the rates are compared
     */
    CountDistribution counts(int week, double exposure, double dispersion) {
        double events = 0;
        double checks = 0;
        for (int then = week - WEEKS_PER_YEAR - 1; then <= week - WEEKS_PER_YEAR + 1; then++) {
            events += weeks.get(then - 1).count();
            checks += weeks.get(then - 1).exposure();
        }
        GammaRate rate = new GammaRate(PRIOR_COUNT, 0).after(events, checks, dispersion);
        double mean = exposure * rate.mean();
        return new CountDistribution(mean, dispersion * mean + mean * mean / rate.shape());
    }
}
