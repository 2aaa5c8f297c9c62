package eu.limen.levels;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.maths.CountDistribution;

/**
 * What a side's own rate before leads to expect of the weeks looked at: negative binomial, from a Gamma rate that starts at half an event (methods
 * 1.1, 2.1).
 *
 * @param mean expected findings
 * @param variance their variance
 */
record Prediction(double mean, double variance) {

    private static final double HALF_AN_EVENT = 0.5;

    static final Prediction NOTHING = new Prediction(0, 0);

    /**
     * @param exposure persons checked in the weeks looked at
     * @param besides findings that would be there at any rate
     */
    static Prediction of(ModeSide side, double dispersion, double exposure, double besides) {
        GammaRate rate = new GammaRate(HALF_AN_EVENT, 0).after(side.eventsBefore(), side.exposureBefore(), dispersion);
        double mean = rate.mean() * exposure;
        return new Prediction(mean + besides, dispersion * (mean + besides) + mean * mean / rate.shape());
    }

    /** The same if all counts of the side rise by a factor for a reason that is no shift. */
    Prediction times(double factor) {
        double chance = variance - mean;
        return new Prediction(mean * factor, mean * factor + Math.max(0, chance) * factor * factor);
    }

    Prediction plus(Prediction other) {
        return new Prediction(mean + other.mean, variance + other.variance);
    }

    /** Probability of at least so many. */
    double pValue(double count) {
        return new CountDistribution(mean, variance).upperTail(count);
    }
}
