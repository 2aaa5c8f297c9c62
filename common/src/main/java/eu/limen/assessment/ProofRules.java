package eu.limen.assessment;

import eu.limen.analysis.JustificationRate;
import eu.limen.rules.VerdictRules;

/**
 * The numbers of the path "the threat fell" (methods 3).
 *
 * @param agreed those of the rule set
 * @param leastBaselineWeeks weeks with checks, among those of the baseline, below which it is too short
 * @param contradiction probability of a rise at which a side contradicts the other
 * @param leastReportedWeeks weeks among the recent ones in which each side must have reported
 * @param dampening exponent of the second look at exposure: a check more finds less than one before it
 * @param doubt probability of the fall below which it is in doubt
 * @param weeksOfDoubt weeks in a row of doubt after which it is taken back
 * @param dispersion least variance of a weekly count divided by its mean
 */
record ProofRules(
        VerdictRules agreed,
        int leastBaselineWeeks,
        double contradiction,
        int leastReportedWeeks,
        double dampening,
        double doubt,
        int weeksOfDoubt,
        double dispersion) {

    private static final double LEAST_BASELINE_SHARE = 0.75;

    static ProofRules of(VerdictRules agreed) {
        int least = (int) Math.ceil(LEAST_BASELINE_SHARE * agreed.baselineWeeks());
        return new ProofRules(agreed, least, 0.2, agreed.rateWindowWeeks() - 1, 0.7, 0.5, 2, 1.3);
    }

    /** log c: what the e-detector must reach; c = looks / error (methods 3). */
    double proofRequired() {
        return StrictMath.log(agreed.horizonWeeks() / agreed.alphaPrime());
    }

    /** Tail left out below the baseline's rate; two sides share it. */
    double boundError(int sides) {
        return sides > 1 ? JustificationRate.TWO_SIDES_ALPHA : JustificationRate.ONE_STREAM_ALPHA;
    }
}
