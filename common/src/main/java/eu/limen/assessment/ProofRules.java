package eu.limen.assessment;

import eu.limen.analysis.fall.FallRules;
import eu.limen.rules.VerdictRules;

/**
 * The numbers of the path "the threat fell" (methods 3).
 *
 * @param agreed those of the rule set
 * @param fall those of the proof
 */
record ProofRules(VerdictRules agreed, FallRules fall) {

    private static final double LEAST_BASELINE_SHARE = 0.75;

    static ProofRules of(VerdictRules agreed) {
        FallRules fall = new FallRules(
                agreed.theta(),
                StrictMath.log(agreed.horizonWeeks() / agreed.alphaPrime()),
                agreed.posterior(),
                agreed.posteriorWeeks(),
                agreed.rateWindowWeeks(),
                agreed.contradiction(),
                agreed.dampening(),
                FallRules.ROBUSTNESS,
                agreed.doubt(),
                agreed.doubtWeeks(),
                agreed.minBaselineEvents(),
                agreed.minExposureShare(),
                agreed.leastReportedWeeks(),
                agreed.normalRatio(),
                agreed.normalProbability(),
                agreed.leastNormalWeeks(),
                agreed.regimeEvents(),
                FallRules.SEASON_WEEKS,
                FallRules.START_DISPERSION,
                FallRules.START_DISPERSION_WEIGHT);
        return new ProofRules(agreed, fall);
    }

    /** Weeks with checks, among those of a baseline, below which it is too short. */
    int leastWeeks(Baseline baseline) {
        return (int) Math.ceil(LEAST_BASELINE_SHARE * baseline.weeks());
    }

    /** Variance of a weekly count divided by its mean, before data. */
    double dispersion() {
        return fall.startDispersion();
    }
}
