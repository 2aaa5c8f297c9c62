package eu.limen.analysis;

import java.util.Arrays;

/**
 * What an {@link AlarmPair} remembers of a flow; the array is never changed after construction.
 *
 * @param cusum sum of log likelihood ratios, after it was set back
 * @param counts of the newest weeks before the next one, oldest first, both sides together
 */
public record PairState(double cusum, double[] counts) {

    @Override
    public boolean equals(Object other) {
        return other instanceof PairState that
                && Double.compare(cusum, that.cusum) == 0
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(cusum) + Arrays.hashCode(counts);
    }
}
