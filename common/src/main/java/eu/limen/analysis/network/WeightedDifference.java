package eu.limen.analysis.network;

/**
 * The weighted displacement difference of Wheeler and Ratcliffe (2018) on exposure-standardised counts: what a group counted more than before,
 * less what the controls, brought to its size, counted more. A cross-check of the displacement test, without prior and on the counts' own scale.
 *
 * @param dispersion variance by mean of the counts
 */
record WeightedDifference(GroupChange target, GroupChange neighbours, GroupChange controls, double dispersion) {

    /** z of the neighbours' difference: above zero where they rose more than the controls. */
    double neighbourScore() {
        return score(difference(neighbours), variance(neighbours) + square(size(neighbours)) * controlVariance());
    }

    /** z of both differences together. The controls stand on both sides, so their multipliers add before they are squared. */
    double netScore() {
        double multiplier = size(target) + size(neighbours);
        return score(
                difference(target) + difference(neighbours),
                variance(target) + variance(neighbours) + square(multiplier) * controlVariance());
    }

    private double difference(GroupChange group) {
        return excess(group) - size(group) * excess(controls);
    }

    private double controlVariance() {
        return variance(controls);
    }

    private double score(double difference, double variance) {
        return variance > 0 ? difference / StrictMath.sqrt(dispersion * variance) : 0;
    }

    /** The group's size by that of the controls, in findings to be expected from before. */
    private double size(GroupChange group) {
        double expected = controls.expectedAfter(1);
        return expected > 0 ? group.expectedAfter(1) / expected : 0;
    }

    private static double excess(GroupChange group) {
        return group.countAfter() - group.expectedAfter(1);
    }

    private static double variance(GroupChange group) {
        return group.countAfter() + square(group.ratio()) * group.countBefore();
    }

    private static double square(double value) {
        return value * value;
    }
}
