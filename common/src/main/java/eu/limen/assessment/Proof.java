package eu.limen.assessment;

import org.jspecify.annotations.Nullable;

/**
 * The proof that one threat fell, as it stands in one week.
 *
 * @param observed findings in the recent weeks
 * @param expected what the baseline's rate would have given at the same checks
 * @param change recent weeks against the baseline; null where no side can be compared
 * @param probabilityFallen P(ratio below theta); NaN where unknown
 * @param probabilityFallenDampened the same with dampened exposure
 * @param evidence log of the e-detector, the smaller of the two looks at exposure
 * @param contradicted whether a side sees a rise
 * @param exposureShare least share, over the sides, of the baseline's checks per week; NaN where unknown
 */
record Proof(
        Flow flow,
        ProofState state,
        long observed,
        double expected,
        @Nullable Change change,
        double probabilityFallen,
        double probabilityFallenDampened,
        double evidence,
        boolean contradicted,
        double exposureShare) {

    /** 0..1 of the proof required. */
    double shareOfProof(ProofRules rules) {
        return Math.min(1, Math.max(0, evidence / rules.proofRequired()));
    }
}
