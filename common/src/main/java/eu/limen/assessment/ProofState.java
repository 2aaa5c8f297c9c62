package eu.limen.assessment;

import java.util.List;
import java.util.Map;

/**
 * How far the proof has come that one threat fell (methods 3).
 *
 * @param baseline per side, what the baseline counted; empty until the baseline is over
 * @param dispersion variance of a weekly count divided by its mean, as the proof reckons with
 * @param detector log of the e-detector's values, per grid point
 * @param dampenedDetector the same with dampened exposure
 * @param weeksFallen weeks in a row with enough probability that the rate is below theta, under both looks at exposure
 * @param weeksOfDoubt weeks in a row in which that is less likely than not
 * @param established whether the fall was proved and has not been taken back
 */
public record ProofState(
        Map<String, BaselineState> baseline,
        double dispersion,
        List<Double> detector,
        List<Double> dampenedDetector,
        int weeksFallen,
        int weeksOfDoubt,
        boolean established) {}
