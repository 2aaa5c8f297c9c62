package eu.limen.rules;

import java.io.Serializable;

/**
 * When the data support that a control can give way (methods 3; contract section 2, Verdicts).
 *
 * @param theta share of the rate at reintroduction below which a threat counts as fallen: a policy that people set; methods 3
 * @param alphaPrime error allowed over the whole horizon of weekly looks; methods 3
 * @param horizonWeeks weekly looks over which the error is held (T); methods 3
 * @param posterior probability that the rate is below theta; methods 3, gate 2
 * @param posteriorWeeks weeks in a row with that probability; methods 3, gate 2
 * @param rateWindowWeeks weeks that one look's rate is taken from (W); methods 1.1
 * @param power chance to see a real fall below which the data cannot answer; contract section 2, Verdicts
 * @param powerWeeks weeks within which it would be seen; contract section 2, Verdicts
 * @param rho size of the fall that this chance is computed for; methods 3, Power
 * @param baselineWeeks weeks before reintroduction that a fall is measured against; methods 3
 * @param minBaselineEvents events in them below which the baseline is too small; methods 3, Edge
 * @param minExposureShare share of the baseline's checks per week below which a week says nothing; methods 3, gate 6
 * @param equivalenceYield share of the control's hits per check that police checks must reach; contract section 2, Verdicts
 * @param systematicShare share of systematic checks up to which it counts as low; Recommendation of 23.11.2023, (17)(a)
 * @param awayShare share of findings made away from the control above which most are; contract section 2, Verdicts
 * @param dampening second look at exposure: checks that find less the more they are; methods 3, gate 3
 * @param contradiction probability of a rise on one side at which it contradicts the other; methods 3, gate 1
 * @param leastReportedWeeks weeks of rateWindowWeeks in which each side must have reported; methods 3, gate 6
 * @param normalRatio multiple of the level before the crisis that must not be exceeded; methods 3, gate 5
 * @param normalProbability probability of exceeding it at which the level is still too high; methods 3, gate 5
 * @param normalWeeks weeks before the baseline that show the level before the crisis; methods 3, gate 5; the figure is a proposal
 * @param leastNormalWeeks weeks of these without which that level is not known; a proposal: a quarter
 * @param doubt probability of the fall below which it is in doubt; methods 3, revocation
 * @param doubtWeeks weeks in a row of doubt after which it is taken back; methods 3, revocation
 * @param alternativeWeeks weeks over which police checks are compared with the control; contract section 2, Verdicts; a quarter, the figure is a proposal
 * @param regimeEvents events found where both regimes worked side by side, without which their efficiency is not compared; methods 1.6
 */
public record VerdictRules(
        @Bounds(min = 0.05, max = 0.95, unit = "ratio of rates")
        double theta,

        @Bounds(min = 0.001, max = 0.2, unit = "probability")
        double alphaPrime,

        @Bounds(min = 26, max = 520, unit = "weeks") int horizonWeeks,

        @Bounds(min = 0.5, max = 0.9999, unit = "probability")
        double posterior,

        @Bounds(min = 1, max = 26, unit = "weeks") int posteriorWeeks,
        @Bounds(min = 1, max = 26, unit = "weeks") int rateWindowWeeks,
        @Bounds(min = 0.5, max = 0.99, unit = "probability") double power,
        @Bounds(min = 4, max = 104, unit = "weeks") int powerWeeks,

        @Bounds(min = 0.01, max = 0.9, unit = "ratio of rates")
        double rho,

        @Bounds(min = 4, max = 104, unit = "weeks") int baselineWeeks,
        @Bounds(min = 1, max = 1000, unit = "events") int minBaselineEvents,

        @Bounds(min = 0.01, max = 1, unit = "share of the baseline's checks")
        double minExposureShare,

        @Bounds(min = 0.1, max = 2, unit = "ratio of hits per check")
        double equivalenceYield,

        @Bounds(min = 0, max = 1, unit = "share of persons checked")
        double systematicShare,

        @Bounds(min = 0.1, max = 1, unit = "share of findings")
        double awayShare,

        @Bounds(min = 0.1, max = 1, unit = "exponent of exposure")
        double dampening,

        @Bounds(min = 0.01, max = 0.5, unit = "probability") double contradiction,
        @Bounds(min = 1, max = 26, unit = "weeks") int leastReportedWeeks,
        @Bounds(min = 1, max = 10, unit = "ratio of rates") double normalRatio,
        @Bounds(min = 0.01, max = 0.5, unit = "probability") double normalProbability,
        @Bounds(min = 13, max = 104, unit = "weeks") int normalWeeks,
        @Bounds(min = 4, max = 104, unit = "weeks") int leastNormalWeeks,
        @Bounds(min = 0.1, max = 0.9, unit = "probability") double doubt,
        @Bounds(min = 1, max = 13, unit = "weeks") int doubtWeeks,
        @Bounds(min = 4, max = 52, unit = "weeks") int alternativeWeeks,
        @Bounds(min = 1, max = 1000, unit = "events") int regimeEvents)
        implements Serializable {}
