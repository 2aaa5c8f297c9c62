package eu.limen.evaluation;

import eu.limen.analysis.FilterParameters;
import java.util.Collections;
import java.util.List;

/**
 * What happens to one threat on a section after a control was justified: 26 weeks of baseline, then 104 weeks to look at
 * (benchmark 4).
 *
 * @param sides the section's sides
 * @param dispersion variance of a weekly count divided by its mean
 * @param left share of the threat that is left after the baseline
 * @param elasticity exponent with which findings follow checks: 1 if twice the checks find twice as much
 * @param amplitude of the season in the log rate, highest in the middle of the baseline
 * @param historyWeeks weeks known from before the baseline
 */
record ControlScenario(
        List<SimulatedSide> sides,
        double dispersion,
        double left,
        double elasticity,
        double amplitude,
        int historyWeeks) {

    static final int BASELINE_WEEKS = 26;
    static final int LOOKS = 104;

    private static final double PEAK_OF_BASELINE = (BASELINE_WEEKS - 1) / 2.0;

    /** Checks as in the baseline throughout. */
    static ControlScenario unchanged(double perWeek, double dispersion, double left) {
        return ofOne(new SimulatedSide(perWeek, 1, 1), dispersion, left);
    }

    /** Three times the checks, in the last third of the weeks one and a half times (benchmark 4). */
    static ControlScenario intensified(double perWeek, double dispersion, double left) {
        return ofOne(new SimulatedSide(perWeek, 3, 1.5), dispersion, left);
    }

    /** Three times the checks throughout. */
    static ControlScenario tripled(double perWeek, double dispersion, double left) {
        return ofOne(new SimulatedSide(perWeek, 3, 3), dispersion, left);
    }

    private static ControlScenario ofOne(SimulatedSide side, double dispersion, double left) {
        return new ControlScenario(List.of(side), dispersion, left, 1, 0, 0);
    }

    ControlScenario withSides(List<SimulatedSide> newSides) {
        return new ControlScenario(newSides, dispersion, left, elasticity, amplitude, historyWeeks);
    }

    /** The same on so many sides alike. */
    ControlScenario onSides(int number) {
        return withSides(Collections.nCopies(number, sides.get(0)));
    }

    ControlScenario withElasticity(double exponent) {
        return new ControlScenario(sides, dispersion, left, exponent, amplitude, historyWeeks);
    }

    ControlScenario withSeason(double newAmplitude, int newHistoryWeeks) {
        return new ControlScenario(sides, dispersion, left, elasticity, newAmplitude, newHistoryWeeks);
    }

    int weeks() {
        return historyWeeks + BASELINE_WEEKS + LOOKS;
    }

    int firstLook() {
        return historyWeeks + BASELINE_WEEKS;
    }

    /** Checks of a side in a week, as a multiple of those of the baseline. */
    double checks(SimulatedSide side, int week) {
        if (week < firstLook()) {
            return 1;
        }
        boolean lastThird = 3 * (week - firstLook()) >= 2 * LOOKS;
        return lastThird ? side.laterChecks() : side.checks();
    }

    /** Findings of a side to be expected in a week. */
    double mean(SimulatedSide side, int week) {
        double angle = 2 * Math.PI * (week - historyWeeks - PEAK_OF_BASELINE) / FilterParameters.WEEKS_PER_YEAR;
        double season = StrictMath.exp(amplitude * StrictMath.cos(angle));
        double threat = week < firstLook() ? 1 : left;
        return side.perWeek() * threat * season * StrictMath.pow(checks(side, week), elasticity);
    }
}
