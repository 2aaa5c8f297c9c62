package eu.limen.levels;

import java.util.Collection;

/** How often several rises fall into one week by chance alone, each beginning independently of the others. */
final class Coincidence {

    private static final double WEEKS_PER_YEAR = 52;

    private Coincidence() {}

    /**
     * Weeks per year in which at least so many rise, by the distribution of a sum of unequal chances (Poisson binomial).
     *
     * @param chances probability that each rises in a week
     */
    static double weeksPerYear(Collection<Double> chances, int atLeast) {
        double[] exactly = new double[chances.size() + 1];
        exactly[0] = 1;
        int counted = 0;
        for (double chance : chances) {
            for (int rising = counted; rising >= 0; rising--) {
                exactly[rising + 1] += exactly[rising] * chance;
                exactly[rising] *= 1 - chance;
            }
            counted++;
        }
        double all = 0;
        for (int rising = atLeast; rising < exactly.length; rising++) {
            all += exactly[rising];
        }
        return WEEKS_PER_YEAR * all;
    }

    /** Probability that at least one of several flows rises in a week. */
    static double ofAny(int flows, double each) {
        return -StrictMath.expm1(flows * StrictMath.log1p(-each));
    }
}
