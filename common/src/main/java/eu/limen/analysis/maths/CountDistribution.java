package eu.limen.analysis.maths;

/**
 * Distribution of a count given by its mean and variance: negative binomial, and Poisson where the variance does not
 * exceed the mean.
 *
 * <p>Size r = mean^2 / (variance - mean); P(Y >= y) = I_x(y, r) with x = 1 - mean / variance (methods 2.1).
 *
 * @param mean expected count, >= 0
 * @param variance variance of the count; smaller than the mean counts as equal to it
 */
public record CountDistribution(double mean, double variance) {

    /** Relative excess of the variance below which the Poisson tail differs by less than the grids can tell. */
    private static final double POISSON_EXCESS = 1e-10;

    /** A tail whose square no longer counts in a score. */
    private static final double NEGLIGIBLE_TAIL = 1e-9;

    /** The Poisson distribution with this mean. */
    public static CountDistribution poisson(double mean) {
        return new CountDistribution(mean, mean);
    }

    /** The negative binomial with this mean and size, variance mean + mean^2 / size. */
    public static CountDistribution negativeBinomial(double mean, double size) {
        return new CountDistribution(mean, mean + mean * mean / size);
    }

    /** P(Y >= count). */
    public double upperTail(double count) {
        if (count <= 0) {
            return 1;
        }
        if (mean <= 0) {
            return 0;
        }
        if (isPoisson()) {
            return GammaFunction.lower(count, mean);
        }
        return meanShare() < 0.5
                ? BetaFunction.upper(meanShare(), size(), count)
                : BetaFunction.lower(excessShare(), count, size());
    }

    /** P(Y <= count). */
    public double lowerTail(double count) {
        if (count < 0) {
            return 0;
        }
        if (mean <= 0) {
            return 1;
        }
        if (isPoisson()) {
            return GammaFunction.upper(count + 1, mean);
        }
        return meanShare() < 0.5
                ? BetaFunction.lower(meanShare(), size(), count + 1)
                : BetaFunction.upper(excessShare(), count + 1, size());
    }

    /** The smallest count k with P(Y <= k) >= p, 0 <= p < 1. */
    public long quantile(double p) {
        return CountSearch.smallest(count -> lowerTail(count) >= p, guess(p));
    }

    /** The smallest count k with P(Y > k) <= alpha: the upper bound of level 1 - alpha, exact for tiny alpha. */
    public long upperBound(double alpha) {
        return CountSearch.smallest(count -> upperTail(count + 1.0) <= alpha, guess(1 - alpha));
    }

    /** Ranked probability score of a count: sum over all k of (P(Y <= k) - [count <= k])^2; 0 is perfect. */
    public double rankedProbabilityScore(long count) {
        if (mean <= 0) {
            return count;
        }
        double ratio = Math.max(1, variance / mean);
        long first = quantile(NEGLIGIBLE_TAIL);
        double below = lowerTail(first - 1.0);
        double probability = lowerTail(first) - below;
        double score = Math.max(0, first - count);
        for (long k = first; k < count || k <= mean || 1 - below > NEGLIGIBLE_TAIL; k++) {
            below += probability;
            double distance = k < count ? below : 1 - below;
            score += distance * distance;
            probability *= (mean + (ratio - 1) * k) / (ratio * (k + 1));
        }
        return score;
    }

    private boolean isPoisson() {
        return variance - mean <= POISSON_EXCESS * mean;
    }

    private double size() {
        return mean / (variance - mean) * mean;
    }

    /** 1 - x, exact where x is close to 1. */
    private double meanShare() {
        return mean / variance;
    }

    private double excessShare() {
        return (variance - mean) / variance;
    }

    /** Normal approximation with the Cornish-Fisher correction for skewness. */
    private double guess(double p) {
        double z = Normal.quantile(Math.min(Math.max(p, 1e-12), 1 - 1e-12));
        double spread = StrictMath.sqrt(Math.max(variance, mean));
        double skewness = spread > 0 ? (2 * Math.max(variance, mean) / mean - 1) / spread : 0;
        return mean + spread * (z + skewness * (z * z - 1) / 6);
    }
}
