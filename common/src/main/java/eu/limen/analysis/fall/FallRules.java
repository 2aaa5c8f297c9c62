package eu.limen.analysis.fall;

import eu.limen.analysis.JustificationRate;

/**
 * The numbers that the proof of a fall goes by (methods 3).
 *
 * @param theta share of the justifying rate below which a threat counts as fallen
 * @param proofRequired log c, which the e-detector must reach
 * @param posterior probability of the fall that every week of the run must have
 * @param posteriorWeeks weeks in a row with that probability
 * @param comparedWeeks newest weeks whose rate is compared with the justifying one
 * @param contradiction probability of a rise at which a side contradicts the other
 * @param dampening exponent of the second look at exposure: a further check finds less than the one before it
 * @param robustness exponent of the third look, which is reported and decides nothing
 * @param doubt probability of the fall below which it is in doubt
 * @param doubtWeeks weeks in a row of doubt after which it is taken back
 * @param leastEvents events in the baseline below which it is too small
 * @param leastExposureShare share of the baseline's exposure per week below which a fall may be one of checks
 * @param leastReportedWeeks of the compared weeks, in which each side must have reported
 * @param normalRatio multiple of the level before the crisis that must not be exceeded
 * @param normalProbability of exceeding it at which the level is still too high
 * @param leastNormalWeeks weeks without which the level before the crisis is not known
 * @param regimeEvents events found side by side without which the regimes' efficiency is not compared
 * @param seasonWeeks exposed weeks after which the season is known
 * @param startDispersion variance of a weekly count divided by its mean, before data
 * @param startDispersionWeight how many weeks that is worth
 */
public record FallRules(
        double theta,
        double proofRequired,
        double posterior,
        int posteriorWeeks,
        int comparedWeeks,
        double contradiction,
        double dampening,
        double robustness,
        double doubt,
        int doubtWeeks,
        int leastEvents,
        double leastExposureShare,
        int leastReportedWeeks,
        double normalRatio,
        double normalProbability,
        int leastNormalWeeks,
        int regimeEvents,
        int seasonWeeks,
        double startDispersion,
        double startDispersionWeight) {

    /** Exponent of the look that is called robust (methods 3, gate 3). */
    public static final double ROBUSTNESS = 0.5;

    /** A year: before it a fall cannot be told from the season (methods 3). */
    public static final int SEASON_WEEKS = 52;

    /** As in the weekly model (methods 2.1). */
    public static final double START_DISPERSION = 1.3;

    public static final double START_DISPERSION_WEIGHT = 10;

    /** The defaults of the rule set: 104 looks with an error of .05. */
    public static FallRules standard() {
        return new FallRules(
                0.5,
                StrictMath.log(104 / 0.05),
                0.95,
                4,
                4,
                0.2,
                0.7,
                ROBUSTNESS,
                0.5,
                2,
                20,
                0.25,
                3,
                1.5,
                0.2,
                13,
                20,
                SEASON_WEEKS,
                START_DISPERSION,
                START_DISPERSION_WEIGHT);
    }

    /** With another exponent of the second look; 1 switches the two-gamma gate off. */
    public FallRules withDampening(double exponent) {
        return new FallRules(
                theta,
                proofRequired,
                posterior,
                posteriorWeeks,
                comparedWeeks,
                contradiction,
                exponent,
                robustness,
                doubt,
                doubtWeeks,
                leastEvents,
                leastExposureShare,
                leastReportedWeeks,
                normalRatio,
                normalProbability,
                leastNormalWeeks,
                regimeEvents,
                seasonWeeks,
                startDispersion,
                startDispersionWeight);
    }

    boolean knowsSeason(SeasonEstimate season) {
        return season.exposedWeeks() >= seasonWeeks;
    }

    /** Tail left out below a baseline's rate; two sides share it. */
    static double boundError(int sides) {
        return sides > 1 ? JustificationRate.TWO_SIDES_ALPHA : JustificationRate.ONE_STREAM_ALPHA;
    }
}
