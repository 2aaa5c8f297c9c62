package eu.limen.evaluation.plot;

import eu.limen.analysis.CountSampler;

/**
 * Counts of single windows, each with its own mean; the same on every machine.
 *
 * @param dispersion variance divided by mean
 * @param seed of the series
 */
record SimulatedCounts(double dispersion, long seed) {

    int of(int window, double mean) {
        return new CountSampler(mean, dispersion, seed + window).next(1)[0];
    }
}
