package eu.limen.analysis;

import eu.limen.analysis.maths.CountSearch;

/**
 * The numbers a fall is tested with, week by week, at constant exposure (methods 3, conditions 1 and 2).
 *
 * @param limitPerWeek count per week if the rate were at the limit: theta times the lower bound of the justifying rate
 * @param mostInFourWeeks largest count of four weeks that makes a rate below the limit as good as certain; -1 if none does
 * @param dispersion of the counts
 */
public record FallTest(double limitPerWeek, long mostInFourWeeks, double dispersion) {

    /** Weeks whose rate is compared with the justifying one. */
    public static final int COMPARED_WEEKS = 4;

    /** Weeks in a row in which that comparison must hold. */
    public static final int WEEKS_IN_A_ROW = 4;

    /** Posterior probability required in each of them. */
    public static final double PROBABILITY = 0.95;

    private static final double PRIOR_COUNT = 0.5;

    /**
     * The test that this baseline allows.
     *
     * @param exposurePerWeek checks a week from now on
     * @param theta share of the justifying rate below which the measure has lost its reason
     */
    public static FallTest of(JustificationRate baseline, double exposurePerWeek, double theta) {
        double rate = baseline.lowerBound(JustificationRate.ONE_STREAM_ALPHA);
        long firstTooMany = CountSearch.smallest(
                count -> probabilityBelow(count, COMPARED_WEEKS * exposurePerWeek, baseline, theta) < PROBABILITY,
                theta * rate * COMPARED_WEEKS * exposurePerWeek);
        return new FallTest(theta * rate * exposurePerWeek, firstTooMany - 1, baseline.dispersion());
    }

    private static double probabilityBelow(double count, double exposure, JustificationRate baseline, double theta) {
        GammaRate prior = new GammaRate(PRIOR_COUNT / baseline.dispersion(), 0);
        GammaRate now = prior.after(count, exposure, baseline.dispersion());
        GammaRate then = prior.after(baseline.count(), baseline.exposure(), baseline.dispersion());
        return new RateRatio(now, then).probabilityBelow(theta);
    }
}
