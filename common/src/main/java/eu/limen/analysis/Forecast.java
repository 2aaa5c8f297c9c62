package eu.limen.analysis;

import eu.limen.analysis.maths.CountDistribution;

/**
 * What a series leads us to expect of a window before it is seen: a negative binomial count.
 *
 * @param exposure checks in the window, or 1 per reported day where only counts are known
 * @param logRate mean of the log rate per unit of exposure; NaN where nothing is known yet
 * @param logRateVariance variance of the log rate
 * @param mean expected count
 * @param variance variance of the count
 * @param dispersion variance divided by mean if the rate were known
 */
public record Forecast(
        double exposure, double logRate, double logRateVariance, double mean, double variance, double dispersion) {

    private static final double TAIL_OF_95_PERCENT = 0.025;

    /** The forecast of a series of which nothing has been reported. */
    public static Forecast unknown(double exposure) {
        return new Forecast(exposure, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** The forecast for this log rate: variance = dispersion x mean + mean^2 x variance of the log rate. */
    static Forecast of(double exposure, double logRate, double logRateVariance, double dispersion) {
        double mean = exposure * StrictMath.exp(logRate);
        double variance = dispersion * mean + mean * mean * logRateVariance;
        return new Forecast(exposure, logRate, logRateVariance, mean, variance, dispersion);
    }

    /** False before the first reported window: then the other figures are not numbers. */
    public boolean isKnown() {
        return !Double.isNaN(mean);
    }

    public CountDistribution counts() {
        return new CountDistribution(mean, variance);
    }

    /** P(Y >= count). */
    public double upperTail(double count) {
        return counts().upperTail(count);
    }

    /** P(Y <= count). */
    public double lowerTail(double count) {
        return counts().lowerTail(count);
    }

    /** Lower end of the 95 % interval. */
    public long low() {
        return counts().quantile(TAIL_OF_95_PERCENT);
    }

    /** Upper end of the 95 % interval. */
    public long high() {
        return counts().upperBound(TAIL_OF_95_PERCENT);
    }

    /** The largest count that is not yet beyond level {@code alpha}: P(Y > bound) <= alpha. */
    public long upperBound(double alpha) {
        return counts().upperBound(alpha);
    }
}
