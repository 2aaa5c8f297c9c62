package eu.limen.analysis;

import eu.limen.analysis.maths.GammaFunction;
import java.util.Arrays;

/** Draws negative binomial counts by inversion, from random numbers that are the same on every machine. */
public final class CountSampler {

    /** Probability of a single count, beyond the mean, at which the table ends. */
    private static final double NEGLIGIBLE = 1e-14;

    /** Standard deviations below the mean at which the table begins. */
    private static final double REACH = 9;

    /** SplitMix64 (Steele, Lea and Flood 2014): written out, since the JDK fixes the numbers of no generator but Random. */
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final int smallest;
    private final double[] cumulative;
    private long seed;

    /**
     * @param dispersion variance divided by mean, at least 1
     */
    public CountSampler(double mean, double dispersion, long seed) {
        this.smallest = (int) Math.max(0, mean - REACH * StrictMath.sqrt(dispersion * mean));
        this.cumulative = table(smallest, mean, dispersion - 1);
        this.seed = seed;
    }

    /** No count drawn is smaller. */
    int smallest() {
        return smallest;
    }

    /** No count drawn is larger. */
    int largest() {
        return smallest + cumulative.length - 1;
    }

    /** The next counts. */
    public int[] next(int size) {
        int[] counts = new int[size];
        for (int i = 0; i < size; i++) {
            int found = Arrays.binarySearch(cumulative, nextUniform());
            counts[i] = smallest + Math.min(found >= 0 ? found : -found - 1, cumulative.length - 1);
        }
        return counts;
    }

    private double nextUniform() {
        seed += GOLDEN_GAMMA;
        long mixed = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (mixed >>> 11) * 0x1.0p-53;
    }

    /** P(Y <= first), P(Y <= first + 1), ... by the recursion of the probabilities; Poisson where there is no excess. */
    private static double[] table(int first, double mean, double excess) {
        double probability = StrictMath.exp(logProbability(first, mean, excess));
        double[] sums = new double[16];
        double sum = 0;
        int size = 0;
        for (int count = first; count <= mean || probability > NEGLIGIBLE; count++) {
            sum += probability;
            if (size == sums.length) {
                sums = Arrays.copyOf(sums, 2 * size);
            }
            sums[size] = sum;
            size++;
            probability *= (mean + excess * count) / ((1 + excess) * (count + 1));
        }
        return Arrays.copyOf(sums, size);
    }

    private static double logProbability(int count, double mean, double excess) {
        double logFactorial = GammaFunction.logGamma(count + 1.0);
        if (excess <= 0) {
            return count * StrictMath.log(mean) - mean - logFactorial;
        }
        double size = mean / excess;
        return GammaFunction.logGamma(count + size)
                - GammaFunction.logGamma(size)
                - logFactorial
                - size * StrictMath.log1p(excess)
                + count * StrictMath.log(excess / (1 + excess));
    }
}
