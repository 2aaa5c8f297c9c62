package eu.limen.assessment;

import eu.limen.analysis.fall.FallResult;

/** The proof that one threat fell, as it stands in one week. */
record Proof(Flow flow, ProofState state, FallResult result) {

    /** 0..1 of the proof required. */
    double shareOfProof(ProofRules rules) {
        return Math.min(1, Math.max(0, result.evidence() / rules.fall().proofRequired()));
    }
}
