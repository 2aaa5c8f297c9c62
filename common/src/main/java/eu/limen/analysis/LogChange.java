package eu.limen.analysis;

import eu.limen.analysis.maths.Normal;

/**
 * What is known of the logarithm of a change of rate, as a normal distribution.
 *
 * @param mean of the log ratio
 * @param variance of the log ratio
 */
public record LogChange(double mean, double variance) {

    /** The first two moments of an exact ratio. */
    public static LogChange of(RateRatio ratio) {
        return new LogChange(ratio.expectedLog(), ratio.varianceLog());
    }

    /**
     * The change common to both sides of a section.
     *
     * <p>The sides differ in powers and targeting, so their changes are combined and never their levels (methods 1.4):
     * inverse variances, widened where the sides disagree (DerSimonian and Laird for two studies).
     */
    public static LogChange joint(LogChange left, LogChange right) {
        double difference = left.mean - right.mean;
        double between = Math.max(0, (difference * difference - left.variance - right.variance) / 2);
        double leftWeight = 1 / (left.variance + between);
        double rightWeight = 1 / (right.variance + between);
        double weights = leftWeight + rightWeight;
        return new LogChange((leftWeight * left.mean + rightWeight * right.mean) / weights, 1 / weights);
    }

    /** P(ratio > limit). */
    public double probabilityAbove(double limit) {
        return Normal.cumulative((mean - StrictMath.log(limit)) / StrictMath.sqrt(variance));
    }

    /** P(ratio < limit). */
    public double probabilityBelow(double limit) {
        return Normal.cumulative((StrictMath.log(limit) - mean) / StrictMath.sqrt(variance));
    }
}
