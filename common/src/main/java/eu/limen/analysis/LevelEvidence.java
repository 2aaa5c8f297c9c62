package eu.limen.analysis;

/**
 * Sums over windows from which a level can be started.
 *
 * @param windows how many
 * @param counts sum of their counts
 * @param exposure sum of their exposures, each times its season factor
 * @param squares sum of count^2 / exposure
 */
public record LevelEvidence(int windows, double counts, double exposure, double squares) {

    /** Half a count: what is known of a level before any window (Jeffreys' prior). */
    private static final double PRIOR_COUNT = 0.5;

    public static final LevelEvidence NONE = new LevelEvidence(0, 0, 0, 0);

    public LevelEvidence plus(double count, double windowExposure) {
        return new LevelEvidence(
                windows + 1, counts + count, exposure + windowExposure, squares + count * count / windowExposure);
    }

    /** The same, as if of no fewer windows than these: what has been learnt stays learnt where more is asked for later. */
    LevelEvidence ofAtLeast(int asked) {
        return new LevelEvidence(Math.max(windows, asked), counts, exposure, squares);
    }

    /** Pearson's sum of (count - expected)^2 / expected around the common rate; 0 if nothing was counted. */
    double pearson() {
        return counts > 0 ? Math.max(0, squares * exposure / counts - counts) : 0;
    }

    /** Mean rate, half a count added so that a series of zeros has one. */
    double meanRate() {
        return (PRIOR_COUNT + counts) / exposure;
    }

    /** Variance of its logarithm, from the counts alone. */
    double logVariance(double dispersion) {
        return dispersion / (PRIOR_COUNT + counts);
    }
}
