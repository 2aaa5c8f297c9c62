package eu.limen.analysis;

import java.util.Arrays;

/**
 * Collects evidence that a rate has fallen below a limit, valid however often one looks (methods 3).
 *
 * <p>A Shiryaev-Roberts sum of e-values for negative binomial counts with variance = dispersion x mean, mixed over a grid
 * of falls (Shin, Ramdas and Rinaldo 2024). As long as the mean is at least the limit, the probability of reaching
 * {@code log(windows / alpha)} within so many windows is at most {@code alpha}, whatever the exposure does.
 */
public final class EDetector {

    /** Looks in two years, and the probability of a wrong claim in them (methods 3). */
    private static final double LOOKS = 104;

    private static final double ALPHA = 0.05;

    /** The evidence that suffices: log 2080. */
    public static final double SUFFICIENT = StrictMath.log(LOOKS / ALPHA);

    /** Falls to which shares of the limit the evidence is prepared for. */
    private static final double[] SHARES = {0.1, 0.25, 0.4, 0.55, 0.7, 0.85};

    private EDetector() {}

    /** Logarithms of the sums before any window: nothing collected. */
    public static double[] start() {
        double[] logSums = new double[SHARES.length];
        Arrays.fill(logSums, Double.NEGATIVE_INFINITY);
        return logSums;
    }

    /**
     * The logarithms of the sums after one more window.
     *
     * @param limit mean count if the rate were exactly at the limit; 0 without checks, which then prove nothing
     */
    public static double[] after(double[] logSums, double count, double limit, double dispersion) {
        double[] next = new double[SHARES.length];
        for (int i = 0; i < SHARES.length; i++) {
            next[i] = logOnePlusExp(logSums[i]) + logFactor(SHARES[i], count, limit, dispersion);
        }
        return next;
    }

    /** The evidence: logarithm of the mean of the sums; from {@link #SUFFICIENT} on the fall is shown. */
    public static double evidence(double[] logSums) {
        double largest = Arrays.stream(logSums).max().orElse(Double.NEGATIVE_INFINITY);
        if (largest == Double.NEGATIVE_INFINITY) {
            return largest;
        }
        double sum = 0;
        for (double logSum : logSums) {
            sum += StrictMath.exp(logSum - largest);
        }
        return largest + StrictMath.log(sum / logSums.length);
    }

    /** The e-values of one window, one per share; their running sums are {@code (1 + sum) * value}. */
    static double[] values(double count, double limit, double dispersion) {
        double[] values = new double[SHARES.length];
        for (int i = 0; i < SHARES.length; i++) {
            values[i] = StrictMath.exp(logFactor(SHARES[i], count, limit, dispersion));
        }
        return values;
    }

    /** Logarithm of the e-value of one window for a fall to that share of the limit. */
    private static double logFactor(double share, double count, double limit, double dispersion) {
        double excess = dispersion - 1;
        double perLimit = excess > 0 ? StrictMath.log1p(excess * (1 - share)) / excess : 1 - share;
        return count * StrictMath.log(share) + limit * perLimit;
    }

    private static double logOnePlusExp(double x) {
        return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }
}
