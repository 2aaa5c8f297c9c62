package eu.limen.analysis;

import java.util.Arrays;

/**
 * What the {@link PoissonGammaFilter} remembers of a series; the arrays are never changed after construction.
 *
 * @param coefficients log level, then cosine and sine of each harmonic
 * @param covariance of the coefficients, row by row
 * @param dispersionErrors weighted sum of squared standardised errors
 * @param dispersionWeight sum of their weights
 * @param waiting guard band, oldest first, four numbers per window: count as it will be absorbed, exposure, squared
 *     standardised error, weight of that error
 */
public record FilterState(
        double[] coefficients,
        double[] covariance,
        double dispersionErrors,
        double dispersionWeight,
        double[] waiting) {

    /** Variance of a count divided by its mean, never below Poisson's 1. */
    public double dispersion() {
        return Math.max(1, dispersionErrors / dispersionWeight);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilterState that
                && Arrays.equals(coefficients, that.coefficients)
                && Arrays.equals(covariance, that.covariance)
                && Double.compare(dispersionErrors, that.dispersionErrors) == 0
                && Double.compare(dispersionWeight, that.dispersionWeight) == 0
                && Arrays.equals(waiting, that.waiting);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(coefficients) + Arrays.hashCode(waiting);
    }
}
