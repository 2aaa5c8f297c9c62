package eu.limen.assessment;

import eu.limen.analysis.EDetector;
import java.util.Map;

/**
 * How far the proof has come that one threat fell (methods 3).
 *
 * @param baseline per side, what the baseline counted; empty until the baseline is over
 * @param dispersion variance of a weekly count divided by its mean, as the proof reckons with
 * @param detector logarithms of the e-detector's sums
 * @param dampenedDetector the same with dampened exposure
 * @param weeksFallen weeks in a row with enough probability that the rate is below theta, under both looks at exposure
 * @param weeksOfDoubt weeks in a row in which that is less likely than not
 * @param established whether the fall was proved and has not been taken back
 * @param powerExpected findings per week, at the baseline's rate, for which the power was reckoned; 0 before the first
 * @param power probability to prove a real fall in time at that many
 */
public record ProofState(
        Map<String, BaselineState> baseline,
        double dispersion,
        double[] detector,
        double[] dampenedDetector,
        int weeksFallen,
        int weeksOfDoubt,
        boolean established,
        double powerExpected,
        double power) {

    /** Before the baseline is over. */
    static final ProofState NONE = new ProofState(Map.of(), 1, EDetector.start(), EDetector.start(), 0, 0, false, 0, 0);

    static ProofState begin(Map<String, BaselineState> baseline, double dispersion) {
        return new ProofState(baseline, dispersion, EDetector.start(), EDetector.start(), 0, 0, false, 0, 0);
    }

    boolean begun() {
        return !baseline.isEmpty();
    }

    long baselineCount() {
        return baseline.values().stream().mapToLong(BaselineState::observed).sum();
    }

    /** The proof begins anew; the baseline stays. */
    ProofState revoked() {
        return begin(baseline, dispersion).withPower(powerExpected, power);
    }

    ProofState withPower(double expectedPerWeek, double newPower) {
        return new ProofState(
                baseline,
                dispersion,
                detector,
                dampenedDetector,
                weeksFallen,
                weeksOfDoubt,
                established,
                expectedPerWeek,
                newPower);
    }
}
