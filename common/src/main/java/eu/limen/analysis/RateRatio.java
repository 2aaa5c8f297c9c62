package eu.limen.analysis;

import eu.limen.analysis.maths.BetaFunction;
import eu.limen.analysis.maths.GammaFunction;

/**
 * Ratio of two independent Gamma rates: a scaled Beta prime variable, exact in closed form (methods 1.3).
 *
 * @param numerator the rate looked at
 * @param denominator the rate it is compared with
 */
public record RateRatio(GammaRate numerator, GammaRate denominator) {

    /** P(ratio < limit). */
    public double probabilityBelow(double limit) {
        double scaled = numerator.rate() * limit;
        return BetaFunction.lower(scaled / (scaled + denominator.rate()), numerator.shape(), denominator.shape());
    }

    /** P(ratio > limit), exact where {@link #probabilityBelow} rounds to 1. */
    public double probabilityAbove(double limit) {
        double scaled = numerator.rate() * limit;
        double rest = denominator.rate() / (scaled + denominator.rate());
        return BetaFunction.lower(rest, denominator.shape(), numerator.shape());
    }

    /** P(1 / factor < ratio < factor): how sure it is that the two rates differ by less than a factor. */
    public double probabilityWithin(double factor) {
        return probabilityBelow(factor) - probabilityBelow(1 / factor);
    }

    /** The ratio that is exceeded with probability 1 - p. */
    public double quantile(double p) {
        double logOdds = BetaFunction.quantileLogit(p, numerator.shape(), denominator.shape());
        return denominator.rate() / numerator.rate() * StrictMath.exp(logOdds);
    }

    /** E log ratio. */
    public double expectedLog() {
        return GammaFunction.digamma(numerator.shape())
                - StrictMath.log(numerator.rate())
                - GammaFunction.digamma(denominator.shape())
                + StrictMath.log(denominator.rate());
    }

    /** Var log ratio. */
    public double varianceLog() {
        return GammaFunction.trigamma(numerator.shape()) + GammaFunction.trigamma(denominator.shape());
    }
}
