package eu.limen.analysis;

import java.util.Arrays;

/**
 * What the {@link PoissonGammaFilter} remembers of a series; the arrays are never changed after construction.
 *
 * @param coefficients log level, then cosine and sine of each harmonic
 * @param covariance of the coefficients, row by row
 * @param dispersionErrors weighted sum of squared standardised errors, of the counts as they were absorbed
 * @param forecastErrors the same of the counts as they were, however far from what was expected
 * @param dispersionWeight sum of their weights
 * @param waiting guard band, oldest first, five numbers per window: count as it will be absorbed, exposure, squared
 *     standardised error of the count absorbed and of the count itself, weight of these errors
 */
public record FilterState(
        double[] coefficients,
        double[] covariance,
        double dispersionErrors,
        double forecastErrors,
        double dispersionWeight,
        double[] waiting) {

    /** Variance of a count divided by its mean, never below Poisson's 1. */
    public double dispersion() {
        return Math.max(1, dispersionErrors / dispersionWeight);
    }

    /** The same with every count as it was: outliers belong to what may come (methods 6, phi_f). */
    public double forecastDispersion() {
        return Math.max(1, forecastErrors / dispersionWeight);
    }

    /** The same dispersion with another level, season and guard band. */
    FilterState with(double[] newCoefficients, double[] newCovariance, double[] newWaiting) {
        return new FilterState(
                newCoefficients, newCovariance, dispersionErrors, forecastErrors, dispersionWeight, newWaiting);
    }

    /**
     * What is known if this state is right with that probability and the other one else: means and covariances of the mixture.
     * Its guard band is this state's.
     */
    FilterState mixedWith(FilterState other, double probability) {
        int size = coefficients.length;
        double[] mean = new double[size];
        for (int i = 0; i < size; i++) {
            mean[i] = mix(coefficients[i], other.coefficients[i], probability);
        }
        double[] spread = new double[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double within = mix(covariance[i * size + j], other.covariance[i * size + j], probability);
                double apart = (coefficients[i] - other.coefficients[i]) * (coefficients[j] - other.coefficients[j]);
                spread[i * size + j] = within + probability * (1 - probability) * apart;
            }
        }
        return new FilterState(
                mean,
                spread,
                mix(dispersionErrors, other.dispersionErrors, probability),
                mix(forecastErrors, other.forecastErrors, probability),
                mix(dispersionWeight, other.dispersionWeight, probability),
                waiting);
    }

    private static double mix(double one, double other, double probability) {
        return probability * one + (1 - probability) * other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilterState that
                && Arrays.equals(coefficients, that.coefficients)
                && Arrays.equals(covariance, that.covariance)
                && Double.compare(dispersionErrors, that.dispersionErrors) == 0
                && Double.compare(forecastErrors, that.forecastErrors) == 0
                && Double.compare(dispersionWeight, that.dispersionWeight) == 0
                && Arrays.equals(waiting, that.waiting);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(coefficients) + Arrays.hashCode(waiting);
    }
}
