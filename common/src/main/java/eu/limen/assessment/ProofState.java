package eu.limen.assessment;

import eu.limen.analysis.fall.FallState;

/**
 * How far the proof has come that one threat fell, and what chance it has (methods 3).
 *
 * @param powerExpected findings per week, at the baseline's rate, for which the power was reckoned; 0 before the first
 * @param powerLimit findings per week at the limit for which it was reckoned
 * @param power probability to prove a real fall in time at that many
 */
public record ProofState(FallState fall, double powerExpected, double powerLimit, double power) {

    /** Before the baseline is over. */
    static final ProofState NONE = new ProofState(FallState.NONE, 0, 0, 0);

    boolean established() {
        return fall.established();
    }

    /** Findings in the baseline. */
    long baselineCount() {
        return Math.round(fall.baselineEvents());
    }
}
