package eu.limen.analysis;

import eu.limen.analysis.maths.CountDistribution;
import java.util.ArrayList;
import java.util.List;

/**
 * A day of a section, threat and direction as all its sides together show it.
 *
 * <p>Expectations and variances of the sides add up, so their sum is compared with the sum of the counts; raw exposures
 * of two sides are never added (contract section 2). Changes are combined as {@link LogChange#joint}. A side that is
 * still learning takes part only while no side is past learning.
 *
 * @param reportedDays of the side that reported most often
 * @param reported whether any side reported the day
 * @param judged whether a side past learning reported exposure for it
 * @param observed count of the sides taking part
 * @param expected sum of their expected counts; NaN where nothing can be expected
 * @param variance sum of their variances
 * @param probabilityRising posterior probability that the rate rose by more than {@link LabelParameters#risingRatio}; 0
 *     where there is nothing to compare
 * @param probabilityFalling the same for a fall below {@link LabelParameters#fallingRatio}
 */
public record DayEvidence(
        int reportedDays,
        boolean reported,
        boolean judged,
        double observed,
        double expected,
        double variance,
        double probabilityRising,
        double probabilityFalling) {

    /** Combines one or two sides' assessments of the same day; the order does not matter. */
    public static DayEvidence of(List<Assessment> sides, LabelParameters parameters) {
        int reportedDays = 0;
        boolean reported = false;
        boolean judged = false;
        for (Assessment side : sides) {
            reportedDays = Math.max(reportedDays, side.reportedWindows());
            reported |= side.window().reported();
            judged |= side.isAssessable();
        }
        double observed = 0;
        double expected = 0;
        double variance = 0;
        int taken = 0;
        for (Assessment side : sides) {
            if (takesPart(side, judged)) {
                observed += side.window().count();
                expected += side.forecast().mean();
                variance += side.forecast().variance();
                taken++;
            }
        }
        List<RateRatio> changes = changes(sides);
        return new DayEvidence(
                reportedDays,
                reported,
                judged,
                observed,
                taken > 0 ? expected : Double.NaN,
                taken > 0 ? variance : Double.NaN,
                rising(changes, parameters.risingRatio()),
                falling(changes, parameters.fallingRatio()));
    }

    /** Whether this side's count and expectation are in the sums, given that some side is past learning or none. */
    private static boolean takesPart(Assessment side, boolean judged) {
        return judged
                ? side.isAssessable()
                : side.window().isExposed() && side.forecast().isKnown();
    }

    private static List<RateRatio> changes(List<Assessment> sides) {
        List<RateRatio> changes = new ArrayList<>();
        for (Assessment side : sides) {
            if (!side.learning() && side.comparable()) {
                changes.add(side.change());
            }
        }
        return changes;
    }

    private static double rising(List<RateRatio> changes, double limit) {
        return switch (changes.size()) {
            case 0 -> 0;
            case 1 -> changes.get(0).probabilityAbove(limit);
            default -> joint(changes).probabilityAbove(limit);
        };
    }

    private static double falling(List<RateRatio> changes, double limit) {
        return switch (changes.size()) {
            case 0 -> 0;
            case 1 -> changes.get(0).probabilityBelow(limit);
            default -> joint(changes).probabilityBelow(limit);
        };
    }

    private static LogChange joint(List<RateRatio> changes) {
        return LogChange.joint(LogChange.of(changes.get(0)), LogChange.of(changes.get(1)));
    }

    /** The count that was to be expected: negative binomial, matched to the sums of mean and variance. */
    public CountDistribution counts() {
        return new CountDistribution(expected, variance);
    }

    /** P(Y >= observed); 1 where nothing can be expected. */
    public double upperTail() {
        return Double.isNaN(expected) ? 1 : counts().upperTail(observed);
    }

    /** P(Y <= observed); 1 where nothing can be expected. */
    public double lowerTail() {
        return Double.isNaN(expected) ? 1 : counts().lowerTail(observed);
    }
}
